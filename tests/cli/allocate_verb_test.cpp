#include "tests/support/console.h"

#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

TEST_CASE("a scenario that cannot be read is refused with its place", "[cli][selection][slow]")
{
    const Console console;
    console.write(u"wrong.json"_s, "{\"candidates\": [{\"id\": \"a\"}]}");
    const Answer refused = console.callBare(
        {u"--lang"_s, u"en"_s, u"allocate"_s, u"--scenario"_s, console.path(u"wrong.json"_s)});
    CHECK(refused.exitCode != 0);
    CHECK_FALSE(refused.errors.trimmed().isEmpty());
    CHECK(console.callBare({u"allocate"_s, u"--scenario"_s, console.path(u"none.json"_s)}).exitCode == 3);
}

TEST_CASE("the fairest set of a scenario is printed with its reasons", "[cli][selection][slow]")
{
    const Console console;
    console.write(u"two.json"_s, R"({"worth": "perSlot", "candidates": [
        {"key": "P1", "score": 80, "slots": 10, "costPerSlot": 1000, "monthsPerSlot": 6},
        {"key": "P2", "score": 60, "slots": 10, "costPerSlot": 1000, "monthsPerSlot": 6}],
        "rules": [{"measure": "cost", "atMost": 10000}]})");
    const Answer answer = console.callBare(
        {u"--lang"_s, u"en"_s, u"--json"_s, u"allocate"_s, u"--scenario"_s, console.path(u"two.json"_s)});
    CHECK(answer.exitCode == 0);
    const QJsonObject json = answer.json();
    CHECK(json[u"outcome"_s] == u"optimal"_s);
    CHECK(answer.output.contains(u"P1"_s));
}
