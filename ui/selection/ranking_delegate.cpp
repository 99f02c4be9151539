#include "ui/selection/ranking_delegate.h"

#include "ui/selection/ranking_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme_paint.h"

#include <QAbstractItemView>
#include <QKeySequence>
#include <QPainter>

namespace sijill {

RankingDelegate::RankingDelegate(const RankingModel& model, QObject* parent)
    : RowDelegate(parent)
    , m_model(model)
{
}

void RankingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.row() != m_model.lineRow()) {
        if (index.row() > m_model.lineRow())
            painter->fillRect(option.rect, tokens().surfaceAlt);
        return RowDelegate::paint(painter, option, index);
    }
    // Each cell shows its piece of one picture as wide as the view, whatever columns are on show.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.right() + 1;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintLine(*painter, QRect(0, option.rect.top(), width, option.rect.height()), option.direction);
    painter->restore();
}

void RankingDelegate::paintLine(QPainter& painter, const QRect& row, Qt::LayoutDirection direction) const
{
    const Tokens& t = tokens();
    painter.fillRect(row, t.warnSoft);
    painter.fillRect(QRect(row.left(), row.top(), row.width(), px(3)), t.warnMark);
    RowCursor cursor(row.adjusted(px(12), px(3), -px(12), 0), direction);
    QRect square(0, 0, px(16), px(16));
    square.moveCenter(cursor.take(px(16)).center());
    paintIcon(painter, square, m_isMovable ? Icon::Menu : Icon::Locked, t.warnText, direction);
    cursor.skip(px(10));
    painter.setPen(t.warnText);
    if (m_isMovable) {
        painter.setFont(textFont(TextRole::Caption));
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
            const QString keys = QKeySequence(Qt::AltModifier | key).toString(QKeySequence::NativeText);
            const QRect frame =
                cursor.takeTrailing(textWidth(painter.font(), keys) + px(12)).adjusted(0, px(5), 0, -px(5));
            drawPanel(painter, QRectF(frame), {}, t.warnBorder, pxF(4));
            drawLine(painter, QRectF(frame), keys, Place::Centre, Qt::LeftToRight);
            cursor.skipTrailing(px(8));
        }
    }
    painter.setFont(textFont(TextRole::CellBold));
    const QString sentence = m_model.lineSentence();
    drawLine(painter, QRectF(cursor.take(std::min(cursor.room(), textWidth(painter.font(), sentence) + 1))),
        sentence, Place::Leading, direction);
    cursor.skip(px(12));
    painter.setFont(textFont(TextRole::TableCell));
    if (cursor.room() > px(40))
        drawLine(painter, QRectF(cursor.rest()), m_model.remainsSentence(), Place::Leading, direction);
}

} // namespace sijill
