#include "core/reporting/xlsx/xlsx_renderer.h"
#include "tests/reporting/archive.h"
#include "tests/reporting/built_papers.h"
#include "tests/support/string_makers.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace sijill;

namespace {

Figure jobsByCommune(const QString& language, FigureShape shape = FigureShape::Bars)
{
    Figure figure;
    figure.code = u"jobs"_s;
    figure.title = u"Jobs 'by' commune"_s;
    figure.language = language;
    figure.shape = shape;
    figure.categories = QStringList{u"Mrirt"_s, u"Kerrouchen"_s};
    figure.series = {{u"Opened"_s, {120, 45.5}}};
    return figure;
}

QByteArray bookWith(const Figure& figure)
{
    ReportDocument document;
    document.language = figure.language;
    document.title = u"Paper"_s;
    document.pageLabel = u"page %1 of %2"_s;
    document.blocks = {Chart{.figure = figure}};
    const Result<QByteArray> book = XlsxRenderer().toBytes(document);
    REQUIRE(book);
    return *book;
}

QString part(const QByteArray& book, const QString& name)
{
    return QString::fromUtf8(sample::entry(book, name));
}

QString chartOf(const Figure& figure)
{
    return part(bookWith(figure), u"xl/charts/chart2.xml"_s);
}

/// What the cells of a range hold, by the sheet's own XML: numbers as they stand, words by the shared
/// strings.
QStringList cellsAt(const QByteArray& book, const QString& sheet, const QString& column, int from, int to)
{
    static const QRegularExpression kWords(u"<t xml:space=\"preserve\"(?:/>|>([^<]*)</t>)"_s);
    QStringList words;
    for (auto match = kWords.globalMatch(part(book, u"xl/sharedStrings.xml"_s)); match.hasNext();)
        words << match.next().captured(1);
    QStringList found;
    for (int row = from; row <= to; ++row) {
        const QRegularExpression cell(
            u"<c r=\"%1%2\"[^>]*?( t=\"s\")?><v>([^<]*)</v>"_s.arg(column).arg(row));
        const auto match = cell.match(part(book, sheet));
        found << (match.captured(1).isEmpty() ? match.captured(2) : words.value(match.captured(2).toInt()));
    }
    return found;
}

} // namespace

TEST_CASE("a figure becomes a chart of the spreadsheet over the cells that hold its numbers", "[xlsx]")
{
    const QByteArray book = bookWith(jobsByCommune(u"fr"_s));
    const QString chart = part(book, u"xl/charts/chart2.xml"_s);

    CHECK(chart.contains(u"<c:f>'Jobs ''by'' commune'!$A$2:$A$3</c:f>"_s));
    CHECK(chart.contains(u"<c:f>'Jobs ''by'' commune'!$B$2:$B$3</c:f>"_s));
    const QString sheet = u"xl/worksheets/sheet2.xml"_s;
    CHECK(cellsAt(book, sheet, u"A"_s, 2, 3) == QStringList{u"Mrirt"_s, u"Kerrouchen"_s});
    CHECK(cellsAt(book, sheet, u"B"_s, 1, 3) == QStringList{u"Opened"_s, u"120.00"_s, u"45.50"_s});
}

TEST_CASE("a chart's sheet, drawing and chart name each other, and their types are declared", "[xlsx]")
{
    const QByteArray book = bookWith(jobsByCommune(u"fr"_s));

    CHECK(part(book, u"xl/worksheets/sheet2.xml"_s).contains(u"<drawing r:id=\"rId1\"/>"_s));
    CHECK(part(book, u"xl/worksheets/_rels/sheet2.xml.rels"_s).contains(u"\"../drawings/drawing2.xml\""_s));
    CHECK(part(book, u"xl/drawings/drawing2.xml"_s).contains(u"r:id=\"rId1\""_s));
    CHECK(part(book, u"xl/drawings/_rels/drawing2.xml.rels"_s).contains(u"\"../charts/chart2.xml\""_s));
    const QString types = part(book, u"[Content_Types].xml"_s);
    CHECK(types.contains(u"PartName=\"/xl/drawings/drawing2.xml\""_s));
    CHECK(types.contains(u"drawingml.chart+xml"_s));
}

TEST_CASE("every part of a report's workbook is whole XML", "[xlsx]")
{
    const Paper report = sample::demoPaper(PaperKind::Session, u"ar"_s);
    const Result<QByteArray> book = XlsxRenderer().toBytes(report.document);
    REQUIRE(book);
    const QStringList names = sample::entryNames(*book);
    const auto charts = sample::blocksOf<Chart>(report);

    CHECK(names.filter(u"xl/charts/chart"_s).size() == qsizetype(charts.size()));
    for (const QString& name : names) {
        QXmlStreamReader reader(sample::entry(*book, name));
        while (!reader.atEnd())
            reader.readNext();
        INFO(name.toStdString());
        CHECK_FALSE(reader.hasError());
    }
}

TEST_CASE("Arabic charts begin on the right, French ones on the left", "[xlsx]")
{
    const QString reversed = u"<c:orientation val=\"maxMin\"/>"_s;

    CHECK(chartOf(jobsByCommune(u"ar"_s, FigureShape::Columns)).count(reversed) == 1);
    CHECK(chartOf(jobsByCommune(u"fr"_s, FigureShape::Columns)).count(reversed) == 0);
    CHECK(chartOf(jobsByCommune(u"ar"_s)).count(reversed) == 2); // And the first bar lies above.
    CHECK(chartOf(jobsByCommune(u"fr"_s)).count(reversed) == 1);
}

TEST_CASE("lines, stacked bars and targets have their own shapes", "[xlsx]")
{
    CHECK(chartOf(jobsByCommune(u"fr"_s, FigureShape::Line)).contains(u"<c:lineChart>"_s));
    CHECK(chartOf(jobsByCommune(u"fr"_s, FigureShape::StackedBars))
              .contains(u"<c:grouping val=\"stacked\"/>"_s));
    Figure targets = jobsByCommune(u"fr"_s, FigureShape::TargetBars);
    targets.targets = {150, 150};
    targets.targetName = u"Cible"_s;
    const QByteArray book = bookWith(targets);
    CHECK(part(book, u"xl/charts/chart2.xml"_s).count(u"<c:ser>"_s) == 2);
    CHECK(cellsAt(book, u"xl/worksheets/sheet2.xml"_s, u"C"_s, 1, 2) == QStringList{u"Cible"_s, u"150.00"_s});
}

TEST_CASE("the foot of each printed sheet has its page and their number", "[xlsx]")
{
    const QByteArray book = bookWith(jobsByCommune(u"fr"_s));

    CHECK(part(book, u"xl/worksheets/sheet2.xml"_s).contains(u"&amp;LPaper&amp;Rpage &amp;P of &amp;N"_s));
    CHECK(part(book, u"xl/workbook.xml"_s).contains(u"_xlnm.Print_Titles"_s));
}
