#include "ui/reports/paper_changes_model.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "ui/widgets/list_roles.h"

namespace sijill {

void PaperChangesModel::setChanges(PaperChanges changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

const PaperChange* PaperChangesModel::changeAt(int row) const
{
    return row >= 0 && row < std::ssize(m_changes.cells) ? &m_changes.cells[std::size_t(row)] : nullptr;
}

QString PaperChangesModel::because(const PaperChange& change) const
{
    if (change.causes.empty())
        return m_changes.isWordingChanged ? tr("The wording of the paper changed") : tr("Not known");
    QStringList labels;
    for (const PaperCause& cause : change.causes)
        labels << Format::isolated(cause.label);
    return Format().enumerated(labels);
}

QString PaperChangesModel::text(const PaperChange& change, int column) const
{
    switch (column) {
    case Place:
        return change.cell.place;
    case Before:
        return change.cell.before.isEmpty() ? QString(u'–') : change.cell.before;
    case Now:
        return change.cell.after.isEmpty() ? QString(u'–') : change.cell.after;
    default:
        return because(change);
    }
}

Table PaperChangesModel::table(const QString& title) const
{
    Table table{
        .code = u"changes"_s, .title = title, .columns = {}, .rows = {}, .totals = {}, .emptyText = {}};
    for (int column = 0; column < columnCount(); ++column)
        table.columns.push_back({.title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (const PaperChange& change : m_changes.cells) {
        std::vector<Cell> row;
        for (int column = 0; column < columnCount(); ++column)
            row.emplace_back(text(change, column));
        table.rows.push_back(std::move(row));
    }
    return table;
}

int PaperChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.cells.size());
}

int PaperChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Because + 1;
}

QVariant PaperChangesModel::data(const QModelIndex& index, int role) const
{
    const PaperChange* change = changeAt(index.row());
    if (!change)
        return {};
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*change, column);
    if (role == kLinkRole)
        return column == Because && !change->causes.empty();
    return {};
}

QVariant PaperChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr int kWidths[] = {340, 210, 210, 210};
    static constexpr const char* kKeys[] = {"place", "before", "now", "because"};
    if (orientation != Qt::Horizontal || section < 0 || section > Because)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{tr("Where"), tr("On the paper"), tr("Today"), tr("Because of")}.at(section);
    case kColumnKeyRole:
        return QString::fromLatin1(kKeys[section]);
    case kFieldKindRole:
        return int(FieldKind::Text);
    case kWidthRole:
        return kWidths[section];
    case kUnfilteredRole:
        return true;
    default:
        return {};
    }
}

} // namespace sijill
