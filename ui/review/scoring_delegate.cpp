#include "ui/review/scoring_delegate.h"

#include "ui/review/scoring_words.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

namespace sijill {
namespace {

QRect line(QRect& room, TextRole role)
{
    const QRect taken(room.left(), room.top(), room.width(), lineHeight(role));
    room.setTop(taken.bottom() + 1);
    return taken;
}

void drawHead(
    QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    RowCursor row(rect, option.direction);
    const QString score = index.data(kTrailingRole).toString();
    painter.setPen(tokens().text);
    if (!score.isEmpty()) {
        painter.setFont(textFont(TextRole::TableCell));
        drawLine(painter, row.takeTrailing(textWidth(painter.font(), score) + 1), score, Place::Trailing,
            option.direction);
        row.skipTrailing(px(8));
    }
    painter.setFont(textFont(TextRole::CellBold));
    drawLine(painter, row.rest(), index.data().toString(), Place::Leading, option.direction);
}

} // namespace

QSize ScoringDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(200), lineHeight(TextRole::TableCell) + 2 * lineHeight(TextRole::Caption) + px(10)};
}

void ScoringDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, t.accentSoft);
        painter->fillRect(leadingBar(option.rect, option.direction), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, t.surfaceAlt);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line2);
    QRect room = option.rect.adjusted(px(12), px(4), -px(10), -px(4));
    drawHead(*painter, line(room, TextRole::TableCell), option, index);
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(t.text2);
    drawLine(*painter, line(room, TextRole::Caption), index.data(kDetailRole).toString(), Place::Leading,
        option.direction);
    const StateWord stage = stageWord(SheetStage(index.data(kStageRole).toInt()));
    const QColor ink = t.tone(stage.tone).text;
    RowCursor row(line(room, TextRole::Caption), option.direction);
    QRect icon(0, 0, px(14), px(14));
    icon.moveCenter(row.take(px(14)).center());
    paintIcon(*painter, icon, stage.picture(), ink, option.direction);
    row.skip(px(6));
    painter->setPen(ink);
    drawLine(*painter, row.rest(), stage.word, Place::Leading, option.direction);
    painter->restore();
}

} // namespace sijill
