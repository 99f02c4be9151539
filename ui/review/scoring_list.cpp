#include "ui/review/scoring_list.h"

#include "core/base/format.h"
#include "ui/review/scoring_delegate.h"
#include "ui/review/scoring_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/list_roles.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace sijill {
ScoringList::ScoringList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"scoringList"_s);
    setItemDelegate(new ScoringDelegate(this));
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
