#include "ui/widgets/popup_delegate.h"

#include "ui/shell/theme_paint.h"
#include "ui/widgets/list_roles.h"

#include <QPainter>

#include <algorithm>

namespace sijill {

void PopupDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const bool isCurrent = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, isCurrent ? t.accentSoft : t.surface);
    RowCursor row(option.rect.adjusted(px(10), 0, -px(10), 0), option.direction);
    const QString key = index.data(kTrailingRole).toString();
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(t.text3);
    const int keyWidth = std::min(textWidth(painter->font(), key) + 1, row.room() / 2);
    drawLine(*painter, row.takeTrailing(keyWidth), key, Place::Trailing, option.direction);
    row.skipTrailing(px(12));
    painter->setFont(textFont(isCurrent ? TextRole::CellBold : TextRole::TableCell));
    painter->setPen(isCurrent ? t.accentText : t.text);
    const QString text = index.data().toString();
    drawLine(*painter, row.rest(), text.isEmpty() ? u"–"_s : text, Place::Leading, option.direction);
    painter->restore();
}

QSize PopupDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString key = index.data(kTrailingRole).toString();
    const int width = textWidth(textFont(TextRole::CellBold), index.data().toString())
        + textWidth(textFont(TextRole::Caption), key) + px(36);
    return {width, std::max(px(30), lineHeight(TextRole::TableCell))};
}

} // namespace sijill
