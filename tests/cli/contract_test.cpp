#include "tests/support/console.h"

#include <QFile>
#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

TEST_CASE("the figures of the demonstration are the published ones", "[cli][slow]")
{
    const QJsonObject figures = Console().ask({u"figures"_s});
    CHECK(figures[u"edition"_s] == u"awrach-2-2023"_s);
    CHECK(figures[u"worksites_planned"_s] == 61);
    CHECK(figures[u"jobs_planned"_s] == 1251);
    CHECK(figures[u"jobs_target_adopted"_s] == 1251);
    CHECK(figures[u"jobs_allotted"_s] == 953);
    CHECK(figures[u"person_months"_s] == 3753);
    CHECK(figures[u"communes_covered"_s] == 22);
    CHECK(figures[u"communes_total"_s] == 22);
    CHECK(figures[u"budget_committed"_s].toDouble() > 0);
    CHECK(figures[u"agreements_by_state"_s][u"active"_s].toInt() > 0);
    CHECK_FALSE(figures.contains(u"rows"_s));
}

TEST_CASE("a breakdown names each row in three languages and adds up", "[cli][slow]")
{
    const QJsonObject figures = Console().ask({u"figures"_s, u"--by"_s, u"commune"_s});
    int jobs = 0;
    const QJsonArray rows = figures[u"rows"_s].toArray();
    for (const QJsonValue& row : rows) {
        jobs += row[u"jobs_planned"_s].toInt();
        for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s})
            CHECK_FALSE(row[u"name"_s][language].toString().isEmpty());
    }
    CHECK(rows.size() == 22);
    CHECK(jobs == 1251);
}

TEST_CASE("the edition before is asked for by its code", "[cli][slow]")
{
    const Console console;
    const QJsonObject figures = console.ask({u"figures"_s, u"--edition"_s, u"awrach-1-2022"_s});
    CHECK(figures[u"jobs_planned"_s] == 1100);
    CHECK(console.call({u"figures"_s, u"--edition"_s, u"awrach-9"_s}).exitCode == 1);
}

TEST_CASE("a list gives ids, numbers, codes of states and texts by language", "[cli][slow]")
{
    const QJsonArray rows = Console().ask({u"list"_s, u"worksites"_s})[u"rows"_s].toArray();
    REQUIRE(rows.size() == 61);
    const QJsonObject row = rows.first().toObject();
    CHECK(row[u"id"_s].toDouble() > 0);
    CHECK_FALSE(row[u"code"_s].toString().isEmpty());
    CHECK(QStringList{u"planned"_s, u"open"_s, u"suspended"_s, u"finished"_s, u"closed"_s}.contains(
        row[u"state"_s].toString()));
    CHECK_FALSE(row[u"title"_s][u"ar"_s].toString().isEmpty());
}

TEST_CASE("a record is shown by its number and by its id", "[cli][slow]")
{
    const Console console;
    const QJsonObject byNumber = console.ask({u"show"_s, u"partners"_s, u"P-001"_s});
    const QString id = QString::number(qint64(byNumber[u"id"_s].toDouble()));
    CHECK(console.ask({u"show"_s, u"partners"_s, id}) == byNumber);
}

TEST_CASE("global options are accepted after the verb too", "[cli][slow]")
{
    const Console console;
    const Answer after = console.callBare({u"figures"_s, u"--json"_s, u"--file"_s, console.path()});
    CHECK(after.exitCode == 0);
    CHECK(after.json() == console.ask({u"figures"_s}));
}

TEST_CASE("another working day changes what is counted", "[cli][slow]")
{
    const Console console;
    const QJsonObject early = console.ask({u"figures"_s, u"--today"_s, u"2023-06-01"_s});
    CHECK(early[u"jobs_opened"_s].toInt() < console.ask({u"figures"_s})[u"jobs_opened"_s].toInt());
}

TEST_CASE("check passes with warnings, the journal holds", "[cli][slow]")
{
    const Console console;
    const QJsonObject check = console.ask({u"check"_s});
    CHECK(check[u"errors"_s] == 0);
    CHECK(check[u"problems"_s].toArray().first()[u"severity"_s] == u"warning"_s);
    CHECK(console.ask({u"journal"_s, u"verify"_s})[u"holds"_s].toBool());
}

TEST_CASE("what a kind exports is imported as it was", "[cli][slow]")
{
    const Console console;
    const QString csv = console.path(u"partners.csv"_s);
    console.ask({u"export"_s, u"partners"_s, u"--csv"_s, csv});
    const QString header = console.call({u"template"_s, u"partners"_s}).output.trimmed();
    CHECK(QString::fromUtf8(console.bytes(u"partners.csv"_s)).startsWith(header.section(u',', 0, 3)));
    const QByteArray before = console.bytes(u"khenifra.sijill"_s);
    CHECK(console.call({u"import"_s, u"partners"_s, u"--from"_s, csv, u"--dry-run"_s}).exitCode == 0);
    CHECK(console.bytes(u"khenifra.sijill"_s) == before);
}

TEST_CASE("a backup is restored at a new place only", "[cli][slow]")
{
    const Console console;
    const QString copy = console.path(u"copy.sijill"_s);
    const QString restored = console.path(u"restored.sijill"_s);
    console.ask({u"backup"_s, u"--out"_s, copy});
    CHECK(console.callBare({u"restore"_s, u"--from"_s, copy, u"--out"_s, restored}).exitCode == 0);
    CHECK(console.callBare({u"figures"_s, u"--json"_s, u"--file"_s, restored}).json()
        == console.ask({u"figures"_s}));
    CHECK(console.callBare({u"restore"_s, u"--from"_s, copy, u"--out"_s, restored}).exitCode != 0);
}

TEST_CASE("papers are written in the formats that are asked for", "[cli][slow]")
{
    const Console console;
    const QString pdf = console.path(u"r.pdf"_s);
    const QString odt = console.path(u"r.odt"_s);
    const QString xlsx = console.path(u"r.xlsx"_s);
    console.ask({u"report"_s, u"quarter"_s, u"--from"_s, u"2023-07-01"_s, u"--to"_s, u"2023-09-30"_s,
        u"--pdf"_s, pdf, u"--odt"_s, odt, u"--xlsx"_s, xlsx});
    CHECK(console.bytes(u"r.pdf"_s).startsWith("%PDF"));
    CHECK(console.bytes(u"r.odt"_s).startsWith("PK"));
    CHECK(console.bytes(u"r.xlsx"_s).startsWith("PK"));
}
