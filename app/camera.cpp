#include "app/camera.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWidget>

namespace sijill {
namespace {

constexpr int kSettleMilliseconds = 250;

/// Lets layouts, timers and late answers finish before a picture is taken.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettleMilliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

Camera::Camera(const QString& folder)
    : m_folder(folder)
{
    m_hasFailed = !m_folder.mkpath(u"."_s);
}

void Camera::take(QWidget& window, const QString& name, const QString& language, int percent)
{
    settle();
    const QImage picture = window.grab().toImage();
    save(picture.scaled(picture.size() * percent / 100, Qt::KeepAspectRatio, Qt::SmoothTransformation), name,
        language);
}

void Camera::takeCorner(QWidget& part, const QString& name, const QString& language, QSize most)
{
    settle();
    const QSize size = part.size().boundedTo(most);
    const bool fromRight = part.layoutDirection() == Qt::RightToLeft;
    const QPoint corner(fromRight ? part.width() - size.width() : 0, 0);
    save(part.grab(QRect(corner, size)).toImage(), name, language);
}

void Camera::save(const QImage& picture, const QString& name, const QString& language)
{
    m_hasFailed = !picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(name, language))) || m_hasFailed;
}

} // namespace sijill
