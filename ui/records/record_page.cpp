#include "ui/records/record_page.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/services/lists/lists.h"
#include "ui/records/list_filter_bridge.h"
#include "ui/records/record_form.h"
#include "ui/records/record_pane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace sijill {

RecordPage::RecordPage(RecordUi ui, Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_ui(std::move(ui))
{
    setObjectName(m_ui.list);
    if (m_ui.type->isVoidable()) {
        if (m_ui.presets.empty())
            m_ui.presets.push_back({QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}});
        m_ui.presets.push_back(
            {QT_TRANSLATE_NOOP("Form", "Entered by mistake"), Icon::Forbidden, onlyVoid()});
    }
}

void RecordPage::makeReady()
{
    if (!m_model)
        build();
}

void RecordPage::build()
{
    m_model = new ListModel(workspace(), m_ui.list, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(buildChips());
    layout->addWidget(buildBody(), 1);
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        retranslate();
    });
    // A list joins many kinds: what it shows may come from any of them.
    connect(&workspace(), &Workspace::recordsChanged, this, &RecordPage::refreshIfShown);
    connect(&workspace(), &Workspace::editionChanged, this, [this] {
        m_shown = 0;
        refreshIfShown();
    });
    countChips();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void RecordPage::retranslate()
{
    m_title->setText(m_ui.type->pluralTitle());
    nameButtons();
    m_title->setToolTip(m_ui.type->pluralTitle());
    m_table->setTitle(m_ui.type->pluralTitle());
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Print"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Columns"));
    m_new->setVisible(m_ui.newTitle && (mayWrite() || workspace().isReadOnly()));
    if (isVisible())
        giveHint();
    updateTotals();
    updateChips();
}

/// Words beside the pictures where there is room for them.
void RecordPage::nameButtons()
{
    const bool isRoomy = width() >= px(760);
    const QString create = m_ui.newTitle ? QCoreApplication::translate("Form", m_ui.newTitle) : QString();
    for (const auto& [button, name] : std::initializer_list<std::pair<Button*, QString>>{
             {m_import, tr("Import")}, {m_export, tr("Export")}, {m_new, create}}) {
        button->setText(isRoomy ? name : QString());
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_model)
        nameButtons();
}

void RecordPage::showEvent(QShowEvent* event)
{
    makeReady();
    freshen();
    Page::showEvent(event);
}

void RecordPage::refreshIfShown()
{
    m_isStale = true;
    if (isVisible())
        freshen();
}

void RecordPage::freshen()
{
    if (std::exchange(m_isStale, false))
        refresh();
}

void RecordPage::refresh()
{
    m_restoring = true;
    m_model->reload();
    select(m_shown);
    m_restoring = false;
    updateTotals();
    countChips();
    if (!m_form->isVisible())
        showCurrent();
}

void RecordPage::applyFilter(const ListFilter& filter)
{
    m_restoring = true;
    m_model->setFilter(filter);
    const bool isThere = select(m_shown);
    m_restoring = false;
    if (!isThere && m_model->rowCount() > 0 && !m_form->isVisible())
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateTotals();
    updateChips();
}

void RecordPage::takeColumnFilter(int column)
{
    ListFilter filter = m_model->filter();
    const QString key = m_model->columnAt(column).name();
    const ColumnCondition condition = conditionOf(m_table->filters().value(column));
    filter.columns.erase(key);
    if (!condition.isEmpty())
        filter.columns[key] = condition;
    applyFilter(filter);
}

void RecordPage::updateTotals()
{
    const ListTotals& totals = m_model->totals();
    const Format format;
    QHash<int, QString> sums;
    for (const auto& [key, sum] : totals.sums) {
        const int column = m_model->columnOf(key);
        if (column < 0)
            continue;
        const bool isMoney = m_model->columnAt(column).kind == FieldKind::Money;
        sums.insert(column, isMoney ? format.money({sum}) : format.integer(sum));
    }
    //: Under a list: how many rows it has.
    m_table->setTotals(tr("Total: %n row(s)", nullptr, int(totals.count)), sums);
    m_count->setText(totals.count == m_model->wholeCount()
            ? format.integer(totals.count)
            //: How many rows a filter leaves: "12 of 61".
            : tr("%1 of %2").arg(format.integer(totals.count), format.integer(m_model->wholeCount())));
    updateSelection();
}

void RecordPage::updateSelection()
{
    const QModelIndexList rows = m_table->selectedRows();
    if (rows.size() < 2) {
        m_table->setSelectionTotals({});
        return;
    }
    std::vector<qint64> ids;
    for (const QModelIndex& row : rows)
        ids.push_back(row.data(kRecordIdRole).toLongLong());
    const ListTotals totals = m_model->totalsOf(ids);
    const Format format;
    //: Under a list: how many rows are selected.
    QStringList words{tr("Selected: %n", nullptr, int(totals.count))};
    for (const auto& [key, sum] : totals.sums) {
        const int column = m_model->columnOf(key);
        if (column < 0 || m_table->view()->isColumnHidden(column))
            continue;
        const bool isMoney = m_model->columnAt(column).kind == FieldKind::Money;
        words << u"%1 %2"_s.arg(
            m_model->columnAt(column).title(), isMoney ? format.money({sum}) : format.integer(sum));
    }
    m_table->setSelectionTotals(words.join(u" · "_s));
}

void RecordPage::updateChips()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const ListFilter& filter = m_ui.presets[i].filter;
        m_chips[i]->setText(QCoreApplication::translate("Form", m_ui.presets[i].title));
        m_chips[i]->setChecked(m_model->filter() == filter);
        if (filter == onlyVoid()) // Most lists have nothing of that sort.
            m_chips[i]->setVisible(m_hasVoid || m_chips[i]->isChecked());
    }
    // A list without chips of its own needs "All" only beside the other.
    if (m_ui.presets.size() == 2 && m_ui.presets.back().filter == onlyVoid())
        m_chips.front()->setVisible(!m_chips.back()->isHidden());
    m_saved->setText(tr("Saved filters"));
}

/// The numbers on the chips are of the whole list: no filter changes them.
void RecordPage::countChips()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const qint64 count = m_model->countWith(m_ui.presets[i].filter);
        m_chips[i]->setCount(count);
        if (m_ui.presets[i].filter == onlyVoid())
            m_hasVoid = count > 0;
    }
    updateChips();
}

void RecordPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 id = current.isValid() ? current.data(kRecordIdRole).toLongLong() : m_shown;
    const std::optional<Record> record = workspace().office().records().find(*m_ui.type, id);
    m_shown = record ? id : 0;
    m_paneCard->setVisible(record.has_value());
    if (record)
        m_pane->showRecord(*record);
}

/// False if the list does not have it.
bool RecordPage::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    return row >= 0;
}

bool RecordPage::showRecord(const QString& kind, qint64 id)
{
    if (kind != QLatin1StringView(m_ui.type->kind))
        return false;
    makeReady();
    freshen();
    if (m_form->isVisible() && m_form->isEdited())
        return true; // The form keeps what is being typed; its draft is not lost for a jump.
    stopEditing(id);
    if (m_model->rowOf(id) < 0) {
        m_table->clearFilters();
        const std::optional<Record> record = workspace().office().records().find(*m_ui.type, id);
        applyFilter(record && record->isVoid() ? onlyVoid() : ListFilter());
    }
    m_shown = id;
    m_restoring = true;
    if (m_model->rowOf(id) < 0) // It is in no list: a partner that was merged into another.
        m_table->setCurrentIndex({});
    m_restoring = false;
    select(id);
    showCurrent();
    return true;
}

bool RecordPage::showList(const RecordSet& records)
{
    if (records.kind != m_ui.list)
        return false;
    makeReady();
    freshen();
    stopEditing(m_shown);
    m_table->clearFilters();
    applyFilter(ListFilter::fromJson(records.filter));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    return true;
}

std::pair<QString, qint64> RecordPage::place() const
{
    return {m_ui.type->kindName(), m_shown};
}

bool RecordPage::hasUnsavedWork() const
{
    return m_form && m_form->isVisible() && m_form->isEdited();
}

QString RecordPage::helpTopic() const
{
    const QString chapter = QString::fromLatin1(m_ui.help);
    return m_form && m_form->isVisible() && !chapter.contains(u'#') ? chapter + u"#form"_s : chapter;
}

} // namespace sijill
