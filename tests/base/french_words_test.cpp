#include "core/base/french_words.h"
#include "tests/base/fixture_rows.h"
#include "tests/support/string_makers.h"

using namespace sijill;

TEST_CASE("amounts in French words are those of the table", "[base]")
{
    for (const QStringList& row : fixtureRows(u"tafqit"_s)) {
        INFO(row[0].toStdString());
        CHECK(amountInFrenchWords({row[0].toLongLong()}).value() == row[2]);
    }
}

TEST_CASE("French millions are nouns: they take an s, and de before the currency", "[base]")
{
    const auto [minor, words] = GENERATE(table<qint64, QString>({
        {100'000'000, u"un million de dirhams"_s},
        {8'000'000'000, u"quatre-vingts millions de dirhams"_s},
        {20'000'000'000'000, u"deux cents milliards de dirhams"_s},
        {20'000'020'000, u"deux cents millions deux cents dirhams"_s},
        {8'008'008'000, u"quatre-vingts millions quatre-vingt mille quatre-vingts dirhams"_s},
        {200'000'050, u"deux millions de dirhams et cinquante centimes"_s},
        {1, u"un centime"_s},
    }));

    CHECK(amountInFrenchWords({minor}).value() == words);
}

TEST_CASE("amounts in English words count dirhams and centimes", "[base]")
{
    const auto [minor, words] = GENERATE(table<qint64, QString>({
        {0, u"zero dirhams"_s},
        {1, u"one centime"_s},
        {100, u"one dirham"_s},
        {201, u"two dirhams and one centime"_s},
        {125'105, u"one thousand two hundred fifty-one dirhams and five centimes"_s},
        {200'000'000, u"two million dirhams"_s},
    }));

    CHECK(amountInEnglishWords({minor}).value() == words);
}

TEST_CASE("French and English refuse what Arabic refuses", "[base]")
{
    const qint64 minor = GENERATE(qint64(-1), qint64(100'000'000'000'000));
    const QString language = GENERATE(u"ar"_s, u"fr"_s, u"en"_s);

    const Result<QString> words = amountInWords(language, {minor});

    REQUIRE_FALSE(words);
    CHECK(words.error().code == ErrorCode::Invalid);
}

TEST_CASE("a paper's language chooses the words", "[base]")
{
    CHECK(amountInWords(u"ar"_s, {300}).value() == u"ثلاثة دراهم");
    CHECK(amountInWords(u"fr"_s, {300}).value() == u"trois dirhams");
    CHECK(amountInWords(u"vi"_s, {300}).value() == u"three dirhams");
}
