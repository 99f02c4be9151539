#include "ui/council/agenda_list.h"

#include "core/base/format.h"
#include "ui/council/agenda_delegate.h"
#include "ui/council/council_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/list_roles.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace sijill {

AgendaList::AgendaList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"agendaList"_s);
    setItemDelegate(new AgendaDelegate(this));
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setDropIndicatorShown(true);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT opened(chosen()); });
    followLook(this, [this] { doItemsLayout(); });
}

void AgendaList::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    setDragDropMode(isMovable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
}

void AgendaList::showAgenda(const std::vector<AgendaItem>& agenda, AgendaItemId current, bool isSitting)
{
    m_isFilling = true;
    m_model->setRowCount(int(agenda.size()));
    for (std::size_t i = 0; i < agenda.size(); ++i) {
        const AgendaItem& point = agenda[i];
        const StateWord state = outcomeWord(point, isSitting && point.id == current);
        auto* row = new QStandardItem(point.title.text());
        row->setDropEnabled(false);
        row->setData(point.id.value, kRecordIdRole);
        row->setData(point.id == current, kEmphasisRole);
        row->setData(state.word, kDetailRole);
        row->setData(int(state.tone), kToneRole);
        row->setData(int(state.picture()), kIconRole);
        row->setToolTip(point.title.text());
        //: Read aloud: the number of a point, its title, what became of it.
        row->setAccessibleText(tr("%1. %2: %3").arg(i + 1).arg(point.title.text(), state.word));
        m_model->setItem(int(i), row);
        if (point.id == current)
            setCurrentIndex(row->index());
    }
    m_isFilling = false;
}

AgendaItemId AgendaList::chosen() const
{
    return AgendaItemId{currentIndex().data(kRecordIdRole).toLongLong()};
}

void AgendaList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling && current.isValid())
        Q_EMIT picked(chosen());
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (m_isMovable && isArrow && (event->modifiers() & Qt::AltModifier))
        return Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return Q_EMIT opened(chosen());
    QListView::keyPressEvent(event);
}

/// The model is not touched: it is filled anew when the point has moved in the file.
void AgendaList::dropEvent(QDropEvent* event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    const int from = currentIndex().row();
    int to = under.isValid() ? under.row() : m_model->rowCount();
    if (under.isValid() && dropIndicatorPosition() == QAbstractItemView::BelowItem)
        ++to;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    setState(NoState);
    viewport()->update();
    if (from >= 0 && to != from && to != from + 1)
        Q_EMIT placeWanted(to > from ? to - 1 : to);
}

} // namespace sijill
