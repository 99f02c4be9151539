#include "core/services/inspection.h"

#include "core/indicators/figures.h"
#include "core/services/lists/lists.h"
#include "core/storage/inspection_store.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

qint64 planned(TestOffice& office, EditionId edition)
{
    const Result<Figures> figures = computeFigures(office.database(), edition, QDate(2024, 1, 15), {}, {});
    REQUIRE(figures);
    return figures->value(u"worksites_planned"_s);
}

std::vector<FigureFinding> findings(TestOffice& office, EditionId edition)
{
    const auto found = office.database().read([&]() -> Result<std::vector<FigureFinding>> {
        return Inspection(office.database(), QDate(2024, 1, 15)).findings(edition);
    });
    REQUIRE(found);
    return *found;
}

InspectedCounts counts(TestOffice& office, EditionId edition)
{
    const auto found = office.database().read(
        [&]() -> Result<InspectedCounts> { return InspectionStore(office.database()).counts(edition); });
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE(
    "a worksite that a rule blocks is left out of the figures and listed until it is mended", "[figures]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    const EditionId edition = worksite.edition;
    REQUIRE(planned(office, edition) == 1);
    REQUIRE(findings(office, edition).empty());
    const int months = worksite.months;
    worksite.months = 1; // W6: the edition asks for more.
    worksite = office.saved(worksite);
    CHECK(planned(office, edition) == 0);
    const std::vector<FigureFinding> found = findings(office, edition);
    REQUIRE(found.size() == 1);
    CHECK(counts(office, edition).leftOut == 1);
    CHECK(counts(office, edition).doubted == 0);
    CHECK(found.front().isLeftOut);
    CHECK(found.front().finding.problem.rule == u"W6"_s);
    CHECK(found.front().finding.recordId == worksite.id.value);
    worksite.months = months;
    office.saved(worksite);
    CHECK(planned(office, edition) == 1);
    CHECK(findings(office, edition).empty());
}

TEST_CASE("a worksite that is only warned of is counted and listed", "[figures]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.plannedFrom = QDate(2022, 12, 1); // Before the edition.
    worksite.plannedTo = QDate(2023, 12, 31);
    worksite = office.saved(worksite);
    CHECK(planned(office, worksite.edition) == 1);
    const std::vector<FigureFinding> found = findings(office, worksite.edition);
    REQUIRE(found.size() == 1);
    CHECK(counts(office, worksite.edition).leftOut == 0);
    CHECK(counts(office, worksite.edition).doubted == 1);
    CHECK_FALSE(found.front().isLeftOut);
}

TEST_CASE(
    "a stricter rule of the edition leaves out what it blocks, a milder one takes it in again", "[figures]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    auto edition = office.records().find<Edition>(worksite.edition);
    REQUIRE(edition);
    const std::vector<Parameter> before = edition->parameters;
    Parameter longer;
    longer.name = ParameterName::MinimumMonthsPerWorksite;
    longer.validFrom = edition->from;
    longer.value = qint64(worksite.months + 1) * 100;
    edition->parameters.push_back(longer);
    std::erase_if(edition->parameters,
        [&](const Parameter& row) { return row.name == longer.name && row.value != longer.value; });
    Edition stricter = office.saved(*edition);
    CHECK(planned(office, worksite.edition) == 0);
    stricter.parameters = before;
    office.saved(stricter);
    CHECK(planned(office, worksite.edition) == 1);
}

TEST_CASE("what a figure opens has as many records as it counts, without those left out", "[figures]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.months = 1;
    worksite = office.saved(worksite);
    const RecordSet behind = recordsBehind(u"worksites_planned"_s, Dimension::None, nullptr);
    const ListSource* source = listSource(behind.kind);
    REQUIRE(source);
    const auto counted = office.database().read([&]() -> Result<qint64> {
        ListRequest request{.edition = worksite.edition.value, .today = QDate(2024, 1, 15)};
        request.filter = ListFilter::fromJson(behind.filter);
        return ListReader(office.database(), *source).totals(request).count;
    });
    REQUIRE(counted);
    CHECK(*counted == 0);
}

TEST_CASE("an older file is inspected once, when it is opened", "[figures]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.months = 1;
    worksite = office.saved(worksite);
    REQUIRE(office.database().transact([&]() -> Status {
        office.database().runScript("DELETE FROM inspected; DELETE FROM inspection;");
        Inspection(office.database(), QDate(2024, 1, 15)).catchUp();
        return {};
    }));
    CHECK(planned(office, worksite.edition) == 0);
    CHECK(office.rows(u"inspection"_s) == 1);
}
