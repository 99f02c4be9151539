#include "ui/shell/theme_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sijill {

void drawPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius,
    double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? borderWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, double radius)
{
    drawPanel(painter, rect, {}, tokens().accent, radius, std::max(2.0, pxF(2)));
}

void drawLine(
    QPainter& painter, const QRectF& rect, const QString& text, Place place, Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font(), painter.device()); // Paper has other dots than the screen.
    double width = metrics.horizontalAdvance(text);
    QString shown = text;
    if (width > rect.width() + 0.5) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    const bool toTheRight =
        place == Place::Right || (place == Place::Leading) == (direction == Qt::RightToLeft);
    double x = toTheRight ? rect.right() - width : rect.left();
    if (place == Place::Centre)
        x = rect.left() + (rect.width() - width) / 2;
    const double baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.save();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(x, std::round(baseline)), shown);
    painter.restore();
}

int textWidth(const QFont& font, const QString& text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QRect leadingBar(const QRect& rect, Qt::LayoutDirection direction)
{
    const int width = px(3);
    return {direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left(), rect.top(), width,
        rect.height()};
}

RowCursor::RowCursor(const QRect& area, Qt::LayoutDirection direction)
    : m_area(area)
    , m_direction(direction)
    , m_end(area.width())
{
}

QRect RowCursor::take(int width)
{
    const QRect taken = visual(m_start, std::min(width, room()));
    m_start = std::min(m_start + width, m_end);
    return taken;
}

QRect RowCursor::takeTrailing(int width)
{
    m_end = std::max(m_end - width, m_start);
    return visual(m_end, std::min(width, m_area.width() - m_end));
}

QRect RowCursor::rest() const
{
    return visual(m_start, room());
}

QRect RowCursor::visual(int start, int width) const
{
    const int left =
        m_direction == Qt::RightToLeft ? m_area.right() + 1 - start - width : m_area.left() + start;
    return {left, m_area.top(), width, m_area.height()};
}

} // namespace sijill
