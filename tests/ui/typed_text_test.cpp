#include "tests/support/string_makers.h"
#include "tests/ui/look.h"
#include "tests/ui/sample_fields.h"
#include "ui/widgets/column_filter.h"

using namespace sijill;
using namespace sijill::test;

namespace {

const QDate kToday(2023, 9, 18);

/// The number read in one language, or -1 when it is refused.
qint64 read(const QString& language, const QString& text, int decimals = 2)
{
    const Dressed dressed(language);
    return readNumber(text, decimals).value_or(-1);
}

} // namespace

TEST_CASE("amounts are read with either separator in every language", "[ui][fields]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        CAPTURE(language);
        CHECK(read(language, u"70000,5"_s) == 7000050);
        CHECK(read(language, u"70 000.50"_s) == 7000050);
        CHECK(read(language, u"70.000,50"_s) == 7000050);
        CHECK(read(language, u"70,000.50"_s) == 7000050);
        CHECK(read(language, u"1.234.567"_s) == 123456700);
        CHECK(read(language, u"70\u202f000,50"_s) == 7000050);
        CHECK(read(language, u"٧٠٬٠٠٠٫٥٠"_s) == 7000050);
        CHECK(read(language, u",5"_s) == 50);
    }
}

TEST_CASE("a lone separator before three digits is read as the language writes it", "[ui][fields]")
{
    CHECK(read(u"ar"_s, u"70.000"_s) == 7000000);
    CHECK(read(u"fr"_s, u"70.000"_s) == 7000000);
    CHECK(read(u"en"_s, u"70,000"_s) == 7000000);
    CHECK(read(u"fr"_s, u"1,234"_s, 3) == 1234);
}

TEST_CASE("a number that could be read two ways is refused", "[ui][fields]")
{
    CHECK(read(u"fr"_s, u"70,000"_s) == -1); // Three decimals, or thousands typed the English way?
    CHECK(read(u"en"_s, u"70.000"_s) == -1);
    CHECK(read(u"fr"_s, u"1.23.456"_s) == -1);
    CHECK(read(u"fr"_s, u"1,5,5"_s) == -1);
    CHECK(read(u"fr"_s, u"12a"_s) == -1);
    CHECK(read(u"fr"_s, u"99999999999999999999"_s) == -1);
    CHECK(read(u"fr"_s, u"1,5"_s, 0) == -1);
}

TEST_CASE("what is shown can be read back", "[ui][fields]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        const Dressed dressed(language);
        for (const qint64 value :
            {qint64(0), qint64(5), qint64(99999), qint64(123456789), qint64(-2842094358)})
            CHECK(readNumber(numberText(value, 2), 2) == value);
    }
}

TEST_CASE("dates are read the way clerks write them", "[ui][fields]")
{
    const QDate day(2023, 4, 14);
    for (const QString& typed : {u"14/04/2023"_s, u"14/4/23"_s, u"140423"_s, u"14042023"_s, u"14 4 2023"_s,
             u"14-4-23"_s, u"14.04.23"_s, u"2023-04-14"_s, u"١٤/٤/٢٠٢٣"_s})
        CHECK(readDate(typed, kToday) == day);
    CHECK(readDate(u"5"_s, kToday) == QDate(2023, 9, 5));
    CHECK(readDate(u"5/10"_s, kToday) == QDate(2023, 10, 5));
    CHECK(readDate(u"5/10/85"_s, kToday) == QDate(1985, 10, 5));
}

TEST_CASE("days that are in no calendar are refused", "[ui][fields]")
{
    for (const QString& typed :
        {u"31/02/2023"_s, u"14/13/2023"_s, u"0/1/2023"_s, u"14/4/202"_s, u"14/4/2"_s, u"hier"_s, u"140"_s})
        CHECK_FALSE(readDate(typed, kToday));
}

TEST_CASE("ranges of numbers are typed in one line", "[ui][fields]")
{
    const Dressed dressed(u"fr"_s);
    const auto range = [](const QString& typed) { return readRange(typed, FieldKind::Money, 2, kToday); };
    CHECK(range(u"100..500"_s)->from == 10000);
    CHECK(range(u"100..500"_s)->to == 50000);
    CHECK(range(u">100"_s)->from == 10001);
    CHECK(range(u"<= 5,5"_s)->to == 550);
    CHECK(range(u"100.."_s)->from == 10000);
    CHECK_FALSE(range(u"100.."_s)->to);
    CHECK(range(u"42"_s)->from == range(u"42"_s)->to);
    CHECK(range(QString())->isEmpty());
    CHECK_FALSE(range(u"beaucoup"_s));
}

TEST_CASE("a year or a month is a range of days", "[ui][fields]")
{
    const auto range = [](const QString& typed) { return *readRange(typed, FieldKind::Date, 0, kToday); };
    CHECK(range(u"2023"_s).fromDay == QDate(2023, 1, 1));
    CHECK(range(u"2023"_s).toDay == QDate(2023, 12, 31));
    CHECK(range(u"02/2024"_s).toDay == QDate(2024, 2, 29));
    CHECK(range(u"14/4/23..06/2023"_s).toDay == QDate(2023, 6, 30));
    CHECK(range(u">2022"_s).fromDay == QDate(2023, 1, 1));
    CHECK(range(u"<14/04/2023"_s).toDay == QDate(2023, 4, 13));
}

TEST_CASE("words of choices and names of records are understood when pasted", "[ui][fields]")
{
    const FieldContext context = sampleContext();
    CHECK(readTyped(kKind, u"public proc"_s, context) == Value(qint64(1)));
    CHECK(readTyped(kKind, u"partnership"_s, context) == Value(qint64(0)));
    CHECK_FALSE(readTyped(kKind, u"p"_s, context)); // Two words begin so.
    CHECK(readTyped(kPartner, u"P-002"_s, context) == Value(qint64(2)));
    CHECK(readTyped(kPartner, u"lehri"_s, context) == Value(qint64(2)));
    CHECK_FALSE(readTyped(kPartner, u"P-00"_s, context));
    CHECK(readTyped(kRate, u"21,09 %"_s, context) == Value(qint64(2109)));
    CHECK(readTyped(kAmount, u"70 000 DH"_s, context) == Value(qint64(7000000)));
}
