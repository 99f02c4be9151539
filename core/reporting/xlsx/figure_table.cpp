#include "core/reporting/xlsx/chart_part.h"

#include <cmath>

namespace sijill {
namespace {

int decimalsOf(const Figure& figure)
{
    const double power = std::pow(10, figure.decimals);
    for (const FigureSeries& series : figure.series) {
        for (const double number : series.values) {
            if (std::abs(number * power - std::round(number * power)) > 1e-6)
                return std::max(2, figure.decimals);
        }
    }
    return figure.decimals;
}

} // namespace

Table figureTable(const Figure& figure, const QString& targetWord)
{
    const int scale = decimalsOf(figure);
    const ColumnKind kind = scale > 0 ? ColumnKind::Decimal : ColumnKind::Integer;
    const double power = std::pow(10, scale);
    Table table{.code = figure.code,
        .title = figure.title,
        .columns = {{.title = {}}},
        .rows = {},
        .totals = {},
        .emptyText = {}};
    for (const FigureSeries& series : figure.series) {
        const QString name = !series.name.isEmpty() ? series.name : figure.unit;
        table.columns.push_back({.title = name, .kind = kind, .weight = 1, .scale = scale});
    }
    if (!figure.targets.empty())
        table.columns.push_back({.title = figure.targetName.isEmpty() ? targetWord : figure.targetName,
            .kind = kind,
            .weight = 1,
            .scale = scale});
    const auto at = [power](const std::vector<double>& values, size_t row) {
        return row < values.size() ? Cell(qint64(std::llround(values[row] * power))) : Cell();
    };
    for (size_t row = 0; row < size_t(figure.categories.size()); ++row) {
        std::vector<Cell> cells{figure.categories[qsizetype(row)]};
        for (const FigureSeries& series : figure.series)
            cells.push_back(at(series.values, row));
        if (!figure.targets.empty())
            cells.push_back(at(figure.targets, row));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace sijill
