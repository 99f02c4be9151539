#include "ui/selection/served_view.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "core/storage/list_reader.h"
#include "ui/shell/theme.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

using Served = SelectionEffects::Served;

bool isKnown(const Served& served)
{
    return served.commune.unemployed.value_or(0) > 0;
}

/// Fewest jobs for its unemployed first; those without a number last.
bool isServedLess(const Served& a, const Served& b)
{
    if (isKnown(a) != isKnown(b))
        return isKnown(a);
    if (!isKnown(a))
        return a.jobs < b.jobs;
    return a.jobs * *b.commune.unemployed < b.jobs * *a.commune.unemployed;
}

} // namespace

ServedView::ServedView(Workspace& workspace, SelectionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_model(new QStandardItemModel(this))
    , m_table(new ListTable(this))
{
    m_table->setObjectName(u"servedTable"_s);
    m_table->setFiltersVisible(false);
    m_table->setCompact(true);
    m_model->setColumnCount(3);
    m_table->setModel(m_model);
    m_table->view()->setSortingEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &ListTable::activated, this, &ServedView::open);
    followLook(this, [this] {
        m_table->setTitle(tr("Jobs by commune"));
        m_table->setToolTip(tr("A double click opens the files of the commune."));
        renew();
    });
}

void ServedView::renew()
{
    std::vector<Served> communes = m_desk.hasCall() ? m_desk.effects().served : std::vector<Served>();
    std::stable_sort(communes.begin(), communes.end(), isServedLess);
    m_model->setRowCount(0);
    m_model->setHorizontalHeaderLabels(
        {tr("Commune"), tr("Jobs"), /*: Jobs for each 1,000 unemployed. */ tr("Per 1,000")});
    constexpr int kWidths[] = {120, 60, 84};
    for (int column = 0; column < 3; ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, kWidths[column], kWidthRole);
        m_model->setHeaderData(column, Qt::Horizontal,
            int(column == 0       ? FieldKind::Text
                    : column == 1 ? FieldKind::Integer
                                  : FieldKind::Decimal),
            kFieldKindRole);
    }
    const Format format;
    for (const Served& served : communes) {
        const QString rate = isKnown(served)
            ? format.decimal(scaledHalfUp(served.jobs, 10'000, *served.commune.unemployed), 1)
            : u"–"_s;
        QList<QStandardItem*> row;
        for (const QString& text : {served.commune.names.text(), format.integer(served.jobs), rate}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
        }
        row.front()->setData(served.commune.id.value, kRecordIdRole);
        if (served.jobs == 0) {
            row.front()->setData(int(Tone::Warning), kToneRole);
            row.front()->setToolTip(tr("No proposal of this commune is selected."));
        }
        m_model->appendRow(row);
    }
}

void ServedView::open(const QModelIndex& index)
{
    ListFilter filter;
    filter.columns[u"call_id"_s] = {.among = {m_desk.ranking().call.id.value}};
    filter.columns[u"commune_id"_s] = {.among = {index.siblingAtColumn(0).data(kRecordIdRole).toLongLong()}};
    m_workspace.openList({u"proposals"_s, filter.toJson()});
}

} // namespace sijill
