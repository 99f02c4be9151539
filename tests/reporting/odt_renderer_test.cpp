#include "core/reporting/odt/odt_renderer.h"
#include "tests/reporting/archive.h"
#include "tests/reporting/sample_document.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

QByteArray odtOf(const QString& language)
{
    const sample::BarPainter bars;
    const Result<QByteArray> bytes = OdtRenderer(&bars).toBytes(sample::report(language));
    return bytes ? *bytes : QByteArray();
}

} // namespace

TEST_CASE("a text document begins with its type, stored as it is", "[reporting]")
{
    const QByteArray odt = odtOf(u"fr"_s);

    CHECK(sample::entryNames(odt).value(0) == u"mimetype"_s);
    CHECK(odt.mid(30, 8 + 39) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("all parts of a text document are well-formed and listed in its manifest", "[reporting]")
{
    const QByteArray odt = odtOf(u"ar"_s);
    const QString manifest = QString::fromUtf8(sample::entry(odt, u"META-INF/manifest.xml"_s));

    const QStringList names = sample::entryNames(odt);
    CHECK(names.contains(u"Pictures/chart1.png"_s));
    for (const QString& name : names) {
        CAPTURE(name.toStdString());
        CHECK((!name.endsWith(".xml"_L1) || sample::isWellFormed(sample::entry(odt, name))));
        CHECK((name == "mimetype"_L1 || name.startsWith("META-INF"_L1)
            || manifest.contains(u'"' + name + u'"')));
    }
}

TEST_CASE("an Arabic text document runs from the right", "[reporting]")
{
    const QByteArray odt = odtOf(u"ar"_s);
    const QString content = QString::fromUtf8(sample::entry(odt, u"content.xml"_s));
    const QString styles = QString::fromUtf8(sample::entry(odt, u"styles.xml"_s));

    CHECK(styles.contains(u"style:writing-mode=\"rl-tb\""_s));
    CHECK(content.contains(u"fo:margin-top=\"1.5mm\" style:writing-mode=\"rl-tb\""_s));
    CHECK(content.contains(u"أولا: الأهداف والمنجزات"_s));
    CHECK(content.contains(u"<table:table-header-rows>"_s));
}

TEST_CASE("a French text document runs from the left, with page numbers in its foot", "[reporting]")
{
    const QByteArray odt = odtOf(u"fr"_s);
    const QString styles = QString::fromUtf8(sample::entry(odt, u"styles.xml"_s));

    CHECK(styles.contains(u"<style:page-layout-properties fo:page-width=\"210mm\""_s));
    CHECK(styles.contains(u"style:writing-mode=\"lr-tb\""_s));
    CHECK(styles.contains(u"<text:page-number text:select-page=\"current\">"_s));
    CHECK(styles.contains(u"<text:page-count>"_s));
    CHECK(styles.contains(u"Royaume du Maroc"_s));
}

TEST_CASE("a wide table stands on a page on its side in a text document", "[reporting]")
{
    const QString content = QString::fromUtf8(sample::entry(odtOf(u"en"_s), u"content.xml"_s));

    const qsizetype turned = content.indexOf(u"<text:p text:style-name=\"ToSide\""_s);
    const qsizetype heading = content.indexOf(u"5. Follow-up table"_s);
    const qsizetype upright = content.indexOf(u"<text:p text:style-name=\"ToUpright\""_s);
    CHECK(turned > 0);
    CHECK(turned < heading);
    CHECK(heading < upright);
}

TEST_CASE("two wide annexes begin a page each, and no page between them is empty", "[reporting]")
{
    ReportDocument document = sample::report(u"fr"_s);
    const auto wide = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table && table->columns.size() > 9;
    });
    REQUIRE(wide != document.blocks.end());
    const Block table = *wide;
    document.coverPage = false;
    document.blocks = {Paragraph{.runs = {{u"Fin."_s, false}}}, PageBreak(), table, PageBreak(), table};

    const Result<QByteArray> odt = OdtRenderer().toBytes(document);

    REQUIRE(odt);
    const QString content = QString::fromUtf8(sample::entry(*odt, u"content.xml"_s));
    CHECK(content.count(u"<text:p text:style-name=\"ToSide\""_s) == 1);
    CHECK(content.count(u"<text:p text:style-name=\"ToUpright\""_s) == 0);
    CHECK(content.count(u"<text:p text:style-name=\"NewPage\""_s) == 1);
}

TEST_CASE("a text document keeps what announces a list with it", "[reporting]")
{
    ReportDocument document;
    document.language = u"fr"_s;
    document.blocks = {Paragraph{.runs = {{u"Le partenaire s’engage à :"_s, false}}},
        ListItem{.runs = {{u"recruter."_s, false}}}};

    const Result<QByteArray> odt = OdtRenderer().toBytes(document);

    REQUIRE(odt);
    CHECK(sample::entry(*odt, u"content.xml"_s).contains("\"Body_keep\""));
}

TEST_CASE("signs that XML forbids do not spoil a text document", "[reporting]")
{
    ReportDocument document = sample::report(u"fr"_s);
    document.blocks.emplace_back(Paragraph{.runs = {{u"a\x0b<b>&\x01 c\nd"_s, false}}});

    const Result<QByteArray> odt = OdtRenderer().toBytes(document);

    REQUIRE(odt);
    CHECK(sample::isWellFormed(sample::entry(*odt, u"content.xml"_s)));
}

TEST_CASE("the same paper gives the same text document twice", "[reporting]")
{
    CHECK(odtOf(u"ar"_s) == odtOf(u"ar"_s));
}

TEST_CASE("signatures stand in columns of one width", "[reporting]")
{
    const QString content = QString::fromUtf8(sample::entry(odtOf(u"fr"_s), u"content.xml"_s));

    CHECK(content.contains(u"table:style-name=\"Signatures.3\" table:number-columns-repeated=\"3\""_s));
    CHECK(content.contains(u"style:name=\"Signatures.3\""_s));
}
