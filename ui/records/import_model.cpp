#include "ui/records/import_model.h"

#include "ui/shell/icons.h"
#include "ui/widgets/list_roles.h"

#include <QCoreApplication>

namespace sijill {
namespace {

bool belongs(const ImportRow* line, ImportModel::Show show)
{
    const bool refused = line && line->fate == RowFate::Refused;
    return show == ImportModel::Show::All || (show == ImportModel::Show::Refused) == refused;
}

} // namespace

ImportModel::ImportModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setTable(const CsvTable& table)
{
    beginResetModel();
    m_table = table;
    for (CsvRow& row : m_table.rows) {
        while (row.cells.size() < m_table.header.size())
            row.cells << QString();
    }
    m_lines.clear();
    collectRows();
    endResetModel();
}

void ImportModel::setReport(const ImportReport& report)
{
    m_lines = report.rows;
    if (m_show == Show::All) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    collectRows();
    endResetModel();
}

void ImportModel::setShown(Show show)
{
    beginResetModel();
    m_show = show;
    collectRows();
    endResetModel();
}

void ImportModel::collectRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        if (belongs(i < m_lines.size() ? &m_lines[i] : nullptr, m_show))
            m_rows.push_back(i);
    }
}

qint64 ImportModel::count(Show show) const
{
    qint64 count = 0;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i)
        count += belongs(i < m_lines.size() ? &m_lines[i] : nullptr, show) ? 1 : 0;
    return count;
}

int ImportModel::nextProblem(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int candidate = (row + step) % rowCount();
        const ImportRow* line = rowAt(candidate);
        if (line && line->fate == RowFate::Refused)
            return candidate;
    }
    return -1;
}

const ImportRow* ImportModel::rowAt(int row) const
{
    const std::size_t place = m_rows[std::size_t(row)];
    return place < m_lines.size() ? &m_lines[place] : nullptr;
}

QString ImportModel::problemOf(const ImportRow& line, const QString& column) const
{
    if (line.fate != RowFate::Refused)
        return {}; // What only warns stands beside the line's fate.
    for (const Problem& problem : line.problems) {
        if (problem.field == column || (problem.field.isEmpty() && column.isEmpty()))
            return problem.rule.isEmpty() ? problem.message : u"%1: %2"_s.arg(problem.rule, problem.message);
    }
    return {};
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size()) + 2; // The line's number before, its fate after.
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == kUnfilteredRole)
        return true;
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Line");
    if (section == columnCount() - 1)
        return tr("State");
    return m_table.header.value(section - 1);
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CsvRow& row = m_table.rows[m_rows[std::size_t(index.row())]];
    const ImportRow* line = rowAt(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(row.line) : QVariant();
    if (index.column() == columnCount() - 1) {
        if (!line)
            return {};
        const bool refused = line->fate == RowFate::Refused;
        const bool warned = !refused && !line->problems.isEmpty();
        switch (role) {
        case Qt::DisplayRole:
            return refused                       ? tr("Refused (line)")
                : line->fate == RowFate::New     ? tr("New")
                : line->fate == RowFate::Changed ? tr("Changed")
                                                 : tr("Unchanged");
        case kToneRole:
            return int(refused                         ? Tone::Refused
                    : warned                           ? Tone::Warning
                    : line->fate == RowFate::Unchanged ? Tone::Neutral
                                                       : Tone::Good);
        case kIconRole:
            return int(refused ? Icon::Refused : warned ? Icon::Warning : Icon::Done);
        case Qt::ToolTipRole:
            return line->problems.isEmpty() ? QString() : line->problems.front().message;
        default:
            return {};
        }
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return row.cells.value(index.column() - 1);
    if (role == kProblemRole && line) {
        const QString problem = problemOf(*line, m_table.header.value(index.column() - 1));
        return problem.isEmpty() ? QVariant() : QVariant(problem);
    }
    return {};
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_table.rows[m_rows[std::size_t(index.row())]].cells[index.column() - 1] = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT mended();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const bool isCell = index.column() > 0 && index.column() < columnCount() - 1;
    return QAbstractTableModel::flags(index) | (isCell ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace sijill
