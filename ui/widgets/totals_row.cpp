#include "ui/widgets/totals_row.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace sijill {

TotalsRow::TotalsRow(QHeaderView* header, QWidget* parent)
    : QWidget(parent)
    , m_header(header)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(header, &QHeaderView::geometriesChanged, this, repaint);
    followLook(this, [this] { updateGeometry(); });
}

void TotalsRow::setTotals(const QString& count, const QHash<int, QString>& sums)
{
    m_count = count;
    m_sums = sums;
    QStringList spoken{count};
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        const QString title = m_header->model()
            ? m_header->model()->headerData(it.key(), Qt::Horizontal).toString()
            : QString();
        //: Read aloud for a sum under a column: %1 is the column.
        spoken << tr("%1: %2").arg(title, it.value());
    }
    setAccessibleName(Format().enumerated(spoken));
    update();
}

void TotalsRow::setSelection(const QString& text)
{
    m_selection = text;
    setAccessibleDescription(text);
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {px(200), std::max(px(34), lineHeight(TextRole::CellBold) + px(8))};
}

QRect TotalsRow::cellOf(int column) const
{
    // In Arabic a scroll bar stands before the first pixel of the head.
    const int origin = mapFromGlobal(m_header->viewport()->mapToGlobal(QPoint())).x();
    return {origin + m_header->sectionViewportPosition(column), 0, m_header->sectionSize(column), height()};
}

void TotalsRow::drawWords(QPainter& painter, const QRect& room) const
{
    RowCursor row(room, layoutDirection());
    painter.setFont(textFont(TextRole::CellBold));
    painter.setPen(tokens().text);
    drawLine(painter, row.take(std::min(textWidth(painter.font(), m_count) + 1, row.room())), m_count,
        Place::Leading, layoutDirection());
    row.skip(px(24));
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(tokens().text2);
    if (row.room() > px(60))
        drawLine(painter, row.rest(), m_selection, Place::Leading, layoutDirection());
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().head);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().control);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int wordsEnd = isMirrored ? 0 : width();
    painter.setFont(textFont(TextRole::CellBold));
    for (auto it = m_sums.begin(); it != m_sums.end(); ++it) {
        if (m_header->isSectionHidden(it.key()))
            continue;
        QRect cell = cellOf(it.key()).adjusted(px(8), 0, -px(8), 0);
        // A sum is wider than its parts and never elided: it may grow over its empty neighbour on the left.
        cell.setLeft(std::min(cell.left(), cell.right() - textWidth(painter.font(), it.value())));
        painter.setPen(tokens().text);
        drawLine(painter, cell, it.value(), Place::Right, layoutDirection());
        wordsEnd =
            isMirrored ? std::max(wordsEnd, cell.right() + px(8)) : std::min(wordsEnd, cell.left() - px(8));
    }
    const QRect room =
        isMirrored ? QRect(wordsEnd, 0, width() - wordsEnd, height()) : QRect(0, 0, wordsEnd, height());
    drawWords(painter, room.adjusted(px(8), 0, -px(8), 0));
}

} // namespace sijill
