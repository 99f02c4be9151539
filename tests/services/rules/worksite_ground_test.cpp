#include "core/exchange/boundary_import.h"
#include "core/exchange/import.h"
#include "core/services/checks.h"
#include "tests/support/sample_boundaries.h"
#include "tests/support/sample_records.h"

#include <QRegularExpression>

using namespace sijill;
using namespace sijill::test;

namespace {

/// A worksite in a commune that lies from 6° to 5.9° west and from 33° to 33.1° north, with a neighbour to
/// the east.
struct Ground {
    Ground()
    {
        worksite = savedWorksite(office);
        const auto file =
            parseBoundaries(unitsInARow({u"05.301.01.01"_s, u"05.301.01.05"_s}), u"units.geojson"_s);
        REQUIRE(file);
        Territory neighbour = sampleCommune();
        neighbour.code = u"05.301.01.05"_s;
        neighbour.names = LocalizedText{{u"fr"_s, u"M’rirt"_s}};
        office.saved(neighbour);
        REQUIRE(BoundaryImport(office.books()).run(*file, {.tolerance = 20}));
    }
    /// What is said about these coordinates.
    std::optional<Problem> at(double longitude, double latitude)
    {
        worksite.longitude = qRound64(longitude * 1e7);
        worksite.latitude = qRound64(latitude * 1e7);
        return problemOf(office.records().problems(Record::of(worksite)), {}, u"latitude"_s);
    }

    TestOffice office;
    Worksite worksite;
};

} // namespace

TEST_CASE("a worksite within its commune is not warned about", "[worksites][boundaries]")
{
    Ground ground;
    CHECK_FALSE(ground.at(-5.95, 33.05));
    CHECK_FALSE(ground.at(-5.9, 33.05));
}

TEST_CASE(
    "a worksite outside its commune warns with the distance and where it lies", "[worksites][boundaries]")
{
    Ground ground;
    const std::optional<Problem> beside = ground.at(-5.85, 33.05);
    REQUIRE(beside);
    CHECK(beside->severity == Severity::Warning);
    CHECK(
        beside->message.contains(QRegularExpression(u"4[.,]7"_s))); // 0.05 degrees of longitude at 33° north.
    CHECK(beside->message.contains(u"M’rirt"_s));
    const std::optional<Problem> far = ground.at(-5.95, 34.1);
    REQUIRE(far);
    CHECK_FALSE(far->message.contains(u"M’rirt"_s));
}

TEST_CASE("a place no farther out than boundaries were thinned is not outside", "[worksites][boundaries]")
{
    Ground ground;
    CHECK_FALSE(ground.at(-5.95, 32.9999));
    CHECK(ground.at(-5.95, 32.9990));
}

TEST_CASE("without boundaries nothing is said about coordinates", "[worksites][boundaries]")
{
    Ground ground;
    REQUIRE(BoundaryImport(ground.office.books()).remove(u"units"_s));
    CHECK_FALSE(ground.at(12, 48));
}

TEST_CASE("the check of the file lists worksites outside their commune", "[worksites][boundaries]")
{
    Ground ground;
    REQUIRE(ground.at(-5.85, 33.05));
    const Worksite stored = ground.office.saved(ground.worksite);
    const auto findings = checkFile(ground.office.database(), QDate(2024, 1, 15));
    REQUIRE(findings);
    CHECK(std::any_of(findings->begin(), findings->end(), [&](const Finding& finding) {
        return finding.recordId == stored.id.value && finding.problem.field == u"latitude"_s;
    }));
}

TEST_CASE("an import takes a worksite outside its commune and says so at its line", "[worksites][boundaries]")
{
    Ground ground;
    ImportTable table{u"worksites"_s, u"w.csv"_s, {}};
    table.table.header = {u"code"_s, u"latitude"_s, u"longitude"_s};
    table.table.rows = {{2, {u"W-001"_s, u"33.05"_s, u"-5.85"_s}}};
    const auto report = Import(ground.office.books()).run({table}, {});
    REQUIRE(report);
    REQUIRE(report->rows.size() == 1);
    CHECK(report->rows[0].fate == RowFate::Changed);
    REQUIRE(report->rows[0].problems.size() >= 1);
    CHECK(report->rows[0].problems[0].severity == Severity::Warning);
    CHECK(report->rows[0].problems[0].field == u"latitude"_s);
}
