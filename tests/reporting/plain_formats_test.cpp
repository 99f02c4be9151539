#include "core/reporting/cell_text.h"
#include "core/reporting/html/html_renderer.h"
#include "core/reporting/table_csv.h"
#include "tests/reporting/archive.h"
#include "tests/reporting/sample_document.h"
#include "tests/support/string_makers.h"

#include <QFile>

using namespace sijill;

namespace {

QString csvCell(const Cell& cell, ColumnKind kind = ColumnKind::Text)
{
    const Table table{.code = {},
        .title = {},
        .columns = {{.title = u"C"_s, .kind = kind}},
        .rows = {{cell}},
        .totals = {},
        .emptyText = {}};
    return QString::fromUtf8(tableToCsv(table)).section(u"\r\n"_s, 1, 1);
}

} // namespace

TEST_CASE("CSV takes the sting out of texts that look like formulas", "[reporting]")
{
    CHECK(csvCell(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(csvCell(u" \u00a0@cmd"_s) == u"' \u00a0@cmd"_s);
    CHECK(csvCell(u"\t5"_s) == u"'\t5"_s);
    CHECK(csvCell(u"a\n-b"_s) == u"\"a\n'-b\""_s);
    CHECK(csvCell(u"a-b"_s) == u"a-b"_s);
}

TEST_CASE("CSV writes plain numbers and ISO dates", "[reporting]")
{
    CHECK(csvCell(Money{-5}, ColumnKind::Money) == u"-0.05"_s);
    CHECK(csvCell(qint64(12345), ColumnKind::Integer) == u"12345"_s);
    CHECK(csvCell(Percent{2109}, ColumnKind::Percent) == u"21.09%"_s);
    CHECK(csvCell(QDate(2024, 1, 5), ColumnKind::Date) == u"2024-01-05"_s);
    CHECK(csvCell({}) == QString());
}

TEST_CASE("CSV quotes commas and quotes and begins with its mark", "[reporting]")
{
    CHECK(csvCell(u"a, \"b\""_s) == u"\"a, \"\"b\"\"\""_s);
    CHECK(tableToCsv({}).startsWith("\xef\xbb\xbf"));
}

TEST_CASE("only a text that runs against its paper is held together", "[reporting]")
{
    const QString arabic = u"تأطير جيد للمستفيدين."_s;

    CHECK(withOwnDirection(arabic, Qt::RightToLeft) == arabic);
    CHECK(withOwnDirection(arabic, Qt::LeftToRight) == QChar(0x2068) + arabic + QChar(0x2069));
    CHECK(withOwnDirection(u"AW2-2023/001"_s, Qt::LeftToRight) == u"AW2-2023/001"_s);
    CHECK(withOwnDirection(u"12 345"_s, Qt::RightToLeft) == u"12 345"_s);
}

TEST_CASE("the HTML of a paper is well-formed, has its direction and escapes its words", "[reporting]")
{
    ReportDocument document = sample::report(u"ar"_s);
    document.blocks.emplace_back(Paragraph{.runs = {{u"<script>"_s, true}}});

    const QString html = toHtml(document);

    CHECK(html.contains(u"dir=\"rtl\""_s));
    CHECK(html.contains(u"<strong>&lt;script&gt;</strong>"_s));
    CHECK(html.count(u"<table>"_s) == html.count(u"</table>"_s));
    CHECK(html.count(u"<ul>"_s) == 2);
    CHECK(html.count(u"</ul>"_s) == 2);
}

TEST_CASE("the plain text of a paper is the one that was accepted", "[reporting][golden]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        CAPTURE(language.toStdString());
        QFile golden(QStringLiteral(SIJILL_TEST_GOLDEN "/session_report.%1.txt").arg(language));
        const QString text = sample::report(language).toText();
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN") && golden.open(QIODevice::WriteOnly))
            golden.write(text.toUtf8());
        golden.close();
        REQUIRE(golden.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(golden.readAll()) == text);
    }
}
