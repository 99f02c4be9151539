#include "tests/support/console.h"

#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

TEST_CASE(
    "the register of deliberations is listed by year, in the order of the numbers", "[cli][council][slow]")
{
    const Console console;
    const QJsonArray all = console.ask({u"deliberation"_s, u"list"_s})[u"rows"_s].toArray();
    const QJsonArray year =
        console.ask({u"deliberation"_s, u"list"_s, u"--year"_s, u"2023"_s})[u"rows"_s].toArray();
    REQUIRE_FALSE(year.isEmpty());
    CHECK(year.size() < all.size());
    for (const QJsonValue& row : year)
        CHECK(row[u"number"_s].toString().endsWith(u"/2023"_s));
}

TEST_CASE("a deliberation is shown with its milestones and verified with its reasons", "[cli][council][slow]")
{
    const Console console;
    const QJsonObject shown = console.ask({u"deliberation"_s, u"show"_s, u"27/2023"_s});
    CHECK(shown[u"state"_s] == u"executory"_s);
    CHECK(shown[u"milestones"_s][u"grant-visa"_s] == u"2023-06-19"_s);

    const QJsonObject verified = console.ask({u"deliberation"_s, u"verify"_s, u"27/2023"_s});
    CHECK(verified[u"executory"_s] == true);
    CHECK(verified[u"missing_numbers"_s].toArray().isEmpty());
    CHECK(console.call({u"deliberation"_s, u"show"_s, u"999/2023"_s}).exitCode != 0);
}
