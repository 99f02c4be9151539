#include "core/storage/database.h"

#include "core/storage/journal_store.h"
#include "core/storage/query.h"
#include "core/storage/sqlite_engine.h"
#include "tests/support/failing_disk.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

Status insertPartner(TestOffice& office, const QString& number)
{
    return office.database().transact([&]() -> Status {
        Record record = Record::of(samplePartner(number));
        RecordStore(office.database()).insert(record);
        return {};
    });
}

/// Tables that a save writes, as one text: equal before and after means that nothing was written.
QString content(TestOffice& office)
{
    QStringList counts;
    for (const char* table : {"partner", "officer", "bank_account", "journal_entry", "journal_change",
             "journal_payload", "search_row", "search_word", "search_index", "bin_entry"})
        counts << QString::number(office.rows(QLatin1StringView(table)));
    counts << QString::number(office.rows(u"partner WHERE acronym IS NOT NULL"_s));
    return counts.join(u' ');
}

} // namespace

TEST_CASE("a transaction inside another joins it: both or none", "[storage]")
{
    TestOffice office;
    const Status done = office.database().transact([&]() -> Status {
        REQUIRE(insertPartner(office, u"P-001"_s));
        REQUIRE(insertPartner(office, u"P-002"_s));
        CHECK(office.rows(u"partner"_s) == 2);
        return failure(ErrorCode::Refused, u"no"_s);
    });
    CHECK_FALSE(done);
    CHECK(office.rows(u"partner"_s) == 0);
}

TEST_CASE("a failure inside an inner transaction undoes the outer one", "[storage]")
{
    TestOffice office;
    const Status done = office.database().transact([&]() -> Status {
        REQUIRE(insertPartner(office, u"P-001"_s));
        return insertPartner(office, u"P-001"_s);
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(office.rows(u"partner"_s) == 0);
    CHECK(insertPartner(office, u"P-001"_s));
}

TEST_CASE("a refused verb leaves nothing", "[storage]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    const QString before = content(office);
    Partner twin = samplePartner(u"P-002"_s);
    twin.accounts.front().rib = u"011519000001205000534922"_s; // Wrong key.
    CHECK_FALSE(office.records().saveAll(
        {Record::of(samplePartner(u"P-003"_s)), Record::of(twin)}, verbs::kImport, u"two"_s));
    CHECK(content(office) == before);
    CHECK(office.stored(partner) == partner);
}

TEST_CASE("bad SQL becomes an error that says nothing was changed", "[storage]")
{
    TestOffice office;
    const Status done = office.database().transact([&]() -> Status {
        REQUIRE(insertPartner(office, u"P-001"_s));
        Query(office.database(), u"INSERT INTO nothing (a) VALUES (1)"_s).run();
        return {};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Storage);
    CHECK_FALSE(done.error().message.isEmpty());
    CHECK(done.error().detail.contains(u"nothing"_s));
    CHECK(office.rows(u"partner"_s) == 0);
}

TEST_CASE("a running statement can be stopped, and the next one runs", "[storage]")
{
    TestOffice office;
    const Status done = office.database().transact([&]() -> Status {
        REQUIRE(insertPartner(office, u"P-001"_s));
        Query query(office.database(),
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s);
        for (int i = 0; query.next(); ++i) {
            if (i == 10)
                office.database().interrupt();
        }
        return {};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(office.rows(u"partner"_s) == 0);
    CHECK(insertPartner(office, u"P-001"_s));
}

TEST_CASE("two queries with the same text do not disturb each other", "[storage]")
{
    TestOffice office;
    savedEdition(office);
    const auto pairs = office.database().read([&]() -> Result<int> {
        int count = 0;
        Query outer(office.database(), u"SELECT id FROM parameter ORDER BY id"_s);
        while (outer.next()) {
            Query inner(office.database(), u"SELECT id FROM parameter ORDER BY id"_s);
            while (inner.next())
                ++count;
        }
        return count;
    });
    CHECK(pairs == 49);
}

TEST_CASE("a disk without room changes nothing, and the same save works once there is", "[storage]")
{
    TestOffice office;
    savedPartner(office);
    Partner large = samplePartner(u"P-002"_s);
    large.remark = QString(40'000, u'x');
    const QString before = content(office);
    limitGrowth(office.database(), GENERATE(0, 3, 9, 15));
    const Result<Partner> full = office.records().save(large);
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::Storage);
    CHECK(content(office) == before);
    limitGrowth(office.database(), -1);
    REQUIRE(office.records().save(large));
    CHECK_FALSE(JournalStore(office.database()).verify());
    CHECK(checkIntegrity(office.database().handle(), true) == QStringList());
}

TEST_CASE("another program that writes makes a save wait, then refuses it whole", "[storage]")
{
    TestOffice office;
    Partner partner = savedPartner(office);
    waitForWriters(office.database(), 50);
    partner.acronym = u"EA"_s;
    SecondWriter other(office.path());
    const Result<Partner> busy = office.records().save(partner);
    REQUIRE_FALSE(busy);
    CHECK(busy.error().code == ErrorCode::Storage);
    CHECK(office.stored(partner).acronym.isEmpty());
    other.release();
    REQUIRE(office.records().save(partner));
    CHECK(office.stored(partner).acronym == u"EA"_s);
}

TEST_CASE("reading goes on while another program writes", "[storage]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    waitForWriters(office.database(), 0);
    const SecondWriter other(office.path());
    CHECK(office.records().find<Partner>(partner.id) == partner);
}

TEST_CASE("two writers of one record: the second is told, nothing is lost", "[storage]")
{
    TestOffice office;
    Partner mine = savedPartner(office);
    const auto second = Database::open(office.path(), OpenMode::ReadWrite);
    REQUIRE(second);
    Register theirBooks(**second, office.clock, u"other"_s);
    Partner theirs = mine;
    theirs.acronym = u"first"_s;
    REQUIRE(RecordService(theirBooks).save(theirs));
    mine.remark = u"second"_s;
    const Result<Partner> lost = office.records().save(mine);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::Conflict);
    CHECK(office.stored(mine).acronym == u"first"_s);
    CHECK(office.stored(mine).remark.isEmpty());
}

TEST_CASE("whatever write fails, a save is whole or absent and works again", "[storage][slow]")
{
    using Fault = FailingDisk::Fault;
    const Fault fault = GENERATE(Fault::Full, Fault::Broken);
    FailingDisk disk;
    TestOffice office;
    Partner partner = savedPartner(office);
    int failures = 0;
    for (int operation = 1; operation < 200; ++operation) {
        partner.acronym = QString::number(operation);
        disk.failAt(operation, fault);
        const Result<Partner> saved = office.records().save(partner);
        const bool failed = disk.hasFailed();
        disk.repair();
        INFO("operation " << operation);
        if (!saved) {
            ++failures;
            CHECK(saved.error().code == ErrorCode::Storage);
            CHECK(office.stored(partner).acronym != partner.acronym);
            REQUIRE(office.records().save(partner));
        }
        partner = office.stored(partner);
        CHECK(partner.acronym == QString::number(operation));
        if (!failed)
            break;
    }
    CHECK(failures > 3);
    CHECK_FALSE(JournalStore(office.database()).verify());
    office.reopen();
    CHECK(office.stored(partner) == partner);
    CHECK(checkIntegrity(office.database().handle(), true) == QStringList());
}
