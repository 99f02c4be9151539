#include "tests/support/console.h"

#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

TEST_CASE("possible duplicates are listed, merged and parted by scripts", "[cli][twins][slow]")
{
    const Console console;
    const QStringList list{u"partner"_s, u"duplicates"_s};
    const QJsonArray open = console.ask(list)[u"rows"_s].toArray();
    REQUIRE(open.size() == 1);
    const QString first = open.first()[u"first"_s][u"number"_s].toString();
    const QString second = open.first()[u"second"_s][u"number"_s].toString();
    CHECK(open.first()[u"reasons"_s].toArray().contains(u"phone"_s));
    CHECK(console.call(list).output.contains(u"Same phone"_s));
    const QJsonObject merged = console.ask(
        {u"partner"_s, u"merge"_s, first, second, u"--keep"_s, second, u"--take"_s, u"email,names"_s});
    CHECK(merged[u"kept"_s] == second);
    CHECK(merged[u"taken"_s] == QJsonArray{u"email"_s, u"names"_s});
    CHECK(console.ask(list)[u"rows"_s].toArray().isEmpty());
    const QJsonArray hits = console.ask({u"search"_s, first})[u"rows"_s].toArray();
    CHECK(hits.first()[u"part_of"_s].toDouble() > 0);
    const Answer again = console.call({u"partner"_s, u"merge"_s, first, second});
    CHECK(again.exitCode == 1);
    CHECK(again.errors.startsWith(u"O4"_s));
    CHECK(console.ask({u"partner"_s, u"split"_s, first})[u"stayed"_s].toArray().isEmpty());
    CHECK(console.ask(list)[u"rows"_s].toArray() == open);
    CHECK(console.call({u"partner"_s, u"split"_s, first}).exitCode == 1);
    CHECK(console.ask({u"journal"_s, u"verify"_s})[u"holds"_s].toBool());
}

TEST_CASE("two partners told apart are not listed until that is reconsidered", "[cli][twins][slow]")
{
    const Console console;
    const QStringList list{u"partner"_s, u"duplicates"_s};
    const QJsonObject pair = console.ask(list)[u"rows"_s].toArray().first().toObject();
    const QStringList both{
        pair[u"first"_s][u"number"_s].toString(), pair[u"second"_s][u"number"_s].toString()};
    console.ask(QStringList{u"partner"_s, u"tell-apart"_s} + both + QStringList{u"--motive"_s, u"two"_s});
    CHECK(console.ask(list)[u"rows"_s].toArray().isEmpty());
    CHECK(console.call(QStringList{u"partner"_s, u"merge"_s} + both).exitCode == 1);
    console.ask(QStringList{u"partner"_s, u"reconsider"_s} + both);
    CHECK(console.ask(list)[u"rows"_s].toArray().size() == 1);
    CHECK(console.call(QStringList{u"partner"_s, u"reconsider"_s} + both).exitCode == 1);
}

TEST_CASE("a merge of what is not there, or by a wrong field, changes nothing", "[cli][twins][slow]")
{
    const Console console;
    CHECK(console.call({u"partner"_s, u"merge"_s, u"P-001"_s, u"P-999"_s}).exitCode == 1);
    CHECK(console.call({u"partner"_s, u"merge"_s, u"P-001"_s, u"P-001"_s}).exitCode == 1);
    const QStringList both{u"partner"_s, u"merge"_s, u"P-001"_s, u"P-002"_s};
    CHECK(console.call(both + QStringList{u"--take"_s, u"colour"_s}).exitCode == 2);
    CHECK(console.call(both + QStringList{u"--keep"_s, u"P-003"_s}).exitCode == 2);
}
