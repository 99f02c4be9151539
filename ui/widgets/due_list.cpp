#include "ui/widgets/due_list.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/list_roles.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sijill {
namespace {

int itemHeight(bool hasDetail)
{
    const int lines = lineHeight(TextRole::TableCell) + (hasDetail ? lineHeight(TextRole::Caption) : px(12));
    return std::max(px(42), lines + px(6));
}

} // namespace

void DueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const auto tone = static_cast<Tone>(index.data(kToneRole).toInt());
    const QVariant chosen = index.data(kIconRole);
    const Icon picture = chosen.isValid() ? static_cast<Icon>(chosen.toInt()) : iconOf(tone);
    const QColor ink = t.tone(tone).text;
    painter->save();
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus) {
        painter->fillRect(option.rect, t.accentSoft);
        painter->fillRect(leadingBar(option.rect, option.direction), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, t.surfaceAlt);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line2);

    RowCursor row(option.rect.adjusted(px(12), 0, -px(12), -1), option.direction);
    if (picture != Icon::None) {
        QRect square(0, 0, px(16), px(16));
        square.moveCenter(row.take(px(16)).center());
        paintIcon(*painter, square, picture, ink, option.direction);
        row.skip(px(10));
    }
    const QString word = index.data(kTrailingRole).toString();
    painter->setFont(textFont(TextRole::Label));
    painter->setPen(tone == Tone::Plain ? t.text3 : ink);
    drawLine(*painter, row.takeTrailing(textWidth(painter->font(), word) + 1), word, Place::Trailing,
        option.direction);
    row.skipTrailing(px(12));

    const QString detail = index.data(kDetailRole).toString();
    QRect text = row.rest();
    const int titleHeight = detail.isEmpty() ? text.height() : lineHeight(TextRole::TableCell);
    const int top = detail.isEmpty()
        ? text.top()
        : text.center().y() - (titleHeight + lineHeight(TextRole::Caption)) / 2 + 1;
    painter->setFont(textFont(TextRole::TableCell));
    painter->setPen(t.text);
    drawLine(*painter, QRect(text.left(), top, text.width(), titleHeight), index.data().toString(),
        Place::Leading, option.direction);
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(t.text3);
    drawLine(*painter,
        QRect(text.left(), top + titleHeight - px(2), text.width(), lineHeight(TextRole::Caption)), detail,
        Place::Leading, option.direction);
    painter->restore();
}

QSize DueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {px(240), itemHeight(!index.data(kDetailRole).toString().isEmpty())};
}

DueList::DueList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new DueDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &DueList::opened);
    followLook(this, [this] { doItemsLayout(); });
}

QSize DueList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < std::min(model()->rowCount(), 6); ++row)
        height += sizeHintForRow(row);
    return {px(360), height};
}

void DueList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace sijill
