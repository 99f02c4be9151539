#include "ui/charts/picture_file.h"

#include "core/base/text.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace sijill {
namespace {

constexpr int kPrintDots = 300; // An inch.
constexpr double kInch = 25.4;
constexpr double kMargin = 4; // Millimetres.

/// Paints within the margin of a sheet that has this many dots an inch.
bool paintSheet(QPaintDevice& device, QSizeF millimetres, double dots,
    const std::function<void(QPainter&, const QRectF&)>& paint)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF sheet(QPointF(), millimetres * dots / kInch);
    const double margin = kMargin * dots / kInch;
    paint(painter, sheet.adjusted(margin, margin, -margin, -margin));
    return painter.end();
}

} // namespace

bool writePicture(const QString& path, QSize size, const std::function<void(QPainter&)>& paint)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        QPainter painter;
        if (!painter.begin(&svg))
            return false;
        paint(painter);
        return painter.end();
    }
    QImage picture(size * 2, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(2, 2);
    paint(painter);
    painter.end();
    return picture.save(path);
}

bool writePrintPicture(
    const QString& path, QSizeF millimetres, const std::function<void(QPainter&, const QRectF& area)>& paint)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setResolution(96);
        svg.setSize((millimetres * 96 / kInch).toSize());
        svg.setViewBox(QRectF(QPointF(), millimetres * 96 / kInch));
        return paintSheet(svg, millimetres, 96, paint);
    }
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter pdf(path);
        pdf.setResolution(kPrintDots);
        pdf.setPageMargins({});
        pdf.setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
        return paintSheet(pdf, millimetres, kPrintDots, paint);
    }
    QImage picture((millimetres * kPrintDots / kInch).toSize(), QImage::Format_RGB32);
    picture.setDotsPerMeterX(qRound(kPrintDots * 1000 / kInch));
    picture.setDotsPerMeterY(qRound(kPrintDots * 1000 / kInch));
    picture.fill(Qt::white);
    return paintSheet(picture, millimetres, kPrintDots, paint) && picture.save(path);
}

} // namespace sijill
