#include "ui/charts/window_thread_painter.h"

#include "ui/charts/chart_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSemaphore>
#include <QThread>

namespace sijill {

void WindowThreadPainter::paint(
    QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const
{
    const auto draw = [&] { ChartPainter().paint(painter, area, figure, pointSize); };
    if (QThread::currentThread() == qApp->thread())
        return draw();
    constexpr int kPatience = 100; // Milliseconds.
    QSemaphore drawn;
    QMetaObject::invokeMethod(
        qApp,
        [&] {
            draw();
            drawn.release();
        },
        Qt::QueuedConnection);
    // A program that ends draws nothing any more, and waits for this thread.
    while (!drawn.tryAcquire(1, kPatience)) {
        if (QCoreApplication::closingDown())
            return;
    }
}

} // namespace sijill
