#include "core/base/arabic_words.h"
#include "core/base/counted_noun.h"
#include "tests/base/fixture_rows.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

QString dirhams(qint64 number)
{
    return amountInArabicWords({number * 100}).value();
}

} // namespace

TEST_CASE("amounts in Arabic words are those of the table", "[base]")
{
    for (const QStringList& row : fixtureRows(u"tafqit"_s)) {
        INFO(row[0].toStdString());
        CHECK(amountInArabicWords({row[0].toLongLong()}).value() == row[1]);
    }
}

TEST_CASE("round thousands and millions bend their noun by its place", "[base]")
{
    CHECK(dirhams(1'002'000) == u"مليون وألفا درهم");
    CHECK(dirhams(1'002'500) == u"مليون وألفان وخمسمائة درهم");
    CHECK(dirhams(1'000'002'000) == u"مليار وألفا درهم");
    CHECK(dirhams(2'000'000'000) == u"مليارا درهم");
    CHECK(dirhams(2'000'000'003) == u"ملياران وثلاثة دراهم");
    CHECK(dirhams(11'000'000'000) == u"أحد عشر مليار درهم");
    CHECK(dirhams(11'500'000'000) == u"أحد عشر مليارا وخمسمائة مليون درهم");
    CHECK(dirhams(15'016'000) == u"خمسة عشر مليونا وستة عشر ألف درهم");
    CHECK(dirhams(200'200) == u"مائتا ألف ومائتا درهم");
    CHECK(dirhams(200'215) == u"مائتا ألف ومائتان وخمسة عشر درهما");
    CHECK(dirhams(1'200) == u"ألف ومائتا درهم");
}

TEST_CASE("a scale is repeated before its one or two", "[base]")
{
    CHECK(dirhams(101'500) == u"مائة ألف وألف وخمسمائة درهم");
    CHECK(dirhams(102'500) == u"مائة ألف وألفان وخمسمائة درهم");
    CHECK(dirhams(302'000'000) == u"ثلاثمائة مليون ومليونا درهم");
    CHECK(dirhams(201'000'000'000) == u"مائتا مليار ومليار درهم");
}

TEST_CASE("one and two at the end repeat the noun", "[base]")
{
    CHECK(dirhams(1'102) == u"ألف ومائة درهم ودرهمان");
    CHECK(dirhams(2'001) == u"ألفا درهم ودرهم واحد");
    CHECK(dirhams(11'001) == u"أحد عشر ألف درهم ودرهم واحد");
    CHECK(dirhams(102'202) == u"مائة ألف وألفان ومائتا درهم ودرهمان");
}

TEST_CASE("the largest amount reads to its end", "[base]")
{
    CHECK(amountInArabicWords({99'999'999'999'999}).value()
        == u"تسعمائة وتسعة وتسعون مليارا وتسعمائة وتسعة وتسعون مليونا وتسعمائة وتسعة وتسعون ألفا وتسعمائة "
           u"وتسعة"
           u" وتسعون درهما وتسعة وتسعون سنتيما");
}

TEST_CASE("numbers before a feminine noun take the other gender", "[base]")
{
    const auto [number, words] = GENERATE(table<qint64, QString>({
        {0, u"صفر اتفاقية"_s},
        {1, u"اتفاقية واحدة"_s},
        {2, u"اتفاقيتان"_s},
        {3, u"ثلاث اتفاقيات"_s},
        {8, u"ثماني اتفاقيات"_s},
        {10, u"عشر اتفاقيات"_s},
        {11, u"إحدى عشرة اتفاقية"_s},
        {12, u"اثنتا عشرة اتفاقية"_s},
        {13, u"ثلاث عشرة اتفاقية"_s},
        {18, u"ثماني عشرة اتفاقية"_s},
        {20, u"عشرون اتفاقية"_s},
        {22, u"اثنتان وعشرون اتفاقية"_s},
        {28, u"ثمان وعشرون اتفاقية"_s},
        {61, u"إحدى وستون اتفاقية"_s},
        {100, u"مائة اتفاقية"_s},
        {103, u"مائة وثلاث اتفاقيات"_s},
        {3000, u"ثلاثة آلاف اتفاقية"_s},
        {21'000, u"واحد وعشرون ألف اتفاقية"_s},
        {21'021, u"واحد وعشرون ألفا وإحدى وعشرون اتفاقية"_s},
    }));

    CHECK(arabicCardinal(number, arabicNoun("agreement")) == words);
}

TEST_CASE("numbers before a masculine noun follow it", "[base]")
{
    CHECK(arabicCardinal(61, arabicNoun("worksite")) == u"واحد وستون ورشا");
    CHECK(arabicCardinal(12, arabicNoun("month")) == u"اثنا عشر شهرا");
    CHECK(arabicCardinal(3, arabicNoun("month")) == u"ثلاثة أشهر");
}

TEST_CASE("another currency gives its own forms", "[base]")
{
    const ArabicNoun dinar{NounGender::Masculine, u"دينار واحد"_s, u"ديناران"_s, u"دينارين"_s, u"دنانير"_s,
        u"دينارا"_s, u"دينار"_s};

    CHECK(amountInArabicWords({12}, {.major = dinar, .minor = {}, .minorPerMajor = 1}).value()
        == u"اثنا عشر دينارا");
}

TEST_CASE("amounts below zero and of a million million are refused", "[base]")
{
    const qint64 minor = GENERATE(qint64(-1), qint64(100'000'000'000'000), std::numeric_limits<qint64>::min(),
        std::numeric_limits<qint64>::max());

    const Result<QString> words = amountInArabicWords({minor});

    REQUIRE_FALSE(words);
    CHECK(words.error().code == ErrorCode::Invalid);
    CHECK_FALSE(words.error().message.isEmpty());
}
