#include "ui/figures/figures_model.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "ui/widgets/list_roles.h"

namespace sijill {
namespace {

/// What a figure is held against; empty when nothing is.
QString targetOf(const QString& key)
{
    if (key == "jobs_opened"_L1 || key == "jobs_planned"_L1)
        return u"jobs_target"_s;
    if (key == "person_months"_L1)
        return u"person_months_target"_s;
    if (key == "communes_covered"_L1)
        return u"communes_total"_s;
    if (key == "budget_committed"_L1)
        return u"budget_target"_s;
    if (key == "budget_released"_L1 || key == "budget_paid"_L1)
        return u"budget_committed"_s;
    if (key == "worksites_opened"_L1 || key == "worksites_finished"_L1)
        return u"worksites_planned"_s;
    return {};
}

Cell amount(const QString& key, qint64 value)
{
    return isMoney(key) ? Cell(Money{value}) : Cell(value);
}

QString words(const Cell& cell)
{
    const Format format;
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return format.integer(*number);
    if (const auto* money = std::get_if<Money>(&cell))
        return format.money(*money);
    if (const auto* share = std::get_if<Percent>(&cell))
        return format.percent(*share, 1);
    return {};
}

} // namespace

const QStringList& FiguresModel::groupKeys()
{
    static const QStringList keys{u"worksites_planned"_s, u"worksites_opened"_s, u"worksites_finished"_s,
        u"jobs_planned"_s, u"jobs_opened"_s, u"person_months"_s, u"budget_committed"_s, u"budget_released"_s,
        u"budget_paid"_s};
    return keys;
}

void FiguresModel::setFigures(const Figures& figures, const std::optional<Comparison>& before)
{
    beginResetModel();
    m_figures = figures;
    m_before = before;
    m_lines.clear();
    for (const QString& key : figureKeys()) {
        const bool isTarget = key.contains("target"_L1) || key == "communes_total"_L1;
        if (!isTarget && figures.values.contains(key))
            m_lines << key;
    }
    endResetModel();
}

const FigureGroup* FiguresModel::groupAt(int row) const
{
    return row < std::ssize(m_figures.rows) ? &m_figures.rows[std::size_t(row)] : nullptr;
}

QString FiguresModel::keyAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (!isGrouped())
        return m_lines.value(index.row());
    return index.column() == 0 ? QString() : groupKeys().value(index.column() - 1);
}

RecordSet FiguresModel::recordsAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (!isGrouped())
        return index.column() == Now || index.column() == Name
            ? recordsBehind(keyAt(index), Dimension::None, nullptr)
            : RecordSet();
    const QString key = index.column() == 0 ? u"worksites_planned"_s : keyAt(index);
    const FigureGroup* group = groupAt(index.row());
    return recordsBehind(key, group ? m_figures.by : Dimension::None, group);
}

int FiguresModel::columnOf(const QString& key) const
{
    return isGrouped() ? int(groupKeys().indexOf(key)) + 1 : -1;
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return isGrouped() ? int(m_figures.rows.size()) + 1 : int(m_lines.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return isGrouped() ? int(groupKeys().size()) + 1 : m_before ? 6 : 4;
}

Cell FiguresModel::groupCell(int row, int column) const
{
    const FigureGroup* group = groupAt(row);
    if (column == 0)
        return !group ? tr("The whole") : group->key.isEmpty() ? tr("not filled in") : group->name.text();
    const QString key = groupKeys().at(column - 1);
    if (!group)
        return amount(key, m_figures.value(key));
    const auto value = group->values.find(key);
    return amount(key, value == group->values.end() ? 0 : value->second);
}

Cell FiguresModel::figureCell(int row, int column) const
{
    const QString key = m_lines.at(row);
    const qint64 now = m_figures.value(key);
    const QString against = targetOf(key);
    const qint64 target = against.isEmpty() ? 0 : m_figures.value(against);
    const qint64 before = m_before ? m_before->figures.value(key) : 0;
    switch (column) {
    case Name:
        return figureTitle(key);
    case Now:
        return amount(key, now);
    case Target:
        return target > 0 ? amount(key, target) : Cell(QString());
    case Share:
        return target > 0 ? Cell(Percent{(now * 10'000 + target / 2) / target}) : Cell(QString());
    case Before:
        return amount(key, before);
    default:
        return amount(key, now - before);
    }
}

Cell FiguresModel::cell(int row, int column) const
{
    return isGrouped() ? groupCell(row, column) : figureCell(row, column);
}

QString FiguresModel::title(int column) const
{
    if (isGrouped())
        return column == 0 ? choiceLabel(kDimensions, int(m_figures.by))
                           : figureTitle(groupKeys().at(column - 1));
    switch (column) {
    case Name:
        return tr("Figure");
    case Now:
        return tr("Value");
    case Target:
        return tr("Against");
    case Share:
        return tr("Reached");
    case Before:
        return m_before ? m_before->name : QString();
    default:
        return tr("Change");
    }
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(cell(index.row(), index.column()));
    case Qt::ToolTipRole:
        return figureDefinition(keyAt(index));
    case kEmphasisRole:
        return index.column() == 0 || (isGrouped() && !groupAt(index.row()));
    case kLinkRole:
        return index.column() > 0 && !recordsAt(index).kind.isEmpty();
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isText = section == 0;
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::ToolTipRole:
        return isGrouped() && section > 0 ? figureDefinition(groupKeys().at(section - 1)) : title(section);
    case kFieldKindRole:
        return int(isText ? FieldKind::Text : FieldKind::Integer);
    case kWidthRole:
        return isText ? 190 : 104;
    case kUnfilteredRole:
        return true;
    default:
        return {};
    }
}

Figure FiguresModel::reached() const
{
    Figure figure{.code = u"targets"_s,
        .title = tr("Reached"),
        .unit = u"%"_s,
        .language = Format::language(),
        .shape = FigureShape::TargetBars,
        .decimals = 1,
        .categories = {},
        .series = {{tr("Reached"), {}}},
        .targets = {},
        .records = {},
        .note = {}};
    for (int row = 0; row < std::ssize(m_lines); ++row) {
        const Cell share = figureCell(row, Share);
        if (!std::holds_alternative<Percent>(share))
            continue;
        figure.categories << figureTitle(m_lines[row]);
        figure.series.front().values.push_back(double(std::get<Percent>(share).hundredths) / 100.0);
        figure.targets.push_back(100.0);
        figure.records.push_back(recordsBehind(m_lines[row], Dimension::None, nullptr));
    }
    return figure;
}

Table FiguresModel::table() const
{
    Table table{.code = u"figures"_s,
        .title = choiceLabel(kDimensions, int(m_figures.by)),
        .columns = {},
        .rows = {},
        .totals = {},
        .emptyText = {}};
    for (int column = 0; column < columnCount(); ++column) {
        const bool isMoneyColumn = isGrouped() && column > 0 && isMoney(groupKeys().at(column - 1));
        table.columns.push_back({title(column),
            column == 0           ? ColumnKind::Text
                : isMoneyColumn   ? ColumnKind::Money
                : isGrouped()     ? ColumnKind::Integer
                : column == Share ? ColumnKind::Percent
                                  : ColumnKind::Decimal,
            column == 0 ? 2.0 : 1.0, 0});
    }
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.push_back(cell(row, column));
        const bool isWhole = isGrouped() && !groupAt(row);
        (isWhole ? table.totals : table.rows.emplace_back()) = std::move(cells);
    }
    return table;
}

} // namespace sijill
