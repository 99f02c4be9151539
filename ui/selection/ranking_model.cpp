#include "ui/selection/ranking_model.h"

#include "ui/widgets/list_roles.h"

namespace sijill {

RankingModel::RankingModel(const SelectionDesk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

std::vector<RankingModel::Line> RankingModel::linesOf() const
{
    std::vector<Line> lines;
    if (!m_desk.hasCall())
        return lines;
    std::map<qint64, const SelectionRow*> rows;
    for (const SelectionRow& row : m_desk.run().rows)
        rows[row.proposal.value] = &row;
    const std::vector<RankedFile>& files = m_desk.ranking().rows;
    for (std::size_t place = 0; place < files.size(); ++place) {
        const auto row = rows.find(files[place].file.id.value);
        lines.push_back({int(place), {}, row == rows.end() ? nullptr : row->second});
    }
    std::stable_partition(lines.begin(), lines.end(),
        [](const Line& line) { return line.row && line.row->verdict == SelectionVerdict::Selected; });
    Money running;
    for (Line& line : lines) {
        running += line.row ? line.row->amount : files[std::size_t(line.place)].cost;
        line.running = running;
    }
    return lines;
}

void RankingModel::update()
{
    std::vector<Line> lines = linesOf();
    const int selected = int(std::count_if(lines.begin(), lines.end(),
        [](const Line& line) { return line.row && line.row->verdict == SelectionVerdict::Selected; }));
    const bool isSameOrder = !lines.empty()
        && std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
            [](const Line& a, const Line& b) { return a.place == b.place; });
    if (!isSameOrder) {
        beginResetModel();
        m_lines = std::move(lines);
        m_lineRow = selected;
        endResetModel();
        return;
    }
    if (selected != m_lineRow) {
        beginMoveRows({}, m_lineRow, m_lineRow, {}, selected > m_lineRow ? selected + 1 : selected);
        m_lines = std::move(lines);
        m_lineRow = selected;
        endMoveRows();
    } else {
        m_lines = std::move(lines);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RankingModel::placeAt(int row) const
{
    if (row == m_lineRow || row < 0 || row >= rowCount())
        return -1;
    return m_lines[std::size_t(row < m_lineRow ? row : row - 1)].place;
}

int RankingModel::rowOfPlace(int place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (placeAt(row) == place)
            return row;
    }
    return -1;
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_lines.empty() ? 0 : int(m_lines.size()) + 1;
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RankingModel::flags(const QModelIndex& index) const
{
    return index.row() == m_lineRow ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (index.row() == m_lineRow) {
        if (role == kLineRole)
            return true;
        const bool isRead = role == Qt::AccessibleTextRole && index.column() == 0;
        return isRead ? QVariant(lineSentence() + u' ' + remainsSentence()) : QVariant();
    }
    const Line& line = m_lines[std::size_t(index.row() < m_lineRow ? index.row() : index.row() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return tip(line, index.column());
    case kToneRole:
    case kIconRole:
        return look(line, index.column(), role);
    case kRecordIdRole:
        return m_desk.ranking().rows[std::size_t(line.place)].file.id.value;
    default:
        return {};
    }
}

} // namespace sijill
