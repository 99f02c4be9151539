#include "ui/widgets/rounded_frame.h"

#include "ui/shell/theme_paint.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace sijill {

RoundedFrame::RoundedFrame(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    setGeometry(parent->rect());
}

bool RoundedFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded || event->type() == QEvent::LayoutRequest)
        raise();
    return QWidget::eventFilter(watched, event);
}

void RoundedFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(rect());
    QPainterPath outside;
    outside.addRect(area);
    QPainterPath inside;
    inside.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), pxF(8), pxF(8));
    painter.fillPath(outside - inside, tokens().window);
    drawPanel(painter, area, {}, tokens().line, pxF(8));
}

} // namespace sijill
