#include "ui/council/seat_button.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QEvent>
#include <QPainter>

namespace sijill {

SeatButton::SeatButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followLook(this, [this] { updateGeometry(); });
}

void SeatButton::setSeat(const QString& initials, const SeatLook& look, const QString& spoken)
{
    setText(initials);
    setToolTip(spoken);
    setAccessibleName(spoken);
    m_look = look;
    update();
}

QSize SeatButton::sizeHint() const
{
    return {px(34), px(28)};
}

bool SeatButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave
        || event->type() == QEvent::EnabledChange)
        update();
    return QAbstractButton::event(event);
}

void SeatButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const ToneColors tone = t.tone(m_look.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(
        QPen(m_look.isDashed ? t.text3 : tone.border, 1, m_look.isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_look.isDashed ? t.surface : tone.soft);
    painter.drawRoundedRect(frame, pxF(4), pxF(4));
    painter.setFont(textFont(TextRole::CellBold));
    painter.setPen(!isEnabled() ? t.text2 : m_look.isDashed ? t.text : tone.text);
    const bool isMarked = m_look.mark != Icon::None;
    const QRect room = rect().adjusted(px(2), 0, -px(2), isMarked ? -px(3) : 0);
    drawLine(painter, room, text(), Place::Centre, layoutDirection());
    if (isMarked) {
        QRect corner(0, 0, px(10), px(10));
        corner.moveBottomLeft(rect().bottomLeft() + QPoint(px(2), -px(1)));
        if (layoutDirection() == Qt::LeftToRight)
            corner.moveRight(rect().right() - px(1));
        paintIcon(painter, corner, m_look.mark, tone.text, layoutDirection());
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), pxF(4));
}

} // namespace sijill
