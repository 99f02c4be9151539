#include "ui/charts/window_thread_painter.h"

#include "ui/charts/chart_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QThread>

namespace sijill {

void WindowThreadPainter::paint(
    QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const
{
    const auto draw = [&] { ChartPainter().paint(painter, area, figure, pointSize); };
    if (QThread::currentThread() == qApp->thread())
        draw();
    else
        QMetaObject::invokeMethod(qApp, draw, Qt::BlockingQueuedConnection);
}

} // namespace sijill
