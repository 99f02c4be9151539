#include "tests/support/console.h"

#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

namespace {

const QStringList kVoid{u"void"_s, u"agreements"_s};

QJsonArray listed(const Console& console, const QStringList& more = {})
{
    return console.ask(QStringList{u"list"_s, u"agreements"_s} + more)[u"rows"_s].toArray();
}

/// A draft that nobody relies on.
QString draftNumber(const Console& console)
{
    const QJsonArray rows = listed(console);
    for (const QJsonValue& row : rows) {
        if (row[u"state"_s] == u"draft"_s)
            return row[u"number"_s].toString();
    }
    FAIL("the demonstration has no draft");
    return {};
}

} // namespace

TEST_CASE("a record is entered by mistake and taken back from the command line", "[cli][void][slow]")
{
    const Console console;
    const QString number = draftNumber(console);
    const auto before = listed(console).size();
    const auto mistakes = listed(console, {u"--voided"_s}).size();
    const QJsonObject done = console.ask(kVoid + QStringList{number, u"--motive"_s, u"typed twice"_s});
    CHECK(done[u"kind"_s] == u"agreement"_s);
    CHECK(done[u"rows"_s][0][u"record"_s] == number);
    CHECK(done[u"rows"_s][0][u"void"_s] == true);
    CHECK(listed(console).size() == before - 1);
    CHECK(listed(console, {u"--voided"_s}).size() == mistakes + 1);
    const QJsonObject shown = console.ask({u"show"_s, u"agreements"_s, number});
    CHECK(shown[u"void_motive"_s] == u"typed twice"_s);
    const QJsonArray found = console.ask({u"search"_s, number})[u"rows"_s].toArray();
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found[0][u"void"_s] == true);

    console.ask({u"unvoid"_s, u"agreements"_s, number});
    CHECK(listed(console).size() == before);
    console.ask({u"undo"_s});
    CHECK(listed(console).size() == before - 1);
}

TEST_CASE("the command line refuses a mistake without motive, or that others rely on", "[cli][void][slow]")
{
    const Console console;
    const auto before = listed(console).size();
    CHECK(console.call(kVoid + QStringList{draftNumber(console)}).exitCode == 1);
    const Answer relied =
        console.call({u"void"_s, u"partners"_s, u"P-001"_s, u"--motive"_s, u"typed twice"_s});
    CHECK(relied.exitCode == 1);
    CHECK(relied.errors.contains(u"V2"_s));
    CHECK(console.call(kVoid + QStringList{u"nothing"_s, u"--motive"_s, u"m"_s}).exitCode == 1);
    CHECK(console.call({u"void"_s, u"elephants"_s, u"1"_s, u"--motive"_s, u"m"_s}).exitCode == 2);
    CHECK(console.call({u"list"_s, u"accounts"_s, u"--voided"_s}).exitCode == 2);
    CHECK(listed(console).size() == before);
}

TEST_CASE("several numbers are entered by mistake together", "[cli][void][slow]")
{
    const Console console;
    const QString number = draftNumber(console);
    const Answer half = console.call(kVoid + QStringList{number, u"nothing"_s, u"--motive"_s, u"m"_s});
    CHECK(half.exitCode == 1);
    CHECK(draftNumber(console) == number);
}
