#include "tests/support/console.h"
#include "tests/support/sample_boundaries.h"

#include <QImage>
#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

namespace {

/// Imports three invented units, of which the file knows two.
QStringList importOf(const Console& console)
{
    console.write(u"units.geojson"_s, unitsInARow({u"05.301.01.01"_s, u"05.301.01.05"_s, u"05.999"_s}));
    return {u"import"_s, u"boundaries"_s, u"--from"_s, console.path(u"units.geojson"_s)};
}

} // namespace

TEST_CASE("boundaries are tried before they are imported", "[cli][boundaries][slow]")
{
    const Console console;
    const Answer tried = console.call(importOf(console) + QStringList{u"--dry-run"_s, u"--json"_s});
    CHECK(tried.exitCode == 0);
    CHECK(tried.json()[u"matched"_s].toArray().size() == 2);
    CHECK_FALSE(tried.json()[u"applied"_s].toBool());
    CHECK(tried.errors.contains(u"05.999"_s));
    CHECK(console.call({u"map"_s, u"--out"_s, console.path(u"m.png"_s)}).exitCode == 1);
}

TEST_CASE("a map is drawn on imported boundaries and not once they are removed", "[cli][boundaries][slow]")
{
    const Console console;
    CHECK(console.ask(importOf(console))[u"applied"_s].toBool());
    const QStringList draw{u"map"_s, u"--out"_s, console.path(u"m.png"_s), u"--worksites"_s};
    CHECK(console.ask(draw)[u"territories"_s] == 2);
    CHECK(QImage(console.path(u"m.png"_s)).width() == 2008);
    CHECK(console.call({u"remove-boundaries"_s, u"units"_s}).exitCode == 0);
    CHECK(console.call({u"remove-boundaries"_s, u"units"_s}).exitCode == 1);
    CHECK(console.call(draw).exitCode == 1);
}

TEST_CASE("boundaries without a code that fits, or without a file, are refused", "[cli][boundaries][slow]")
{
    const Console console;
    const Answer wrong = console.call(importOf(console) + QStringList{u"--property"_s, u"rank"_s});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.errors.contains(u"rank"_s));
    CHECK(console.call({u"import"_s, u"boundaries"_s, u"--from"_s, console.path(u"none.geojson"_s)}).exitCode
        == 3);
}
