#include "core/reporting/xlsx/xlsx_renderer.h"

#include "core/reporting/cell_text.h"
#include "core/reporting/paper_file.h"
#include "core/reporting/xlsx/workbook.h"

namespace sijill {
namespace {

/// The words of a document, a line each; titles and headings strong.
struct WordsOf {
    std::vector<Run>& lines;

    void operator()(const TitleBlock& title) const
    {
        for (const Runs& line : title.lines)
            lines.push_back({plainText(line), true});
    }
    void operator()(const Heading& heading) const { lines.push_back({plainText(heading.runs), true}); }
    void operator()(const Paragraph& paragraph) const { lines.push_back({plainText(paragraph.runs), false}); }
    void operator()(const ListItem& item) const { lines.push_back({u"– "_s + plainText(item.runs), false}); }
    void operator()(const Table& table) const
    {
        if (table.rows.empty())
            lines.push_back({table.emptyText, false});
    }
    void operator()(const Chart&) const { }
    void operator()(const Box&) const { }
    void operator()(const Signatures&) const { }
    void operator()(const PageBreak&) const { }
};

} // namespace

Status XlsxRenderer::write(const ReportDocument& document, const QString& path) const
{
    const Result<QByteArray> bytes = toBytes(document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writePaperFile(path, *bytes);
}

Result<QByteArray> XlsxRenderer::toBytes(const ReportDocument& document) const
{
    std::vector<Run> lines;
    for (const Block& block : document.blocks)
        std::visit(WordsOf{lines}, block);
    if (!document.draftMark.isEmpty())
        lines.insert(lines.begin(), {document.draftMark, true});
    if (document.seal)
        lines.push_back({document.seal->words, true});
    const QString pageLabel = document.pageLabel.isEmpty() ? u"%1 / %2"_s : document.pageLabel;
    Workbook book(document.title, document.language, document.created, pageLabel);
    book.addWords(document.title, lines);
    QString section;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            section = plainText(heading->runs);
        const auto* table = std::get_if<Table>(&block);
        if (table && !table->columns.empty())
            book.addTable(*table, section);
        const auto* chart = std::get_if<Chart>(&block);
        if (chart && !chart->figure.categories.isEmpty())
            book.addChart(chart->figure);
    }
    return book.finish();
}

Status XlsxRenderer::writeTable(const Table& table, const QString& language, const QString& path) const
{
    Workbook book(table.title, language, {});
    book.addTable(table, {});
    const Result<QByteArray> bytes = book.finish();
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writePaperFile(path, *bytes);
}

} // namespace sijill
