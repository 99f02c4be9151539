#include "ui/council/agenda_delegate.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/message_text.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace sijill {
namespace {

constexpr int kNumberRoom = 28;
constexpr int kPadding = 8;

/// The scroll bar's room is left free whether it is there or not: rows keep their height when it comes.
int titleRoom(const QStyleOptionViewItem& option)
{
    const QWidget* view = option.widget;
    const int bar = view ? view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view) : 0;
    return (view ? view->width() : px(240)) - bar - px(kNumberRoom) - px(12);
}

TextRole roleOf(const QModelIndex& index)
{
    return index.data(kEmphasisRole).toBool() ? TextRole::CellBold : TextRole::TableCell;
}

} // namespace

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    MessageText title;
    title.setText(index.data().toString(), {}, roleOf(index));
    const int height = title.setWidth(titleRoom(option), option.direction);
    return {px(kNumberRoom), height + lineHeight(TextRole::Caption) + px(2) + 2 * px(kPadding)};
}

void AgendaDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const bool isCurrent = option.state & QStyle::State_Selected;
    painter->save();
    if (isCurrent) {
        painter->fillRect(option.rect, t.accentSoft);
        painter->fillRect(leadingBar(option.rect, option.direction), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, t.surfaceAlt);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line2);
    RowCursor row(option.rect.adjusted(0, px(kPadding), 0, -px(kPadding)), option.direction);
    const QRect number = row.take(px(kNumberRoom));
    const QRect room = row.take(titleRoom(option));
    painter->setFont(textFont(roleOf(index)));
    painter->setPen(t.text2);
    painter->drawText(QRect(number.left(), number.top(), number.width(), lineHeight(TextRole::TableCell)),
        Qt::AlignCenter, QString::number(index.row() + 1));
    MessageText title;
    title.setText(index.data().toString(), {}, roleOf(index));
    title.setWidth(room.width(), option.direction);
    title.paint(*painter, room.topLeft(), t.text);
    const int top = room.bottom() + 1 - lineHeight(TextRole::Caption);
    RowCursor foot(QRect(room.left(), top, room.width(), lineHeight(TextRole::Caption)), option.direction);
    const QColor ink = t.tone(Tone(index.data(kToneRole).toInt())).text;
    QRect picture(0, 0, px(14), px(14));
    picture.moveCenter(foot.take(px(14)).center());
    paintIcon(*painter, picture, Icon(index.data(kIconRole).toInt()), ink, option.direction);
    foot.skip(px(6));
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(ink);
    drawLine(*painter, foot.rest(), index.data(kDetailRole).toString(), Place::Leading, option.direction);
    painter->restore();
}

} // namespace sijill
