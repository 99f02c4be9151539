#include "core/base/counted_noun.h"
#include "tests/support/string_makers.h"

using namespace sijill;

TEST_CASE("an Arabic noun agrees with the last two digits", "[base]")
{
    const auto [count, text] = GENERATE(table<qint64, QString>({
        {0, u"لا ورش"_s},
        {1, u"ورش واحد"_s},
        {2, u"ورشان"_s},
        {5, u"5 أوراش"_s},
        {10, u"10 أوراش"_s},
        {11, u"11 ورشا"_s},
        {61, u"61 ورشا"_s},
        {100, u"100 ورش"_s},
        {101, u"101 ورش"_s},
        {102, u"102 ورش"_s},
        {103, u"103 أوراش"_s},
        {111, u"111 ورشا"_s},
        {1000, u"1\u202f000 ورش"_s},
        {12'474, u"12\u202f474 ورشا"_s},
    }));

    CHECK(counted(u"ar"_s, "worksite", count) == text);
}

TEST_CASE("feminine and annexed nouns keep their own forms", "[base]")
{
    CHECK(counted(u"ar"_s, "agreement", 1) == u"اتفاقية واحدة");
    CHECK(counted(u"ar"_s, "agreement", 10) == u"10 اتفاقيات");
    CHECK(counted(u"ar"_s, "agreement", 11) == u"11 اتفاقية");
    CHECK(counted(u"ar"_s, "job_plain", 61) == u"61 منصب شغل");
    CHECK(counted(u"ar"_s, "job", 2) == u"منصبا شغل مؤقتان");
}

TEST_CASE("after a preposition only the dual and the zero change", "[base]")
{
    CHECK(counted(u"ar"_s, "worksite", 2, true) == u"ورشين");
    CHECK(counted(u"ar"_s, "worksite", 0, true) == u"0 ورش");
    CHECK(counted(u"ar"_s, "worksite", 1, true) == u"ورش واحد");
    CHECK(counted(u"ar"_s, "worksite", 61, true) == u"61 ورشا");
}

TEST_CASE("person-months are a measure: digits always, one form", "[base]")
{
    const qint64 count = GENERATE(0, 1, 2, 3, 61, 100);

    CHECK(counted(u"ar"_s, "person_month", count) == QString::number(count) + u" شهر/شخص"_s);
}

TEST_CASE("French counts zero as singular, English as plural", "[base]")
{
    CHECK(counted(u"fr"_s, "worksite", 0) == u"0 chantier");
    CHECK(counted(u"fr"_s, "worksite", 1) == u"1 chantier");
    CHECK(counted(u"fr"_s, "worksite", 1234) == u"1\u202f234 chantiers");
    CHECK(counted(u"en"_s, "worksite", 0) == u"0 worksites");
    CHECK(counted(u"en"_s, "worksite", 1) == u"1 worksite");
    CHECK(counted(u"en"_s, "person", 2, true) == u"2 people");
}

TEST_CASE("every noun of papers is known with all its forms", "[base]")
{
    const char* key =
        GENERATE("worksite", "agreement", "job", "month", "day", "year", "copy", "original", "document",
            "commune", "association", "cooperative", "partner", "instalment", "person", "annex", "worker");

    const ArabicNoun& noun = arabicNoun(key);

    for (const QString& form :
        {noun.one, noun.two, noun.twoOblique, noun.plural, noun.accusative, noun.genitive})
        CHECK_FALSE(form.isEmpty());
    CHECK(counted(u"fr"_s, key, 2).size() > 2);
    CHECK(counted(u"en"_s, key, 2) != counted(u"en"_s, key, 1));
}
