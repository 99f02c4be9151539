#include "core/reporting/pdf/table_grid.h"

#include "core/reporting/cell_text.h"

#include <QFontMetricsF>

#include <numeric>

namespace sijill {
namespace {

constexpr size_t kManyColumns = 7;
constexpr double kManyColumnsPoints = 9;
constexpr double kLeastPoints = 7;
constexpr double kWidestWord = paper::mm(45);
constexpr double kWidestText = paper::mm(110);
constexpr double kWidestHead = paper::mm(32);
constexpr double kTextShare =
    3; // Of what is left over, a column of words takes three times a column of numbers.

double longestWord(const QStringList& words, const QFontMetricsF& metrics)
{
    double longest = 0;
    for (const QString& word : words)
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return qMin(longest, kWidestWord);
}

/// What never breaks in a cell: codes keep their hyphens and slashes.
QStringList wordsOf(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// A head may break inside "Mois-personnes" or «شهر/شخص».
QStringList wordsOfHead(QString title)
{
    return wordsOf(title.replace(u'-', u"- "_s).replace(u'/', u"/ "_s));
}

bool isNumber(const Cell& cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<Money>(cell)
        || std::holds_alternative<Percent>(cell);
}

TextAlign alignOf(const Cell& cell, ColumnKind kind)
{
    if (isNumeric(kind))
        return isNumber(cell) ? TextAlign::Right : TextAlign::Centre;
    return kind == ColumnKind::Date ? TextAlign::Centre : TextAlign::Start;
}

} // namespace

TableGrid::TableGrid(const Table& table, const QString& language, double width)
    : m_direction(Format::direction(language))
    , m_points(table.columns.size() > kManyColumns ? kManyColumnsPoints : paper::kTablePoints)
{
    for (const TableColumn& column : table.columns)
        m_head.push_back(
            {column.title, column.kind == ColumnKind::Text ? TextAlign::Start : TextAlign::Centre});
    for (const std::vector<Cell>& row : table.rows)
        m_rows.push_back(setRow(row, table, language));
    if (!table.totals.empty())
        m_totals = setRow(table.totals, table, language);
    m_columns.resize(table.columns.size());

    std::vector<Need> columns = needs(table);
    const auto least = [&columns] {
        return std::accumulate(
            columns.begin(), columns.end(), 0.0, [](double sum, const Need& n) { return sum + n.least; });
    };
    while (least() > width && m_points > kLeastPoints) {
        m_points -= 1;
        columns = needs(table);
    }
    share(table, columns, width);
    place(columns, width);
}

double TableGrid::leading() const
{
    return m_direction == Qt::RightToLeft ? 1.4 : 1.25;
}

double TableGrid::padding() const
{
    return m_points >= paper::kTablePoints ? paper::mm(1.5) : paper::mm(1);
}

SetRow TableGrid::setRow(const std::vector<Cell>& row, const Table& table, const QString& language) const
{
    const Format format(language, Format::Grouping::Paper);
    SetRow cells(table.columns.size());
    for (size_t i = 0; i < cells.size() && i < row.size(); ++i) {
        const TableColumn& column = table.columns[i];
        cells[i] = {cellText(row[i], column, format), alignOf(row[i], column.kind)};
    }
    return cells;
}

std::vector<TableGrid::Need> TableGrid::needs(const Table& table) const
{
    const QFontMetricsF regular(paperFont(m_points, false));
    const QFontMetricsF bold(paperFont(m_points, true));
    std::vector<Need> needs(table.columns.size());
    const auto grow = [&](Need& need, const SetCell& cell, const QFontMetricsF& metrics) {
        const double whole = metrics.horizontalAdvance(cell.text);
        const bool wraps = cell.align == TextAlign::Start;
        if (cell.align == TextAlign::Right)
            need.numbers = qMax(need.numbers, whole);
        need.least = qMax(need.least, wraps ? longestWord(wordsOf(cell.text), metrics) : whole);
        need.most = qMax(need.most, qMin(whole, kWidestText));
    };
    for (size_t i = 0; i < needs.size(); ++i) {
        Need& need = needs[i];
        need.least = longestWord(wordsOfHead(m_head[i].text), bold);
        need.most = qMax(need.least, qMin(bold.horizontalAdvance(m_head[i].text), kWidestHead));
        for (const SetRow& row : m_rows)
            grow(need, row[i], regular);
        if (!m_totals.empty())
            grow(need, m_totals[i], bold);
        // A unit more than measured, so that rounding never breaks a line.
        need.least += 2 * padding() + paper::mm(0.2);
        need.most = qMax(need.least, need.most + 2 * padding() + paper::mm(0.2));
    }
    return needs;
}

/// Gives each column what it needs; the rest by weight.
void TableGrid::share(const Table& table, const std::vector<Need>& needs, double width)
{
    double least = 0;
    double most = 0;
    for (const Need& need : needs) {
        least += need.least;
        most += need.most;
    }
    const bool roomy = most <= width;
    std::vector<double> claims(needs.size());
    for (size_t i = 0; i < needs.size(); ++i) {
        const TableColumn& column = table.columns[i];
        const double share = column.kind == ColumnKind::Text ? kTextShare : 1;
        claims[i] = column.weight * (roomy ? share : needs[i].most - needs[i].least);
    }
    const double allClaims = std::accumulate(claims.begin(), claims.end(), 0.0);
    const double rest = width - (roomy ? most : least);
    for (size_t i = 0; i < needs.size(); ++i) {
        const double granted = roomy ? needs[i].most : needs[i].least;
        const double claimed =
            allClaims > 0 ? rest * claims[i] / allClaims : rest / static_cast<double>(needs.size());
        m_columns[i].width = rest >= 0 ? granted + claimed : width * needs[i].least / least;
    }
}

void TableGrid::place(const std::vector<Need>& needs, double width)
{
    double at = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        column.left = m_direction == Qt::RightToLeft ? width - at - column.width : at;
        column.numberEdge = qMin((column.width + needs[i].numbers) / 2 + 1, column.width - padding());
        at += column.width;
    }
}

} // namespace sijill
