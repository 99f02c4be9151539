#include "ui/widgets/list_table.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/column_menu.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/rounded_frame.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/totals_row.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace sijill {

ListTable::ListTable(QWidget* parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_header(new ListHeader(m_view))
    , m_delegate(new RowDelegate(this))
    , m_totals(new TotalsRow(m_header, this))
    , m_columnMenu(new ColumnMenu(m_header, this))
    , m_frame(new RoundedFrame(this))
{
    buildView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    m_totals->hide();
    setFocusProxy(m_view);
    connect(m_columnMenu, &ColumnMenu::columnsChanged, this, &ListTable::fitColumns);
    connect(m_columnMenu, &ColumnMenu::fitRequested, this, [this] {
        m_isSizedByUser = false;
        fitColumns();
    });
    connect(m_view, &QTableView::doubleClicked, this, &ListTable::activated);
    connect(m_header, &ListHeader::filterChanged, this, [this](int column) {
        const FilterEditor* editor = m_header->editor(column);
        Q_EMIT filterChanged(column, editor ? editor->filter() : ColumnFilter());
    });
    connect(m_header, &QHeaderView::customContextMenuRequested, this,
        [this](const QPoint& position) { m_columnMenu->popup(m_header->mapToGlobal(position)); });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_isSizedByUser = true;
    });
    followLook(this, [this] { adapt(); });
}

void ListTable::buildView()
{
    m_view->setHorizontalHeader(m_header);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSortingEnabled(true);
    m_view->setMouseTracking(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setCornerButtonEnabled(false);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void ListTable::setModel(QAbstractItemModel* model)
{
    m_view->setModel(model);
    if (!model)
        return;
    connectModel();
    for (int column = 0; column < model->columnCount(); ++column)
        m_view->setColumnHidden(column, model->headerData(column, Qt::Horizontal, kHiddenRole).toBool());
    m_isSizedByUser = false;
    fitColumns();
    showEmptyState();
}

void ListTable::connectModel()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { Q_EMIT currentChanged(index); });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListTable::selectionChanged);
    connect(model(), &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        showEmptyState();
    });
    connect(model(), &QAbstractItemModel::headerDataChanged, this, &ListTable::fitColumns);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &ListTable::showEmptyState);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &ListTable::showEmptyState);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &ListTable::showEmptyState);
}

QAbstractItemModel* ListTable::model() const
{
    return m_view->model();
}

void ListTable::setTitle(const QString& title)
{
    setAccessibleName(title);
    m_view->setAccessibleName(title);
}

void ListTable::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    adapt();
}

void ListTable::adapt()
{
    const int height = std::max(px(m_isCompact ? 28 : 32), lineHeight(TextRole::TableCell) + px(2));
    m_view->verticalHeader()->setMinimumSectionSize(px(20));
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_header->setMinimumSectionSize(px(48));
    m_header->updateGeometry();
    fitColumns();
}

void ListTable::setFiltersVisible(bool areVisible)
{
    m_header->setFiltersVisible(areVisible);
}

QMap<int, ColumnFilter> ListTable::filters() const
{
    return m_header->filters();
}

void ListTable::setFilter(int column, const ColumnFilter& filter)
{
    m_header->setFilter(column, filter);
}

void ListTable::clearFilters()
{
    m_header->clearFilters();
}

void ListTable::focusFilter()
{
    for (int place = 0; place < m_header->count(); ++place) {
        FilterEditor* editor = m_header->editor(m_header->logicalIndex(place));
        if (editor && editor->isVisible())
            return editor->setFocus(Qt::ShortcutFocusReason);
    }
}

void ListTable::setTotals(const QString& count, const QHash<int, QString>& sums)
{
    m_totals->setTotals(count, sums);
    m_totals->setVisible(!count.isEmpty());
}

void ListTable::setSelectionTotals(const QString& text)
{
    m_totals->setSelection(text);
}

void ListTable::setEmptyState(QWidget* emptyState)
{
    delete m_emptyState;
    m_emptyState = emptyState;
    m_emptyState->setParent(m_view->viewport());
    showEmptyState();
}

void ListTable::showEmptyState()
{
    if (!m_emptyState)
        return;
    m_emptyState->setGeometry(m_view->viewport()->rect());
    m_emptyState->setVisible(model() && model()->rowCount() == 0);
}

QModelIndex ListTable::currentIndex() const
{
    return m_view->currentIndex();
}

void ListTable::setCurrentIndex(const QModelIndex& index)
{
    // Not the view's setCurrentIndex: with Ctrl still down after Ctrl+S it would add to the selection.
    if (m_view->selectionModel())
        m_view->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

QModelIndexList ListTable::selectedRows() const
{
    QModelIndexList rows =
        m_view->selectionModel() ? m_view->selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    return rows;
}

QString ListTable::selectionAsText() const
{
    QModelIndexList rows = selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex();
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int place = 0; place < m_header->count(); ++place) {
            const int column = m_header->logicalIndex(place);
            if (!m_header->isSectionHidden(column))
                cells << Format::withoutMarks(row.siblingAtColumn(column).data().toString())
                             .replace(u'\t', u' ')
                             .replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QMenu* ListTable::columnMenu() const
{
    return m_columnMenu;
}

QByteArray ListTable::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_isSizedByUser << m_header->saveState();
    return state;
}

bool ListTable::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    bool isSizedByUser = false;
    QByteArray columns;
    stream >> isSizedByUser >> columns;
    if (stream.status() != QDataStream::Ok || !m_header->restoreState(columns))
        return false;
    m_isSizedByUser = isSizedByUser;
    fitColumns();
    return true;
}

void ListTable::fitColumns()
{
    if (!model() || m_isSizedByUser)
        return;
    m_fitting = true;
    sijill::fitColumns(*m_header, m_view->viewport()->width());
    m_fitting = false;
}

void ListTable::paintEvent(QPaintEvent*)
{
    // What shows beside the head, above and under the scroll bar.
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, width(), m_header->height()), tokens().surfaceAlt);
    painter.fillRect(QRect(0, 0, width(), ListHeader::titleHeight()), tokens().head);
}

void ListTable::hover(const QPoint& position)
{
    const int row = m_view->rowAt(position.y());
    if (row == m_delegate->hoveredRow())
        return;
    m_delegate->setHoveredRow(row);
    m_view->viewport()->update();
}

bool ListTable::handleKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
        return true;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return true;
    }
    return false;
}

bool ListTable::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_view && handleKey(static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::MouseMove:
        if (watched == m_view->viewport())
            hover(static_cast<QMouseEvent*>(event)->position().toPoint());
        break;
    case QEvent::Leave:
        if (watched == m_view->viewport())
            hover(QPoint(-1, -1));
        break;
    case QEvent::Resize:
        if (watched == m_view->viewport()) {
            fitColumns();
            showEmptyState();
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_view->viewport()->update(); // The bar of the selected row shows where the focus is.
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ListTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_header->rebuildFilters();
        fitColumns();
    }
}

} // namespace sijill
