#pragma once

#include "ui/shell/theme_tokens.h"

#include <QRect>
#include <QString>

class QPainter;

namespace sijill {

/// Where a text stands in its rectangle. Leading and trailing follow the window, Right never does (numbers).
enum class Place { Leading, Trailing, Centre, Right };

/// Fills and borders a rounded rectangle with crisp one-pixel edges. An invalid colour is left out.
void drawPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius,
    double borderWidth = 1);
/// Two pixels of accent just inside `rect`.
void drawFocusRing(QPainter& painter, const QRectF& rect, double radius);
/// One line, vertically centred on its Latin base line so that scripts stand level; elided at its end when
/// too long.
void drawLine(
    QPainter& painter, const QRectF& rect, const QString& text, Place place, Qt::LayoutDirection direction);
/// Room that drawLine needs.
int textWidth(const QFont& font, const QString& text);
/// Position on the screen of the leading edge's bar: 3 px wide, full height.
QRect leadingBar(const QRect& rect, Qt::LayoutDirection direction);

/// Hands out rectangles of a row from its leading and trailing edges, mirrored in Arabic, so that painting
/// code says "icon, gap, text" once.
class RowCursor {
public:
    RowCursor(const QRect& area, Qt::LayoutDirection direction);

    QRect take(int width);
    QRect takeTrailing(int width);
    void skip(int width) { take(width); }
    void skipTrailing(int width) { takeTrailing(width); }
    QRect rest() const;
    int room() const { return m_end - m_start; }

private:
    QRect visual(int start, int width) const;

    QRect m_area;
    Qt::LayoutDirection m_direction;
    int m_start = 0; ///< Measured from the leading edge.
    int m_end;
};

} // namespace sijill
