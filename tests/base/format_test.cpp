#include "core/base/format.h"
#include "core/base/office_time.h"
#include "tests/support/string_makers.h"

#include <QDateTime>

using namespace sijill;

namespace {

const Format kArabic(u"ar"_s);
const Format kFrench(u"fr"_s);
const Format kEnglish(u"en"_s);

QString isolated(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace

TEST_CASE("money is grouped as each language groups it, in western digits", "[base]")
{
    CHECK(kArabic.money({225'000'050}) == u"2.250.000,50");
    CHECK(kFrench.money({225'000'050}) == u"2\u202f250\u202f000,50");
    CHECK(kEnglish.money({225'000'050}) == u"2,250,000.50");
    CHECK(kArabic.money({5}) == u"0,05");
    CHECK(kEnglish.money({100'000}, 0) == u"100,000");
}

TEST_CASE("papers group with narrow no-break spaces in every language", "[base]")
{
    CHECK(Format(u"ar"_s, Format::Grouping::Paper).money({7'000'000}) == u"70\u202f000,00");
    CHECK(Format(u"en"_s, Format::Grouping::Paper).integer(1'234'567) == u"1\u202f234\u202f567");
}

TEST_CASE("a negative number is one isolate with its sign", "[base]")
{
    CHECK(kArabic.money({-123'456}) == isolated(u"-1.234,56"_s));
    CHECK(kFrench.integer(-999) == isolated(u"-999"_s));
    CHECK(kEnglish.decimal(-5, 2) == isolated(u"-0.05"_s));
}

TEST_CASE("a percentage keeps its decimals and its sign", "[base]")
{
    CHECK(kArabic.percent({2109}) == isolated(u"21,09%"_s));
    CHECK(kFrench.percent({2109}) == isolated(u"21,09\u202f%"_s));
    CHECK(kEnglish.percent({2105}, 1) == isolated(u"21.1%"_s));
    CHECK(kEnglish.percent({2150}, 0) == isolated(u"22%"_s));
}

TEST_CASE("a ratio is rounded once", "[base]")
{
    CHECK(kEnglish.ratio(665, 674) == isolated(u"98.7%"_s));
    CHECK(kEnglish.ratio(2469, 20'000) == isolated(u"12.3%"_s)); // 12.345: through 12.35 it would read 12.4.
    CHECK(kEnglish.ratio(1, 3) == isolated(u"33.3%"_s));
    CHECK(kEnglish.ratio(1, 0) == u"–");
}

TEST_CASE("dates are written in Moroccan months", "[base]")
{
    const QDate day(2023, 8, 1);
    CHECK(kArabic.longDate(day) == u"1 غشت 2023");
    CHECK(kFrench.longDate(day) == u"1er août 2023");
    CHECK(kEnglish.longDate(day) == u"1 August 2023");
    CHECK(kArabic.monthYear(QDate(2023, 9, 12)) == u"شتنبر 2023");
    CHECK(kArabic.shortDate(day) == isolated(u"01/08/2023"_s));
}

TEST_CASE("Arabic months are those that papers name", "[base]")
{
    const QStringList months =
        u"يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"_s.split(u' ');
    const int month = GENERATE(range(1, 13));

    CHECK(kArabic.longDate(QDate(2024, month, 15)) == u"15 %1 2024"_s.arg(months[month - 1]));
}

TEST_CASE("what is no date prints nothing", "[base]")
{
    CHECK(kArabic.shortDate({}).isEmpty());
    CHECK(kFrench.longDate({}).isEmpty());
    CHECK(kFrench.monthYear({}).isEmpty());
    CHECK(kEnglish.time({}).isEmpty());
}

TEST_CASE("hours are written with two digits", "[base]")
{
    const QDateTime instant = instantAt(QDate(2024, 1, 15), QTime(9, 5));
    CHECK(kArabic.time(instant) == isolated(u"09:05"_s));
    CHECK(kArabic.dateTime(instant) == isolated(u"15/01/2024 09:05"_s));
}

TEST_CASE("a file size reads in the direction of its unit", "[base]")
{
    CHECK(kFrench.fileSize(1536) == isolated(u"1,5 ko"_s));
    CHECK(kArabic.fileSize(1536) == u"1,5 كيلوبايت");
}

TEST_CASE("text for files loses its bidi marks", "[base]")
{
    CHECK(Format::withoutMarks(kArabic.money({-5})) == u"-0,05");
    CHECK(Format::withoutMarks(u"\u200f15\u061c/\u202a1\u202c"_s) == u"15/1");
    CHECK(Format::isolated({}).isEmpty());
}
