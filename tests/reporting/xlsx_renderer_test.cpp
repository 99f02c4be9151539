#include "core/reporting/xlsx/workbook.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "tests/reporting/archive.h"
#include "tests/reporting/sample_document.h"
#include "tests/reporting/sample_tables.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sijill;

namespace {

QByteArray bookOf(const Table& table, const QString& language)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QFile file(path);
    if (!XlsxRenderer().writeTable(table, language, path) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QString firstSheet(const QByteArray& book)
{
    return QString::fromUtf8(sample::entry(book, u"xl/worksheets/sheet1.xml"_s));
}

Table listOf(const std::vector<Cell>& row, ColumnKind kind = ColumnKind::Text)
{
    Table table{
        .code = u"list"_s, .title = u"Liste"_s, .columns = {}, .rows = {row}, .totals = {}, .emptyText = {}};
    for (size_t i = 0; i < row.size(); ++i)
        table.columns.push_back({.title = u"C"_s, .kind = kind});
    return table;
}

} // namespace

TEST_CASE("Arabic sheets are read from the right, French ones from the left", "[reporting]")
{
    CHECK(firstSheet(bookOf(sample::communes(u"ar"_s), u"ar"_s)).contains(u"rightToLeft=\"1\""_s));
    CHECK_FALSE(firstSheet(bookOf(sample::communes(u"fr"_s), u"fr"_s)).contains(u"rightToLeft"_s));
}

TEST_CASE("a text that begins like a formula stays a text", "[reporting]")
{
    const QByteArray book = bookOf(listOf({u"=1+1"_s}), u"fr"_s);

    CHECK(firstSheet(book).contains(u"<c r=\"A2\" s=\"2\" t=\"s\">"_s));
    CHECK_FALSE(firstSheet(book).contains(u"<f>"_s));
    CHECK(sample::entry(book, u"xl/sharedStrings.xml"_s).contains("=1+1"));
}

TEST_CASE("numbers, amounts, rates and dates are typed cells", "[reporting]")
{
    const QString sheet = firstSheet(bookOf(
        listOf({qint64(61), Money{2'424'959'622}, Percent{3950}, QDate(2024, 1, 15)}, ColumnKind::Integer),
        u"fr"_s));

    CHECK(sheet.contains(u"<v>61</v>"_s));
    CHECK(sheet.contains(u"<v>24249596.22</v>"_s));
    CHECK(sheet.contains(u"<v>0.3950</v>"_s));
    CHECK(sheet.contains(u"<v>45306</v>"_s));
}

TEST_CASE("the head of a sheet is frozen", "[reporting]")
{
    CHECK(firstSheet(bookOf(sample::communes(u"en"_s), u"en"_s)).contains(u"state=\"frozen\""_s));
}

TEST_CASE("a paper becomes a sheet of words and a sheet for each table and chart", "[reporting]")
{
    const Result<QByteArray> book = XlsxRenderer().toBytes(sample::report(u"fr"_s));

    REQUIRE(book);
    CHECK(sample::entryNames(*book).filter(u"xl/worksheets/sheet"_s).size() == 7);
    CHECK(sample::entry(*book, u"xl/sharedStrings.xml"_s).contains("Situation arr"));
}

TEST_CASE("tables of the same name get sheets of different names", "[reporting]")
{
    ReportDocument document = sample::report(u"fr"_s);
    Table table = listOf({u"x"_s});
    table.title = u"État [2023] : emplois/chantiers par commune et par secteur"_s;
    document.blocks = {table, table};

    const Result<QByteArray> book = XlsxRenderer().toBytes(document);

    REQUIRE(book);
    const QString workbook = QString::fromUtf8(sample::entry(*book, u"xl/workbook.xml"_s));
    CHECK(workbook.contains(u"name=\"État 2023 emplois chantiers par\""_s));
    CHECK(workbook.contains(u"(2)\""_s));
}

TEST_CASE("a table without a caption is named by its section, in whole words", "[reporting]")
{
    ReportDocument document = sample::report(u"fr"_s);
    Table table = listOf({u"x"_s});
    table.title.clear();
    document.blocks = {
        Heading{.level = 2, .runs = {{u"III. Chantiers par commune et par secteur"_s, false}}}, table};

    const Result<QByteArray> book = XlsxRenderer().toBytes(document);

    REQUIRE(book);
    CHECK(sample::entry(*book, u"xl/workbook.xml"_s).contains("name=\"III. Chantiers par commune et\""));
}

TEST_CASE("sheet names are legal whatever the title", "[reporting]")
{
    CHECK(sheetName(u"'a'"_s) == u"a"_s);
    CHECK(sheetName(u"[]:*?/\\"_s) == u"1"_s);
    CHECK(sheetName(QString(50, u'x')).size() == 31);
}

TEST_CASE("a list is not written into a folder that does not exist", "[reporting]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/list.xlsx"_s);

    const Status written = XlsxRenderer().writeTable(sample::communes(u"fr"_s), u"fr"_s, path);

    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Storage);
    CHECK_FALSE(QFile::exists(path));
}
