#include "ui/review/scoring_list.h"

#include "core/base/format.h"
#include "ui/review/scoring_words.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/list_roles.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace sijill {
namespace {

constexpr int kStageRole = Qt::UserRole + 40;

/// Three lines of a file: title with the score, receipt and partner, icon and word of its stage.
class FileDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {px(200), lineHeight(TextRole::TableCell) + 2 * lineHeight(TextRole::Caption) + px(10)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
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

private:
    static QRect line(QRect& room, TextRole role)
    {
        const QRect taken(room.left(), room.top(), room.width(), lineHeight(role));
        room.setTop(taken.bottom() + 1);
        return taken;
    }
    static void drawHead(
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
};

} // namespace

ScoringList::ScoringList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"scoringList"_s);
    setItemDelegate(new FileDelegate(this));
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &ScoringList::entered);
    followLook(this, [this] { doItemsLayout(); });
}

void ScoringList::showFiles(const std::vector<DeskFile>& files)
{
    const ProposalId before = chosen();
    m_isFilling = true;
    m_model->setRowCount(int(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        const DeskFile& file = files[i];
        auto* item = new QStandardItem(file.file().title.text());
        const StateWord stage = stageWord(file.stage);
        const QString score = file.ownScore ? scoreText(file.ownScore) : QString();
        const QString receipt = Format::isolated(file.file().receipt);
        item->setData(u"%1 · %2"_s.arg(receipt, file.file().partnerNames.text()), kDetailRole);
        item->setData(score, kTrailingRole);
        item->setData(int(file.stage), kStageRole);
        item->setData(file.file().id.value, kRecordIdRole);
        item->setToolTip(u"%1\n%2"_s.arg(item->text(), item->data(kDetailRole).toString()));
        item->setAccessibleText(Format().enumerated({item->text(), file.file().receipt, stage.word}));
        m_model->setItem(int(i), item);
    }
    m_isFilling = false;
    choose(before);
}

void ScoringList::choose(ProposalId proposal)
{
    m_isFilling = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(kRecordIdRole).toLongLong() == proposal.value)
            setCurrentIndex(m_model->index(row, 0));
    }
    m_isFilling = false;
}

ProposalId ScoringList::chosen() const
{
    return ProposalId{currentIndex().data(kRecordIdRole).toLongLong()};
}

void ScoringList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling && current.isValid())
        Q_EMIT picked(chosen());
}

void ScoringList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ControlModifier) && currentIndex().isValid())
        return Q_EMIT entered();
    QListView::keyPressEvent(event);
}

} // namespace sijill
