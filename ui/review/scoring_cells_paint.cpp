#include "core/base/format.h"
#include "ui/review/scoring_cells.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

#include <algorithm>

namespace sijill {

QSize ScoringCells::sizeHint() const
{
    return {px(280), std::max(px(28), lineHeight(TextRole::Label) + px(8))};
}

QSize ScoringCells::minimumSizeHint() const
{
    return {px(220), sizeHint().height()};
}

QRect ScoringCells::cellRect(int cell) const
{
    const int gap = px(5);
    const int last = textWidth(textFont(TextRole::Label), cellText(cellCount() - 1)) + px(16);
    RowCursor row(rect().adjusted(1, 1, -1, -1), layoutDirection());
    const QRect notApplicable = row.takeTrailing(last);
    if (cell == cellCount() - 1)
        return notApplicable;
    row.skipTrailing(gap);
    if (isTyped())
        return row.take(px(72));
    const int width = (row.room() - gap * m_scale) / (m_scale + 1);
    for (int i = 0; i < cell; ++i)
        row.skip(width + gap);
    return row.take(width);
}

QString ScoringCells::cellText(int cell) const
{
    if (cell == cellCount() - 1)
        //: On a small button of a score sheet; the key is N.
        return tr("Not applicable");
    if (!isTyped())
        return Format().integer(cell);
    return !m_typed.isEmpty() ? m_typed : m_mark ? Format().integer(*m_mark) : QString();
}

void ScoringCells::drawCell(QPainter& painter, int cell) const
{
    const Tokens& t = tokens();
    const QRect place = cellRect(cell);
    const bool isLast = cell == cellCount() - 1;
    const bool isFilled = isChosen(cell) && (!isTyped() || isLast);
    const QColor fill = !isFilled ? (m_isLocked ? t.surfaceAlt : t.surface)
        : isLast                  ? t.neutral
                                  : t.accentFill;
    drawPanel(painter, QRectF(place), fill, isFilled ? fill : t.controlSoft, pxF(5));
    painter.setFont(textFont(isChosen(cell) ? TextRole::LabelBold : TextRole::Label));
    const QColor onFill = isLast ? t.surface : t.onAccentFill;
    painter.setPen(isFilled ? onFill : m_isLocked ? t.text3 : t.text);
    drawLine(painter, place, cellText(cell), Place::Centre, layoutDirection());
    const bool isAimed = isTyped() ? !isLast : cell == m_cursor;
    if (hasFocus() && isAimed)
        drawFocusRing(painter, QRectF(place).adjusted(-1, -1, 1, 1), pxF(6));
}

void ScoringCells::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = 0; cell < cellCount(); ++cell)
        drawCell(painter, cell);
    if (!isTyped())
        return;
    RowCursor row(rect(), layoutDirection());
    row.skip(px(82));
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(tokens().text2);
    //: After the field of a mark: %1 is the best mark.
    drawLine(
        painter, row.rest(), tr("of %1").arg(Format().integer(m_scale)), Place::Leading, layoutDirection());
}

} // namespace sijill
