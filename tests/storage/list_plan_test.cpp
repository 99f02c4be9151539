#include "core/services/lists/lists.h"
#include "core/services/slot_service.h"
#include "core/storage/journal_store.h"
#include "core/storage/list_reader.h"
#include "core/storage/query.h"
#include "tests/support/sample_records.h"
#include "tests/support/statement_count.h"

#include <QRegularExpression>

using namespace sijill;
using namespace sijill::test;

namespace {

constexpr int kPage = 200;

/// How the engine goes about a query, one step a line.
QStringList planOf(Database& database, const QString& sql)
{
    const auto lines = database.read([&]() -> Result<QStringList> {
        QStringList found;
        Query query(database, u"EXPLAIN QUERY PLAN "_s + sql);
        while (query.next())
            found << query.text(3);
        return found;
    });
    REQUIRE(lines);
    return *lines;
}

/// 500 slots more than the four of the worksite.
Worksite savedLargeWorksite(TestOffice& office)
{
    const Worksite worksite = savedWorksite(office);
    const auto first = office.database().read([&]() -> Result<TradeId> {
        return TradeId{RecordStore(office.database()).ids(recordType<Trade>()).front()};
    });
    REQUIRE(SlotService(office.books())
                .add(worksite.id, {.trade = *first, .count = 500, .months = 3, .requirement = {}}));
    return worksite;
}

std::vector<ListRow> pageOf(Database& database, const ListRequest& request, int offset)
{
    const ListReader reader(database, *listSource(u"slots"_s));
    const auto rows = database.read([&]() -> Result<std::vector<ListRow>> {
        return reader.page(request, offset, kPage, reader.count(request));
    });
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE(
    "lists count the jobs of worksites and partners in an index, never in the slots", "[storage][lists]")
{
    TestOffice office;
    for (const auto& [list, sum] :
        {std::pair{u"worksites"_s, u"jobs"_s}, std::pair{u"worksites"_s, u"person_months"_s},
            std::pair{u"partners"_s, u"jobs"_s}, std::pair{u"slots"_s, u"months"_s}}) {
        INFO(list.toStdString() << " " << sum.toStdString());
        const QStringList plan =
            planOf(office.database(), u"SELECT SUM(%1) FROM (%2)"_s.arg(sum, listSource(list)->sql));
        const QStringList steps = plan.filter(QRegularExpression(u"^(SCAN|SEARCH) s "_s));
        CHECK(steps.size() == 1);
        CHECK(steps.filter(u"s USING COVERING INDEX slot_by_worksite"_s).size() == steps.size());
    }
}

TEST_CASE("figures read slots and states of worksites from indexes alone", "[storage][figures]")
{
    TestOffice office;
    const QStringList plan = planOf(office.database(),
        u"SELECT SUM(jobs_planned) FROM (%1)"_s.arg(sqlResource(u"indicators/worksite_facts"_s)));
    CHECK(plan.filter(u"slot"_s).filter(u"COVERING INDEX slot_by_worksite"_s).size()
        == plan.filter(u"slot"_s).size());
    const QStringList states = plan.filter(QRegularExpression(u"^(SCAN|SEARCH) c "_s));
    CHECK_FALSE(states.isEmpty());
    CHECK(states.filter(u"COVERING INDEX worksite_state_by_worksite_id"_s).size() == states.size());
    CHECK(plan.filter(u"TEMP B-TREE FOR ORDER BY"_s).isEmpty());
}

TEST_CASE("a page of a list reads its rows and no others", "[storage][lists]")
{
    TestOffice office;
    savedLargeWorksite(office);
    const ListRequest request{.today = office.clock.today()};
    const StatementCount count(office.database());
    CHECK(pageOf(office.database(), request, 0).size() == kPage);
    CHECK(count.rows() == kPage + 1); // And the one that counts them.
}

TEST_CASE("pages looked for from the end are those of the whole list", "[storage][lists]")
{
    TestOffice office;
    savedLargeWorksite(office);
    for (const bool isDescending : {false, true}) {
        const ListRequest request{
            .today = office.clock.today(), .sortKey = u"withdrawn_on"_s, .descending = isDescending};
        std::vector<qint64> paged;
        for (int offset = 0; offset < 504; offset += kPage) {
            for (const ListRow& row : pageOf(office.database(), request, offset))
                paged.push_back(row.id);
        }
        const auto whole = office.database().read([&]() -> Result<std::vector<ListRow>> {
            return ListReader(office.database(), *listSource(u"slots"_s)).rows(request, 0, -1);
        });
        REQUIRE(whole);
        std::vector<qint64> all;
        for (const ListRow& row : *whole)
            all.push_back(row.id);
        CHECK(paged == all);
    }
}

TEST_CASE("the place of a row is counted as the list stands, empty cells and all", "[storage][lists]")
{
    TestOffice office;
    savedLargeWorksite(office);
    REQUIRE(office.database().transact([&]() -> Status {
        office.database().runScript(
            "UPDATE slot SET withdrawn_on = '2023-0' || (1 + number % 4) || '-01' WHERE number % 3 = 0;"
            "UPDATE slot SET voided_on = '2024-01-01' WHERE number % 50 = 0;");
        return {};
    }));
    const ListReader reader(office.database(), *listSource(u"slots"_s));
    for (const QString& key : {u"withdrawn_on"_s, u"number"_s, u"trade"_s}) {
        for (const bool isDescending : {false, true}) {
            INFO(key.toStdString() << isDescending);
            const ListRequest request{
                .today = office.clock.today(), .sortKey = key, .descending = isDescending};
            const Status read = office.database().read([&]() -> Status {
                const std::vector<ListRow> rows = reader.rows(request, 0, -1);
                for (std::size_t place = 0; place < rows.size(); place += 7)
                    CHECK(reader.positionOf(request, rows[place].id) == int(place));
                CHECK(reader.positionOf(request, 1) == -1);
                return {};
            });
            CHECK(read);
        }
    }
}

TEST_CASE("names are sorted as a reader expects, numbers in them by value", "[storage][lists]")
{
    TestOffice office;
    const auto sorted = office.database().read([&]() -> Result<QStringList> {
        Query query(office.database(),
            u"SELECT value FROM json_each('[\"W-10\", \"é\", \"W-9\", \"f\", \"ب\", \"e\", \"أ\"]') ORDER BY "
            "name_order(value)"_s);
        QStringList names;
        while (query.next())
            names << query.text(0);
        return names;
    });
    REQUIRE(sorted);
    CHECK(*sorted == QStringList{u"أ"_s, u"ب"_s, u"e"_s, u"é"_s, u"f"_s, u"W-9"_s, u"W-10"_s});
}

TEST_CASE("the history of a record passes over what else a bulk verb did", "[storage][journal]")
{
    TestOffice office;
    const Worksite worksite = savedLargeWorksite(office);
    const auto last = office.database().read(
        [&]() -> Result<qint64> { return RecordStore(office.database()).ids(recordType<Slot>()).back(); });
    REQUIRE(last);
    const StatementCount count(office.database());
    const auto changes = office.database().read([&]() -> Result<std::vector<JournalChange>> {
        const JournalStore journal(office.database());
        return journal.changesOf(journal.head().count, u"slot"_s, *last);
    });
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->front().after.value(u"number"_s).toInt() == 504);
    CHECK(count.rows() == 2); // The head of the journal, and the change.
}
