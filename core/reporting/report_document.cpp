#include "core/reporting/report_document.h"

#include "core/reporting/cell_text.h"

namespace sijill {
namespace {

QString markedText(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.bold ? u"**%1**"_s.arg(run.text) : run.text;
    return text;
}

/// Writes one line for each block or row, in the small markup of the templates.
class TextWriter {
public:
    explicit TextWriter(const QString& language)
        : m_format(language, Format::Grouping::Paper)
    {
    }

    void add(const QString& line) { m_lines.push_back(Format::withoutMarks(line)); }
    void addFilled(const QString& line)
    {
        if (!line.isEmpty())
            add(line);
    }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

    void operator()(const TitleBlock& title)
    {
        for (const Runs& line : title.lines)
            add(u"# "_s + markedText(line));
    }
    void operator()(const Heading& heading)
    {
        add(QString(heading.level, u'#') + u' ' + markedText(heading.runs));
    }
    void operator()(const Paragraph& paragraph)
    {
        const bool atEnd = paragraph.role == Paragraph::Role::EndSide;
        add((atEnd ? u"> "_s : QString()) + markedText(paragraph.runs));
    }
    void operator()(const ListItem& item) { add(u"- "_s + markedText(item.runs)); }
    void operator()(const PageBreak& end) { add(end.withLetterhead ? u"@newletter"_s : u"@pagebreak"_s); }
    void operator()(const Box& box)
    {
        add(u"@box"_s);
        for (const QString& line : box.lines)
            add(line);
    }
    void operator()(const Table& table);
    void operator()(const Chart& chart);
    void operator()(const Signatures& signatures);

private:
    void addRow(const std::vector<Cell>& row, const Table& table);
    void addSignatory(const Signatory& signatory);

    Format m_format;
    QStringList m_lines;
};

void TextWriter::operator()(const Table& table)
{
    add(u"@table "_s + table.code);
    addFilled(table.title);
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles.push_back(column.title);
    add(titles.join(u" | "_s));
    if (table.rows.empty())
        add(table.emptyText);
    for (const std::vector<Cell>& row : table.rows)
        addRow(row, table);
    if (!table.totals.empty())
        addRow(table.totals, table);
}

void TextWriter::addRow(const std::vector<Cell>& row, const Table& table)
{
    QStringList cells;
    for (size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
        cells.push_back(cellText(row[i], table.columns[i], m_format));
    add(cells.join(u" | "_s));
}

void TextWriter::operator()(const Chart& chart)
{
    const Figure& figure = chart.figure;
    add(u"@chart "_s + figure.code);
    add(figureCaption(figure));
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        QStringList cells = {figure.categories[i]};
        for (const FigureSeries& series : figure.series) {
            if (static_cast<size_t>(i) < series.values.size())
                cells.push_back(QString::number(series.values[static_cast<size_t>(i)], 'f', figure.decimals));
        }
        add(cells.join(u" | "_s));
    }
    addFilled(figure.note);
}

void TextWriter::operator()(const Signatures& signatures)
{
    add(u"@signatures"_s);
    for (const Signatory& signatory : signatures.signatories)
        addSignatory(signatory);
    if (signatures.alone)
        addSignatory(*signatures.alone);
}

void TextWriter::addSignatory(const Signatory& signatory)
{
    QStringList parts = {signatory.capacity, signatory.name};
    parts << signatory.note.split(u'\n');
    parts.removeAll(QString());
    add(parts.join(u" | "_s));
}

} // namespace

QString ReportDocument::toText() const
{
    TextWriter writer(language);
    writer.addFilled(draftMark);
    writer.addFilled(letterhead.arabic.join(u" | "_s));
    writer.addFilled(letterhead.french.join(u" | "_s));
    writer.addFilled(reference);
    for (const Block& block : blocks)
        std::visit(writer, block);
    return writer.text();
}

} // namespace sijill
