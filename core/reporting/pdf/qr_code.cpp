#include "core/reporting/pdf/qr_code.h"

#include <QPainter>
#include <QPainterPath>

#include <memory>

#include <qrencode.h>

namespace sijill {
namespace {

constexpr int kQuietModules = 4;

} // namespace

QrCode::QrCode(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return;
    m_size = code->width;
    for (int i = 0; i < m_size * m_size; ++i)
        m_dark.push_back((code->data[i] & 1) != 0);
}

void QrCode::paint(QPainter& painter, const QRectF& area) const
{
    QPainterPath modules;
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (isDark(x, y))
                modules.addRect(x, y, 1, 1);
        }
    }
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / m_size, area.height() / m_size);
    painter.fillPath(modules.simplified(), Qt::black); // One outline: no hairlines between modules.
    painter.restore();
}

QImage QrCode::image(int pixelsPerModule) const
{
    const int side = (m_size + 2 * kQuietModules) * pixelsPerModule;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const int quiet = kQuietModules * pixelsPerModule;
    paint(painter, QRectF(quiet, quiet, m_size * pixelsPerModule, m_size * pixelsPerModule));
    return picture;
}

} // namespace sijill
