#include "core/reporting/issued/paper_rows.h"

#include "core/base/format.h"
#include "core/reporting/cell_text.h"

#include <QSet>

#include <algorithm>

namespace sijill {
namespace {

const QString kTotals = u"="_s; ///< Name of the row of totals.

/// The first column of words or days in which no two rows are alike.
qsizetype nameColumnOf(const Table& table, const std::vector<PaperRow>& rows)
{
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (isNumeric(table.columns[column].kind))
            continue;
        QSet<QString> names;
        for (const PaperRow& row : rows)
            names.insert(row.cells.value(qsizetype(column)));
        if (names.size() == qsizetype(rows.size()) && !rows.empty())
            return qsizetype(column);
    }
    return -1;
}

QStringList cellsOf(const std::vector<Cell>& row, const Table& table, const Format& format)
{
    QStringList cells;
    for (size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
        cells << Format::withoutMarks(cellText(row[i], table.columns[i], format))
                     .normalized(QString::NormalizationForm_C);
    return cells;
}

} // namespace

const PaperRow* PaperRows::find(const QString& name) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const PaperRow& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

void PaperRows::nameRows()
{
    QHash<QString, int> known;
    for (size_t i = 0; i < rows.size(); ++i) {
        PaperRow& row = rows[i];
        if (row.name == kTotals)
            continue;
        row.shown = nameColumn >= 0 ? row.cells.value(nameColumn) : QString::number(i + 1);
        const int times = ++known[row.shown];
        row.name = times > 1 ? u"%1 (%2)"_s.arg(row.shown).arg(times) : row.shown;
    }
}

PaperRows PaperRows::namedLike(const PaperRows& other) const
{
    PaperRows renamed = *this;
    const bool knowsNames = other.rows.size() > 0 && other.nameColumn < columns.size();
    if (knowsNames)
        renamed.nameColumn = other.nameColumn;
    renamed.nameRows();
    return renamed;
}

PaperOutline::PaperOutline(const ReportDocument& document)
    : m_language(document.language)
{
    addLine(document.title);
    addLine(document.reference);
    for (const QString& line : document.letterhead.arabic + document.letterhead.french)
        addLine(line);
    for (const Block& block : document.blocks)
        std::visit(*this, block);
}

QStringList PaperOutline::sectionsWith(const PaperOutline& other) const
{
    QStringList all = m_sections;
    for (const QString& section : other.m_sections) {
        if (!all.contains(section))
            all << section;
    }
    return all;
}

const PaperRows* PaperOutline::table(const QString& code) const
{
    const auto found = std::find_if(
        m_tables.begin(), m_tables.end(), [&](const PaperRows& rows) { return rows.code == code; });
    return found == m_tables.end() ? nullptr : &*found;
}

void PaperOutline::addLine(const QString& line)
{
    const QString text = Format::withoutMarks(line).normalized(QString::NormalizationForm_C);
    if (text.trimmed().isEmpty())
        return;
    if (!m_sections.contains(m_section))
        m_sections << m_section;
    m_lines[m_section] << text;
}

void PaperOutline::addSignatory(const Signatory& signatory)
{
    QStringList words{signatory.capacity, signatory.name, signatory.note};
    words.removeAll(QString());
    addLine(words.join(u" · "_s));
}

void PaperOutline::operator()(const TitleBlock& title)
{
    for (const Runs& line : title.lines)
        addLine(plainText(line));
}

void PaperOutline::operator()(const Heading& heading)
{
    m_section = Format::withoutMarks(plainText(heading.runs)).normalized(QString::NormalizationForm_C);
}

void PaperOutline::operator()(const Paragraph& paragraph)
{
    addLine(plainText(paragraph.runs));
}

void PaperOutline::operator()(const ListItem& item)
{
    addLine(plainText(item.runs));
}

void PaperOutline::operator()(const Box& box)
{
    for (const QString& line : box.lines)
        addLine(line);
}

void PaperOutline::operator()(const Signatures& signatures)
{
    for (const Signatory& person : signatures.signatories)
        addSignatory(person);
    if (signatures.alone)
        addSignatory(*signatures.alone);
}

void PaperOutline::operator()(const Table& table)
{
    const Format format(m_language, Format::Grouping::Paper);
    PaperRows rows{
        .code = u"table/"_s + table.code, .title = table.title.isEmpty() ? m_section : table.title};
    for (const TableColumn& column : table.columns)
        rows.columns << column.title;
    for (const std::vector<Cell>& row : table.rows)
        rows.rows.push_back({.name = {}, .shown = {}, .cells = cellsOf(row, table, format)});
    rows.nameColumn = nameColumnOf(table, rows.rows);
    if (!table.totals.empty()) {
        const QStringList cells = cellsOf(table.totals, table, format);
        rows.rows.push_back({.name = kTotals, .shown = cells.value(0), .cells = cells});
    }
    rows.nameRows();
    m_tables.push_back(std::move(rows));
}

void PaperOutline::operator()(const Chart& chart)
{
    const Figure& figure = chart.figure;
    const QLocale locale = Format(m_language, Format::Grouping::Paper).locale();
    PaperRows rows{
        .code = u"chart/"_s + figure.code, .title = figureCaption(figure), .columns = {figure.title}};
    for (const FigureSeries& series : figure.series)
        rows.columns << series.name;
    if (!figure.targets.empty())
        rows.columns << figure.targetName;
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        PaperRow row{.name = {}, .shown = {}, .cells = {figure.categories.at(i)}};
        const auto add = [&](const std::vector<double>& values) {
            row.cells << (size_t(i) < values.size() ? locale.toString(values[size_t(i)], 'f', figure.decimals)
                                                    : QString());
        };
        for (const FigureSeries& series : figure.series)
            add(series.values);
        if (!figure.targets.empty())
            add(figure.targets);
        rows.rows.push_back(std::move(row));
    }
    rows.nameColumn = 0;
    rows.nameRows();
    m_tables.push_back(std::move(rows));
    addLine(figure.note);
}

} // namespace sijill
