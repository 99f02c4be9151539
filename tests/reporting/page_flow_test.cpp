#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/pdf/paged_document.h"
#include "core/reporting/pdf/paper_units.h"
#include "tests/reporting/sample_document.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

/// A piece of a height, remembered by its place in the pages.
class Slab final : public Piece {
public:
    explicit Slab(double height)
        : m_height(height)
    {
    }
    double height() const override { return m_height; }
    void paint(QPainter&, QPointF) const override { }

private:
    double m_height;
};

FlowItem slab(double millimetres, bool keepWithNext = false)
{
    return {.piece = std::make_shared<Slab>(paper::mm(millimetres)), .keepWithNext = keepWithNext};
}

std::vector<size_t> piecesPerPage(const std::vector<FlowItem>& items)
{
    std::vector<size_t> counts;
    for (const PaperPage& page : paginate(items))
        counts.push_back(page.pieces.size());
    return counts;
}

ReportDocument paragraphsThenSignatures(int paragraphs)
{
    ReportDocument document;
    document.language = u"fr"_s;
    for (int i = 0; i < paragraphs; ++i)
        document.blocks.emplace_back(Paragraph{.runs = {{u"Une ligne."_s, false}}});
    document.blocks.emplace_back(
        Signatures{.signatories = {{u"A"_s, u"B"_s, {}}, {u"C"_s, u"D"_s, {}}}, .alone = {}});
    return document;
}

} // namespace

TEST_CASE("what does not fit goes to the next page", "[reporting]")
{
    CHECK(piecesPerPage({slab(100), slab(100), slab(100)}) == std::vector<size_t>{2, 1});
}

TEST_CASE("a piece kept with the next goes with it", "[reporting]")
{
    CHECK(piecesPerPage({slab(100), slab(100, true), slab(100)}) == std::vector<size_t>{1, 2});
}

TEST_CASE("a chain longer than a page breaks where it must", "[reporting]")
{
    CHECK(piecesPerPage({slab(150, true), slab(150, true), slab(150)}) == std::vector<size_t>{1, 1, 1});
}

TEST_CASE("a head is set again on each page that a table takes", "[reporting]")
{
    const PiecePtr head = std::make_shared<Slab>(paper::mm(10));
    std::vector<FlowItem> items = {{.piece = head, .keepWithNext = true}};
    for (int i = 0; i < 30; ++i) {
        items.push_back(slab(20));
        items.back().repeatedHead = head;
    }

    const std::vector<PaperPage> pages = paginate(items);

    REQUIRE(pages.size() == 3);
    for (const PaperPage& page : pages)
        CHECK(page.pieces.front().piece == head);
}

TEST_CASE("an empty paper has one page", "[reporting]")
{
    CHECK(paginate({}).size() == 1);
    CHECK(PagedDocument(ReportDocument(), nullptr).pageCount() == 1);
}

TEST_CASE("signatures never stand alone on a page", "[reporting]")
{
    // Whatever the place where the page ends, the last lines come along: seen by filling page 1 line by line.
    for (int lines = 25; lines <= 40; ++lines) {
        CAPTURE(lines);
        const PagedDocument pages(paragraphsThenSignatures(lines), nullptr);
        if (pages.pageCount() == 2)
            CHECK(pages.pieceCount(1) >= 2);
    }
}

TEST_CASE("a letter's place and date stand on the line of its reference when both fit", "[reporting]")
{
    ReportDocument letter;
    letter.language = u"fr"_s;
    const Paragraph reference{.runs = {{u"Référence : 12/2024"_s, false}}, .role = Paragraph::Role::Facts};
    const Paragraph date{
        .runs = {{u"Khénifra, le 15 janvier 2024"_s, false}}, .role = Paragraph::Role::EndSide};
    letter.blocks = {reference, date};

    CHECK(PagedDocument(letter, nullptr).pieceCount(0) == 1);

    std::get<Paragraph>(letter.blocks[0]).runs.front().text.append(QString(80, u'x'));
    CHECK(PagedDocument(letter, nullptr).pieceCount(0) > 1);
}

TEST_CASE("a sentence that announces a list stays with it", "[reporting]")
{
    for (int lines = 25; lines <= 45; ++lines) {
        CAPTURE(lines);
        ReportDocument document;
        document.language = u"fr"_s;
        for (int i = 0; i < lines; ++i)
            document.blocks.emplace_back(Paragraph{.runs = {{u"Une ligne."_s, false}}});
        document.blocks.emplace_back(Paragraph{.runs = {{u"Le partenaire s'engage à :"_s, false}}});
        document.blocks.emplace_back(ListItem{.runs = {{u"recruter ;"_s, false}}});
        const PagedDocument pages(document, nullptr);
        if (pages.pageCount() == 2)
            CHECK(pages.pieceCount(1) >= 2);
    }
}

TEST_CASE("a wide table turns its page, and the next is upright again", "[reporting]")
{
    const PagedDocument pages(sample::report(u"ar"_s), nullptr);

    REQUIRE(pages.pageCount() >= 5);
    const int last = pages.pageCount() - 1;
    CHECK(pages.isLandscape(last - 1));
    CHECK_FALSE(pages.isLandscape(last));
    CHECK(pages.pageSizeMm(last - 1) == QSizeF(297, 210));
}

TEST_CASE("a letter that runs over by a little is set on one page, a longer one is not", "[reporting]")
{
    const auto letter = [](double text) {
        FlowItem first = slab(text);
        FlowItem last = slab(30);
        last.before = paper::mm(10);
        return paginateLetter({first, last}).size();
    };
    CHECK(letter(205) == 1);
    CHECK(letter(217) == 1); // With 4 of the 10 millimetres between.
    CHECK(letter(240) == 2);
    FlowItem apart = slab(217);
    apart.after = paper::mm(10);
    CHECK(paginate({apart, slab(30)}).size() == 2);
}
