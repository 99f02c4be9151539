#include "core/exchange/csv.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/services/void_service.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

ImportReport imported(TestOffice& office, const QString& kind, const ExchangeTable& table)
{
    const auto read = readCsv(writeCsv(table.header, table.rows));
    REQUIRE(read);
    const auto report = Import(office.books()).run({{kind, kind, *read}}, {});
    REQUIRE(report);
    return *report;
}

ExchangeTable exported(TestOffice& office, const QString& kind)
{
    const auto table = exportKind(office.database(), *findKind(kind));
    REQUIRE(table);
    return *table;
}

/// The one row of a table, by the heading of its column.
QString& cell(ExchangeTable& table, const QString& column)
{
    REQUIRE(table.rows.size() == 1);
    const qsizetype place = table.header.indexOf(column);
    REQUIRE(place >= 0);
    return table.rows.front()[place];
}

Partner mistakenPartner(TestOffice& office)
{
    const Partner partner = savedPartner(office);
    REQUIRE(VoidService(office.books())
                .enterAsMistake(recordType<Partner>(), {partner.id.value}, u"typed twice, \"here\""_s));
    return office.stored(partner);
}

} // namespace

TEST_CASE(
    "what was entered by mistake is exported with the day, the person and the motive, and comes back so",
    "[void][exchange]")
{
    TestOffice office;
    mistakenPartner(office);
    ExchangeTable table = exported(office, u"partners"_s);
    CHECK(cell(table, u"voided_on"_s) == office.clock.today().toString(Qt::ISODate));
    CHECK(cell(table, u"voided_by"_s) == u"clerk"_s);
    TestOffice second;
    savedCommune(second);
    const ImportReport report = imported(second, u"partners"_s, table);
    CHECK(report.count(RowFate::New) == 1);
    const ExchangeTable again = exported(second, u"partners"_s);
    CHECK(writeCsv(again.header, again.rows) == writeCsv(table.header, table.rows));
}

TEST_CASE("the same file imported twice changes nothing, mistakes included", "[void][exchange]")
{
    TestOffice office;
    mistakenPartner(office);
    const ImportReport report = imported(office, u"partners"_s, exported(office, u"partners"_s));
    CHECK(report.count(RowFate::Unchanged) == 1);
    CHECK_FALSE(report.applied);
}

TEST_CASE("an import does not change what was entered by mistake", "[void][exchange]")
{
    TestOffice office;
    const Partner partner = mistakenPartner(office);
    ExchangeTable table = exported(office, u"partners"_s);
    SECTION("in its content")
    {
        cell(table, u"acronym"_s) = u"ABC"_s;
    }
    SECTION("in being one")
    {
        cell(table, u"voided_on"_s).clear();
    }
    CHECK(imported(office, u"partners"_s, table).count(RowFate::Refused) == 1);
    CHECK(office.stored(partner) == partner);
}

TEST_CASE("an import does not say of a record that is there that it was a mistake", "[void][exchange]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    ExchangeTable table = exported(office, u"partners"_s);
    cell(table, u"voided_on"_s) = u"2024-01-10"_s;
    cell(table, u"void_motive"_s) = u"m"_s;
    CHECK(imported(office, u"partners"_s, table).count(RowFate::Refused) == 1);
    CHECK(office.stored(partner) == partner);
}

TEST_CASE("a line that refers to a mistake is refused", "[void][exchange]")
{
    TestOffice office;
    savedWorksite(office);
    ExchangeTable table = exported(office, u"worksites"_s);
    const Partner other = savedPartner(office, u"P-009"_s);
    REQUIRE(VoidService(office.books()).enterAsMistake(recordType<Partner>(), {other.id.value}, u"m"_s));
    cell(table, u"employer"_s) = u"P-009"_s;
    const ImportReport report = imported(office, u"worksites"_s, table);
    CHECK(report.count(RowFate::Refused) == 1);
}
