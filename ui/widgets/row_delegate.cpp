#include "ui/widgets/row_delegate.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/value_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sijill {
namespace {

struct Cell {
    QString text;
    Icon icon = Icon::None;
    QColor color;
    TextRole role = TextRole::TableCell;
    bool isStruck = false;
};

/// What is wrong with the cell, and how badly.
std::pair<QString, Tone> problemOf(const QModelIndex& index)
{
    if (const QString refused = index.data(kProblemRole).toString(); !refused.isEmpty())
        return {refused, Tone::Refused};
    return {index.data(kWarningRole).toString(), Tone::Warning};
}

Cell cellOf(const QModelIndex& index)
{
    Cell cell{.text = index.data(Qt::DisplayRole).toString(), .color = tokens().text};
    const auto [message, severity] = problemOf(index);
    const QVariant tone = message.isEmpty() ? index.data(kToneRole) : QVariant(static_cast<int>(severity));
    if (tone.isValid()) {
        const auto meaning = static_cast<Tone>(tone.toInt());
        cell.color = tokens().tone(meaning).text;
        const QVariant picture = index.data(kIconRole);
        cell.icon =
            picture.isValid() && message.isEmpty() ? static_cast<Icon>(picture.toInt()) : iconOf(meaning);
    }
    if (index.data(kLinkRole).toBool())
        cell.color = tokens().accentText;
    if (index.data(kEmphasisRole).toBool())
        cell.role = TextRole::CellBold;
    if (index.data(kStruckRole).toBool()) {
        cell.isStruck = cell.icon == Icon::None; // The word that says why is to be read.
        cell.color = tokens().text2;
    }
    return cell;
}

int neededWidth(const Cell& cell)
{
    const int icon = cell.icon == Icon::None ? 0 : px(16 + 6);
    return textWidth(textFont(cell.role), cell.text) + icon + px(16);
}

} // namespace

bool isNumberColumn(const QModelIndex& index)
{
    const QVariant kind = index.model()->headerData(index.column(), Qt::Horizontal, kFieldKindRole);
    return isNumber(static_cast<FieldKind>(kind.toInt()));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintContent(*painter, option, index);
    painter->restore();
}

void RowDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(option.rect, t.accentSoft);
    else if (index.row() == m_hoveredRow)
        painter.fillRect(option.rect, t.surfaceAlt);
    const auto [message, tone] = problemOf(index);
    const QRect bottom(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(bottom, isSelected ? t.accentBorder : t.line2);
    if (!message.isEmpty()) {
        painter.fillRect(option.rect, t.tone(tone).soft);
        painter.fillRect(bottom.adjusted(0, 1 - px(2), 0, 0), t.tone(tone).mark);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!isSelected || !view || !view->hasFocus())
        return;
    // The bar stays at the edge of the view, whichever column has been scrolled or moved there.
    const QRect edge = leadingBar(view->viewport()->rect(), option.direction);
    const QRect bar(edge.left(), option.rect.top(), edge.width(), option.rect.height());
    if (bar.intersects(option.rect))
        painter.fillRect(bar, t.accent);
}

void RowDelegate::paintContent(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellOf(index);
    RowCursor row(option.rect.adjusted(px(8), 0, -px(8), -1), option.direction);
    if (cell.icon != Icon::None) {
        QRect square(0, 0, px(16), px(16));
        square.moveCenter(row.take(px(16)).center());
        paintIcon(painter, square, cell.icon, cell.color, option.direction);
        row.skip(px(6));
    }
    QFont font = textFont(cell.role);
    font.setStrikeOut(cell.isStruck);
    painter.setFont(font);
    painter.setPen(option.state & QStyle::State_Enabled ? cell.color : tokens().text3);
    const QRect room = row.rest();
    painter.setClipRect(room.adjusted(-px(2), 0, px(2), 0));
    drawLine(
        painter, room, cell.text, isNumberColumn(index) ? Place::Right : Place::Leading, option.direction);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {neededWidth(cellOf(index)), std::max(px(28), lineHeight(TextRole::TableCell))};
}

bool RowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Cell cell = cellOf(index);
    QString tip = problemOf(index).first;
    if (tip.isEmpty())
        tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && neededWidth(cell) > option.rect.width())
        tip = cell.text;
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace sijill
