#include "core/reporting/html/html_renderer.h"

#include "core/reporting/cell_text.h"

namespace sijill {
namespace {

QString escaped(const Runs& runs)
{
    QString html;
    for (const Run& run : runs)
        html += run.bold ? u"<strong>%1</strong>"_s.arg(run.text.toHtmlEscaped()) : run.text.toHtmlEscaped();
    return html;
}

/// Writes the body, block by block.
class HtmlWriter {
public:
    explicit HtmlWriter(const QString& language)
        : m_format(language, Format::Grouping::Paper)
    {
    }
    QString html() const { return m_html; }

    void operator()(const TitleBlock& title)
    {
        leaveList();
        for (size_t i = 0; i < title.lines.size(); ++i)
            add(i == 0 ? u"h1"_s : u"p"_s, escaped(title.lines[i]));
    }
    void operator()(const Heading& heading)
    {
        leaveList();
        add(heading.level == 2 ? u"h2"_s : u"h3"_s, escaped(heading.runs));
    }
    void operator()(const Paragraph& paragraph)
    {
        leaveList();
        add(u"p"_s, escaped(paragraph.runs));
    }
    void operator()(const ListItem& item)
    {
        if (!std::exchange(m_inList, true))
            m_html += u"<ul>\n"_s;
        add(u"li"_s, escaped(item.runs));
    }
    void operator()(const Table& table);
    void operator()(const Chart& chart);
    void operator()(const Box& box)
    {
        leaveList();
        for (const QString& line : box.lines)
            add(u"p"_s, line.toHtmlEscaped());
    }
    void operator()(const Signatures& signatures);
    void operator()(const PageBreak&) { leaveList(); }
    void leaveList()
    {
        if (std::exchange(m_inList, false))
            m_html += u"</ul>\n"_s;
    }

private:
    void add(const QString& tag, const QString& content) { m_html += u"<%1>%2</%1>\n"_s.arg(tag, content); }
    void addSignatory(const Signatory& signatory);
    void addRow(const std::vector<Cell>& row, const Table& table);

    Format m_format;
    QString m_html;
    bool m_inList = false;
};

void HtmlWriter::operator()(const Table& table)
{
    leaveList();
    if (table.rows.empty())
        return add(u"p"_s, table.emptyText.toHtmlEscaped());
    m_html += u"<table>\n"_s;
    if (!table.title.isEmpty())
        add(u"caption"_s, table.title.toHtmlEscaped());
    m_html += u"<thead><tr>"_s;
    for (const TableColumn& column : table.columns)
        m_html += u"<th scope=\"col\">%1</th>"_s.arg(column.title.toHtmlEscaped());
    m_html += u"</tr></thead>\n<tbody>\n"_s;
    for (const std::vector<Cell>& row : table.rows)
        addRow(row, table);
    m_html += u"</tbody>\n"_s;
    if (!table.totals.empty()) {
        m_html += u"<tfoot>\n"_s;
        addRow(table.totals, table);
        m_html += u"</tfoot>\n"_s;
    }
    m_html += u"</table>\n"_s;
}

void HtmlWriter::addRow(const std::vector<Cell>& row, const Table& table)
{
    m_html += u"<tr>"_s;
    for (size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
        const QString cell = isNumeric(table.columns[i].kind) ? u"<td class=\"number\">"_s : u"<td>"_s;
        m_html += cell + cellText(row[i], table.columns[i], m_format).toHtmlEscaped() + u"</td>"_s;
    }
    m_html += u"</tr>\n"_s;
}

void HtmlWriter::operator()(const Chart& chart)
{
    const Figure& figure = chart.figure;
    Table numbers;
    numbers.title = figureCaption(figure);
    numbers.columns.push_back({.title = {}});
    for (const FigureSeries& series : figure.series)
        numbers.columns.push_back({.title = series.name, .kind = ColumnKind::Decimal});
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        std::vector<Cell> row = {figure.categories[i]};
        for (const FigureSeries& series : figure.series) {
            const auto index = static_cast<size_t>(i);
            const double value = index < series.values.size() ? series.values[index] : 0;
            row.emplace_back(m_format.locale().toString(value, 'f', figure.decimals));
        }
        numbers.rows.push_back(std::move(row));
    }
    (*this)(numbers);
    if (!figure.note.isEmpty())
        add(u"p"_s, figure.note.toHtmlEscaped());
}

void HtmlWriter::operator()(const Signatures& signatures)
{
    leaveList();
    for (const Signatory& signatory : signatures.signatories)
        addSignatory(signatory);
    if (signatures.alone)
        addSignatory(*signatures.alone);
}

void HtmlWriter::addSignatory(const Signatory& signatory)
{
    QStringList lines = {
        u"<strong>%1</strong>"_s.arg(signatory.capacity.toHtmlEscaped()), signatory.name.toHtmlEscaped()};
    lines << signatory.note.toHtmlEscaped().split(u'\n');
    lines.removeAll(QString());
    add(u"p"_s, lines.join(u"<br>"_s));
}

} // namespace

QString toHtml(const ReportDocument& document)
{
    HtmlWriter body(document.language);
    for (const Block& block : document.blocks)
        std::visit(body, block);
    body.leaveList();
    const QString direction = Format::direction(document.language) == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString head = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\">"_s;
    const QString style =
        u"<style>table{border-collapse:collapse}td,th{border:1px solid #444;padding:2px 6px}"
        "th{background:#e6e6e6}tfoot{font-weight:bold}.number{text-align:right}</style>"_s;
    QString heads = (document.letterhead.arabic + document.letterhead.french).join(u'\n').toHtmlEscaped();
    return head.arg(document.language, direction) + u"<title>"_s + document.title.toHtmlEscaped()
        + u"</title>"_s + style + u"</head>\n<body>\n<header>"_s + heads.replace(u'\n', u"<br>"_s)
        + u"</header>\n"_s + body.html() + u"</body>\n</html>\n"_s;
}

} // namespace sijill
