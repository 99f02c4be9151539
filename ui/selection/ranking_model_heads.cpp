#include "ui/selection/ranking_model.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "ui/widgets/list_roles.h"

namespace sijill {
namespace {

struct Head {
    FieldKind kind;
    int width;
    bool isHidden;
};

constexpr Head kHeads[RankingModel::ColumnCount] = {
    {FieldKind::Integer, 48, false},
    {FieldKind::Text, 170, false},
    {FieldKind::Choice, 110, true},
    {FieldKind::Text, 120, false},
    {FieldKind::Decimal, 64, false},
    {FieldKind::Choice, 76, false},
    {FieldKind::Integer, 56, false},
    {FieldKind::Integer, 80, true},
    {FieldKind::Money, 110, true},
    {FieldKind::Money, 100, false},
    {FieldKind::Choice, 136, false},
    {FieldKind::Text, 180, false},
};

} // namespace

QString RankingModel::lineSentence() const
{
    const int selected = m_desk.effects().proposals;
    return m_desk.method() == SelectionMethod::Optimised
        ? tr("Fairest allocation: %n proposal(s)", nullptr, selected)
        : tr("Cut-off line: %n proposal(s)", nullptr, selected);
}

QString RankingModel::remainsSentence() const
{
    const Envelope& envelope = m_desk.wishes().envelope;
    const SelectionEffects& effects = m_desk.effects();
    const Format format;
    if (envelope.budget.minor > 0) {
        const Money left = envelope.budget - effects.amount;
        return left.minor >= 0
            //: %1 of the envelope's money remains, %2 is all of it.
            ? tr("%1 remain of %2").arg(format.money(left), format.money(envelope.budget))
            : tr("%1 over the envelope of %2")
                  .arg(format.money({-left.minor}), format.money(envelope.budget));
    }
    if (envelope.personMonths == 0)
        return {};
    const int left = envelope.personMonths - effects.personMonths;
    return left >= 0
        //: %1 of the person-months remain, %2 are all of them.
        ? tr("%1 of %2 person-months remain").arg(format.integer(left), format.integer(envelope.personMonths))
        : tr("%1 over the %2 person-months of the envelope")
              .arg(format.integer(-left), format.integer(envelope.personMonths));
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Rank"), tr("Proposal"), tr("Receipt"), tr("Commune"),
        tr("Score"), tr("To see"), tr("Jobs"), tr("P.-months"), tr("Cost"), tr("Running total"),
        tr("Decision"), tr("Reason")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case kFieldKindRole:
        return int(kHeads[section].kind);
    case kWidthRole:
        return kHeads[section].width;
    case kHiddenRole:
        return kHeads[section].isHidden;
    default:
        return {};
    }
}

Table RankingModel::table(const std::vector<int>& columns) const
{
    Table table{
        .code = u"selection"_s, .title = {}, .columns = {}, .rows = {}, .totals = {}, .emptyText = {}};
    for (const int column : columns) {
        const FieldKind kind = kHeads[column].kind;
        table.columns.push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            kind == FieldKind::Integer       ? ColumnKind::Integer
                : kind == FieldKind::Decimal ? ColumnKind::Decimal
                : kind == FieldKind::Money   ? ColumnKind::Money
                                             : ColumnKind::Text,
            double(kHeads[column].width) / 100, 2});
    }
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<Cell> cells(columns.size());
        if (row == m_lineRow) {
            const auto words = std::find(columns.begin(), columns.end(), int(Title));
            if (words != columns.end())
                cells[std::size_t(words - columns.begin())] = lineSentence();
        } else {
            const Line& line = m_lines[std::size_t(row < m_lineRow ? row : row - 1)];
            for (std::size_t i = 0; i < columns.size(); ++i)
                cells[i] = cell(line, columns[i]);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace sijill
