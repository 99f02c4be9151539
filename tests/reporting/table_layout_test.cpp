#include "core/reporting/pdf/paged_document.h"
#include "core/reporting/pdf/table_grid.h"
#include "core/reporting/pdf/table_rows.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

Table tableOf(const QStringList& heads, int rows, ColumnKind kind = ColumnKind::Text)
{
    Table table{.code = u"list"_s, .title = {}, .columns = {}, .rows = {}, .totals = {}, .emptyText = {}};
    for (const QString& head : heads)
        table.columns.push_back({.title = head, .kind = kind});
    for (int row = 0; row < rows; ++row)
        table.rows.emplace_back(static_cast<std::size_t>(heads.size()), Cell(u"x"_s));
    return table;
}

/// Pieces a page of a French text of so many lines with these blocks under it.
std::vector<int> piecesPerPage(int lines, const std::vector<Block>& blocks)
{
    ReportDocument document;
    document.language = u"fr"_s;
    for (int line = 0; line < lines; ++line)
        document.blocks.emplace_back(Paragraph{.runs = {{u"Une ligne."_s, false}}});
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    const PagedDocument pages(document, nullptr);
    std::vector<int> counts;
    for (int page = 0; page < pages.pageCount(); ++page)
        counts.push_back(static_cast<int>(pages.pieceCount(page)));
    return counts;
}

ListItem item(const QString& text)
{
    return ListItem{.runs = {{text, false}}};
}

} // namespace

TEST_CASE("a small table is not cut over two pages", "[reporting]")
{
    for (int lines = 20; lines <= 34; ++lines) {
        CAPTURE(lines);
        const std::vector<int> pieces = piecesPerPage(lines, {tableOf({u"A"_s, u"B"_s}, 6)});
        if (pieces.size() == 2)
            CHECK(pieces[1] == 8); // The line over it, the head and all rows.
    }
}

TEST_CASE("no row of a long table stands alone at the foot or at the top of a page", "[reporting]")
{
    for (int rows = 30; rows <= 45; ++rows) {
        CAPTURE(rows);
        const std::vector<int> pieces = piecesPerPage(0, {tableOf({u"A"_s}, rows)});
        if (pieces.size() == 2)
            CHECK(pieces[1] >= 3); // The head again and two rows.
    }
    for (int lines = 20; lines <= 34; ++lines) {
        CAPTURE(lines);
        const std::vector<int> pieces = piecesPerPage(lines, {tableOf({u"A"_s}, 40)});
        CHECK((pieces[0] == lines - 1 || pieces[0] >= lines + 3)); // The line over it goes along.
    }
}

TEST_CASE("a sentence that ends a list goes to the next page with the item before it", "[reporting]")
{
    for (int lines = 25; lines <= 38; ++lines) {
        CAPTURE(lines);
        const std::vector<int> pieces =
            piecesPerPage(lines, {item(u"un"_s), item(u"deux"_s), item(u"trois"_s), item(u"quatre"_s)});
        if (pieces.size() == 2)
            CHECK(pieces[1] >= 2);
    }
}

TEST_CASE("a short last section is signed where it stands", "[reporting]")
{
    const std::vector<Block> closing = {Heading{.level = 2, .runs = {{u"Annexes"_s, false}}}, item(u"un"_s),
        item(u"deux"_s), item(u"trois"_s), item(u"quatre"_s),
        Signatures{.signatories = {{u"A"_s, u"B"_s, {}}, {u"C"_s, u"D"_s, {}}}, .alone = {}}};
    for (int lines = 15; lines <= 38; ++lines) {
        CAPTURE(lines);
        const std::vector<int> pieces = piecesPerPage(lines, closing);
        if (pieces.size() == 2)
            CHECK(pieces[1] >= 6); // Heading, four items, the row of signatures.
    }
}

TEST_CASE("a word in the head of a table is never cut", "[reporting]")
{
    // Many columns, so that each has just the width of its longest word.
    const Table table =
        tableOf({u"Chantiers prévus"_s, u"Démarrés"_s, u"Débloqué (DH)"_s, u"المناصب المفتوحة"_s,
                    u"Emplois prévus"_s, u"Ouverts"_s, u"Démarré le"_s},
            3, ColumnKind::Integer);
    const TableGrid grid(table, u"fr"_s, paper::mm(120));
    for (std::size_t i = 0; i < grid.head().size(); ++i) {
        const double room = grid.columns()[i].width - 2 * grid.padding();
        const TextBlock head(grid.head()[i].text,
            {.points = grid.points(), .bold = true, .align = TextAlign::Centre}, Qt::LeftToRight, room);
        CAPTURE(grid.head()[i].text.toStdString());
        for (const QString& word : grid.head()[i].text.split(u' ')) {
            CHECK(textWidth(word, grid.points(), true) <= room);
            CHECK(head.widestLine() + 1
                >= textWidth(word, grid.points(), true)); // Cut, it would leave shorter lines.
        }
    }
}

TEST_CASE("words that just fit stay on one line", "[reporting]")
{
    for (const QString& word : {u"المجموع"_s, u"الصلاحية"_s, u"Montant"_s}) {
        CAPTURE(word.toStdString());
        const double width = textWidth(word, 10, true);
        CHECK(TextBlock(word, {.points = 10, .bold = true}, Qt::RightToLeft, width).lineCount() == 1);
    }
}
