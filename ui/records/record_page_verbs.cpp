#include "core/base/format.h"
#include "core/reporting/report_document.h"
#include "core/storage/workplace_store.h"
#include "ui/records/filter_words.h"
#include "ui/records/list_filter_bridge.h"
#include "ui/records/list_output.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_pane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace sijill {

void RecordPage::startNew()
{
    makeReady();
    if (!m_ui.newTitle || !mayWrite())
        return;
    if (m_ui.bringIn)
        return m_ui.bringIn(workspace(), this);
    Record draft(*m_ui.type);
    if (m_ui.prepare)
        m_ui.prepare(draft, workspace());
    startEditing(draft);
}

void RecordPage::duplicate()
{
    makeReady();
    if (!m_ui.newTitle || m_ui.bringIn || m_shown == 0 || !mayWrite() || isWithheld())
        return;
    QJsonObject content = toJson(m_pane->record());
    content.remove("id"_L1);
    content.remove("changes"_L1);
    for (const Part& part : m_ui.type->parts) { // Rows of the copy are rows of their own.
        QJsonArray rows = content.value(QLatin1StringView(part.key)).toArray();
        for (QJsonValueRef row : rows) {
            QJsonObject values = row.toObject();
            values.remove("id"_L1);
            values.remove("changes"_L1);
            row = values;
        }
        content.insert(QLatin1StringView(part.key), rows);
    }
    Record copy = recordFromJson(content, *m_ui.type);
    keepWhatVerbsWrite(copy, nullptr);
    Record fresh(*m_ui.type);
    if (m_ui.prepare)
        m_ui.prepare(fresh, workspace());
    if (m_ui.type->keyField) // A number is never copied.
        copy.setValue(m_ui.type->keyField, fresh.value(m_ui.type->keyField));
    if (m_ui.renew)
        m_ui.renew(copy, fresh);
    startEditing(copy, m_shown);
}

/// A form shows the whole record: nobody types in what that person may not read.
bool RecordPage::isWithheld()
{
    const std::optional<Problem>& reason = m_pane->withheld();
    if (reason)
        workspace().report({.code = ErrorCode::Forbidden, .rule = reason->rule, .message = reason->message});
    return reason.has_value();
}

void RecordPage::edit()
{
    makeReady();
    if (mayWrite() && m_shown != 0 && !m_pane->record().isVoid() && !isWithheld())
        startEditing(m_pane->record());
}

void RecordPage::startEditing(const Record& record, qint64 copyOf)
{
    m_form->edit(record, copyOf);
    m_paneStack->setCurrentWidget(m_form);
    m_paneCard->show();
    sizePane();
    m_form->focusFirstField();
    giveHint();
}

/// A form takes more of the width than what is only read.
void RecordPage::sizePane()
{
    const bool isForm = m_paneStack->currentWidget() == m_form;
    const bool isRoomy = width() >= px(900);
    const int wanted = isForm ? px(690) : px(414);
    m_table->setVisible(!isForm || isRoomy); // A list too narrow to read leaves the form its room.
    m_paneCard->setMinimumWidth(
        isForm && isRoomy ? px(580) : px(364)); // The buttons under a form have their room.
    m_splitter->setSizes({std::max(px(300), m_splitter->width() - wanted), wanted});
}

void RecordPage::giveHint()
{
    const bool isForm = m_paneStack->currentWidget() == m_form;
    Q_EMIT hintChanged(isForm ? tr("Fields marked with a star are required")
                              : tr("Enter edits in the pane · Alt+← goes back"));
}

void RecordPage::stopEditing(qint64 show)
{
    if (m_paneStack->currentWidget() == m_form) {
        m_paneStack->setCurrentWidget(m_pane);
        sizePane();
    }
    m_restoring = true;
    select(show);
    m_restoring = false;
    showCurrent();
    m_table->setFocus();
    giveHint();
}

void RecordPage::removeCurrent()
{
    if (m_shown == 0)
        return;
    const Record record = m_pane->record();
    if (const Status removed = workspace().office().records().remove(*m_ui.type, record.id()); !removed)
        return workspace().report(removed.error());
    workspace().say(tr("%1 is in the bin; Undo brings it back.").arg(Format::isolated(record.key())));
}

std::vector<qint64> RecordPage::chosenIds() const
{
    std::vector<qint64> ids;
    for (const QModelIndex& row : m_table->selectedRows())
        ids.push_back(row.data(kRecordIdRole).toLongLong());
    const bool isShownChosen = std::find(ids.begin(), ids.end(), m_shown) != ids.end();
    return isShownChosen ? ids : std::vector<qint64>{m_shown}; // The pane may show what the list does not.
}

void RecordPage::turnVoid()
{
    if (!m_ui.type->isVoidable() || m_shown == 0 || m_form->isVisible()
        || !workspace().mayWrite(m_ui.type->kindName()))
        return;
    if (m_pane->record().isVoid())
        m_pane->takeBack(chosenIds());
    else
        m_pane->askVoid(chosenIds());
}

void RecordPage::openSavedFilters()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto saved = workspace().database().read([&]() -> Result<std::vector<SavedFilter>> {
        return WorkplaceStore(workspace().database()).filters(m_ui.list);
    });
    for (const SavedFilter& filter : saved ? *saved : std::vector<SavedFilter>()) {
        connect(menu->addAction(filter.name), &QAction::triggered, this, [this, filter] {
            const ListFilter conditions = ListFilter::fromJson(filter.filter);
            m_table->clearFilters();
            for (const auto& [key, condition] : conditions.columns) {
                if (const int column = m_model->columnOf(key); column >= 0)
                    m_table->setFilter(column, columnFilterOf(m_model->columnAt(column), condition));
            }
            applyFilter(conditions);
        });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* save = menu->addAction(tr("Save the filter of now…"), this, &RecordPage::saveFilter);
    save->setEnabled(!m_model->filter().isEmpty() && !workspace().isReadOnly());
    QMenu* forget = menu->addMenu(tr("Forget"));
    for (const SavedFilter& filter : saved ? *saved : std::vector<SavedFilter>()) {
        connect(forget->addAction(filter.name), &QAction::triggered, this, [this, name = filter.name] {
            (void)workspace().database().transact([&]() -> Status {
                WorkplaceStore(workspace().database()).removeFilter(m_ui.list, name);
                return {};
            });
        });
    }
    forget->setEnabled(!forget->isEmpty());
    menu->popup(m_saved->mapToGlobal(QPoint(0, m_saved->height())));
}

void RecordPage::saveFilter()
{
    const QString name = QInputDialog::getText(this, tr("Save the filter"), tr("Name"));
    if (name.trimmed().isEmpty())
        return;
    const Status saved = workspace().database().transact([&]() -> Status {
        WorkplaceStore(workspace().database())
            .saveFilter(m_ui.list, {name.trimmed(), m_model->filter().toJson()});
        return {};
    });
    if (!saved)
        workspace().report(saved.error());
}

Table RecordPage::shownTable() const
{
    std::vector<int> columns;
    const QHeaderView* header = m_table->view()->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return listTable(*m_model, columns, m_ui.type->pluralTitle());
}

void RecordPage::print()
{
    makeReady();
    printTable(this, shownTable(), workspace(), filterWords(*m_model));
}

void RecordPage::exportShown()
{
    makeReady();
    exportTable(this, shownTable(), m_ui.list, workspace());
}

} // namespace sijill
