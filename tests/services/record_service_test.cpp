#include "core/services/record_service.h"

#include "core/domain/state_verbs.h"
#include "core/storage/bin_store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/sample_records.h"

#include <QSignalSpy>

using namespace sijill;

namespace {

std::vector<BinEntry> bin(TestOffice& office)
{
    const auto entries = office.database().read(
        [&]() -> Result<std::vector<BinEntry>> { return BinStore(office.database()).all(); });
    REQUIRE(entries);
    return *entries;
}

/// The kinds that were said to have changed, notice by notice.
class Notices {
public:
    explicit Notices(Register& books)
    {
        QObject::connect(&books, &Register::changed, &m_context,
            [this](const JournalEntry& entry, const QSet<QString>& kinds) {
                QStringList sorted(kinds.begin(), kinds.end());
                sorted.sort();
                said << u"%1: %2"_s.arg(entry.verb, sorted.join(u", "_s));
            });
    }
    QStringList said;

private:
    QObject m_context;
};

} // namespace

TEST_CASE("a draft that somebody changed meanwhile is refused and can be saved anew", "[records]")
{
    TestOffice office;
    Partner mine = savedPartner(office);
    Partner theirs = mine;
    theirs.acronym = u"theirs"_s;
    office.saved(theirs);
    mine.remark = u"mine"_s;
    const Result<Partner> refused = office.records().save(mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"P-001"_s));
    mine = office.stored(mine);
    mine.remark = u"mine"_s;
    CHECK(office.saved(mine).acronym == u"theirs"_s);
}

TEST_CASE("an unchanged save gives the record as it lies, ready for the next edit", "[records]")
{
    TestOffice office;
    const Partner first = savedPartner(office);
    Partner edited = first;
    for (const QString& acronym : {u"EA"_s, u""_s}) {
        edited.acronym = acronym;
        edited = office.saved(edited);
    }
    Partner again = office.saved(first); // Same content as in the file, an older revision.
    again.acronym = u"EA"_s;
    CHECK(office.records().save(again));
}

TEST_CASE("a record that was deleted meanwhile cannot be saved", "[records]")
{
    TestOffice office;
    Partner partner = savedPartner(office);
    REQUIRE(office.records().remove(recordType<Partner>(), partner.id.value));
    const Result<Partner> saved = office.records().save(partner);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::NotFound);
}

TEST_CASE("a deleted record lies in the bin, is found no more, and comes back whole", "[records]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    REQUIRE(office.records().remove(recordType<Partner>(), partner.id.value, u"entered twice"_s));
    CHECK_FALSE(office.records().find<Partner>(partner.id));
    const std::vector<BinEntry> entries = bin(office);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().kind == u"partner"_s);
    CHECK(entries.front().subject == u"P-001"_s);
    CHECK(entries.front().deletedOn == office.clock.today());
    CHECK(entries.front().actor == u"clerk"_s);
    REQUIRE(office.records().restore(u"partner"_s, partner.id.value));
    CHECK(office.stored(partner) == partner);
    CHECK(bin(office).empty());
}

TEST_CASE("what others rely on is not deleted, and they are named", "[records]")
{
    TestOffice office;
    savedAgreement(office);
    const Partner partner = savedPartner(office);
    const Status removed = office.records().remove(recordType<Partner>(), partner.id.value);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().message.contains(recordType<Agreement>().pluralTitle()));
    CHECK(removed.error().message.contains(recordType<Worksite>().pluralTitle()));
    CHECK(office.stored(partner) == partner);
    CHECK(bin(office).empty());
}

TEST_CASE("a record whose number was given away does not come back from the bin", "[records]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    REQUIRE(office.records().remove(recordType<Partner>(), partner.id.value));
    office.saved(samplePartner());
    const Status restored = office.records().restore(u"partner"_s, partner.id.value);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().field == u"number"_s);
    CHECK(bin(office).size() == 1);
}

TEST_CASE("what is not there is neither deleted nor restored", "[records]")
{
    TestOffice office;
    CHECK(office.records().remove(recordType<Partner>(), 4711).error().code == ErrorCode::NotFound);
    CHECK(office.records().restore(u"partner"_s, 4711).error().code == ErrorCode::NotFound);
    CHECK(office.records().restore(u"elephant"_s, 4711).error().code == ErrorCode::NotFound);
}

TEST_CASE("of several records all are saved or none", "[records]")
{
    TestOffice office;
    const auto saved = office.records().saveAll(
        {Record::of(samplePartner(u"P-001"_s)), Record::of(samplePartner(u"P-001"_s))}, verbs::kImport);
    REQUIRE_FALSE(saved);
    CHECK(office.rows(u"partner"_s) == 0);
    CHECK(office.rows(u"journal_entry"_s) == 0);
}

TEST_CASE("each change is said once, with the kinds that changed", "[records]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    Notices notices(office.books());
    REQUIRE(office.records().saveAll(
        {Record::of(samplePartner(u"P-002"_s)), Record::of(sampleProgramme())}, verbs::kImport));
    moved<Partner>(office, u"partner.suspend"_s, partner.id);
    office.records().remove(recordType<Partner>(), 4711);
    CHECK(notices.said == QStringList{u"import: partner, programme"_s, u"partner.suspend: partner"_s});
}

TEST_CASE("a change is said only once it is in the file", "[records]")
{
    TestOffice office;
    Notices notices(office.books());
    CHECK_FALSE(office.database().transact([&]() -> Status {
        REQUIRE(office.records().save(samplePartner()));
        CHECK(notices.said.isEmpty());
        return failure(ErrorCode::Cancelled, u"stopped"_s);
    }));
    CHECK(notices.said.isEmpty());
    office.saved(samplePartner());
    CHECK(notices.said == QStringList{u"create: partner"_s});
}

TEST_CASE("who hears of a change may write at once", "[records]")
{
    TestOffice office;
    bool answered = false;
    QObject context;
    QObject::connect(&office.books(), &Register::changed, &context, [&] {
        if (std::exchange(answered, true))
            return;
        CHECK(office.records().save(samplePartner(u"P-002"_s)));
    });
    office.saved(samplePartner());
    office.reopen();
    CHECK(office.rows(u"partner"_s) == 2);
}

TEST_CASE("a change that the disk refused is not said", "[records]")
{
    FailingDisk disk;
    TestOffice office;
    savedPartner(office);
    Notices notices(office.books());
    for (int operation = 1; operation < 6; ++operation) {
        disk.failAt(operation, FailingDisk::Fault::Full);
        const bool saved = office.records().save(samplePartner(u"P-1%1"_s.arg(operation))).has_value();
        INFO("operation " << operation);
        CHECK(notices.said.isEmpty() == !saved);
        notices.said.clear();
    }
}
