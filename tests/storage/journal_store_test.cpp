#include "core/storage/journal_store.h"

#include "core/domain/state_verbs.h"
#include "core/storage/journal_hash.h"
#include "tests/support/failing_disk.h"
#include "tests/support/sample_records.h"

#include <array>

using namespace sijill;

namespace {

std::vector<JournalChange> changesOf(TestOffice& office, qint64 sequence)
{
    std::vector<JournalChange> found;
    JournalStore(office.database()).forEachChange(sequence, false, [&](const JournalChange& change) {
        found.push_back(change);
        return true;
    });
    return found;
}

JournalEntry latest(TestOffice& office)
{
    const std::vector<JournalEntry> entries = JournalStore(office.database()).latest(1);
    REQUIRE(entries.size() == 1);
    return entries.front();
}

} // namespace

TEST_CASE("each verb writes one entry that says who, when, what and why", "[journal]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    const qint64 before = JournalStore(office.database()).head().count;
    VerbRequest request;
    request.motive = u"late report"_s;
    moved<Partner>(office, u"partner.suspend"_s, partner.id, request);
    const JournalEntry entry = latest(office);
    CHECK(entry.sequence == before + 1);
    CHECK(entry.recordedAt == office.clock.nowUtc());
    CHECK(entry.workingDay == office.clock.today());
    CHECK(entry.actor == u"clerk"_s);
    CHECK(entry.verb == u"partner.suspend"_s);
    CHECK(entry.sort == VerbSort::Edit);
    CHECK(entry.subject == u"P-001"_s);
    CHECK(entry.motive == u"late report"_s);
    CHECK(entry.changes == 1);
}

TEST_CASE("creation, edit and deletion keep the whole record before and after", "[journal]")
{
    TestOffice office;
    const Partner created = savedPartner(office);
    const std::vector<JournalChange> creation = changesOf(office, latest(office).sequence);
    Partner edited = created;
    edited.accounts.clear();
    edited = office.saved(edited);
    const std::vector<JournalChange> edit = changesOf(office, latest(office).sequence);
    REQUIRE(office.records().remove(recordType<Partner>(), created.id.value));
    const std::vector<JournalChange> deletion = changesOf(office, latest(office).sequence);

    const QJsonObject createdJson = toJson(Record::of(created));
    const QJsonObject editedJson = toJson(Record::of(edited));
    REQUIRE(creation.size() == 1);
    CHECK(creation.front().before.isEmpty());
    CHECK(creation.front().after == createdJson);
    REQUIRE(edit.size() == 1);
    CHECK(edit.front().before == createdJson);
    CHECK(edit.front().after == editedJson);
    REQUIRE(deletion.size() == 1);
    CHECK(deletion.front().before == editedJson);
    CHECK(deletion.front().after.isEmpty());
    CHECK(deletion.front().kind == u"partner"_s);
    CHECK(deletion.front().recordId == created.id.value);
}

TEST_CASE("a verb over several records is one entry with their changes in order", "[journal]")
{
    TestOffice office;
    const auto saved = office.records().saveAll(
        {Record::of(samplePartner(u"P-002"_s)), Record::of(samplePartner(u"P-003"_s))}, verbs::kImport,
        u"partners.csv"_s);
    REQUIRE(saved);
    const JournalEntry entry = latest(office);
    CHECK(entry.subject == u"partners.csv"_s);
    CHECK(entry.changes == 2);
    const std::vector<JournalChange> changes = changesOf(office, entry.sequence);
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(0).after == toJson(saved->at(0)));
    CHECK(changes.at(1).after == toJson(saved->at(1)));
}

TEST_CASE("a save that changes nothing is not journalled", "[journal]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    const JournalHead before = JournalStore(office.database()).head();
    CHECK(office.saved(partner) == partner);
    CHECK(JournalStore(office.database()).head().count == before.count);
}

TEST_CASE("a refused save is not journalled", "[journal]")
{
    TestOffice office;
    Partner partner = savedPartner(office);
    const JournalHead before = JournalStore(office.database()).head();
    partner.number.clear();
    CHECK_FALSE(office.records().save(partner));
    CHECK(JournalStore(office.database()).head().count == before.count);
}

TEST_CASE("the history of a record is its own, newest first", "[journal]")
{
    TestOffice office;
    Partner partner = savedPartner(office);
    savedPartner(office, u"P-002"_s);
    partner.acronym = u"EA"_s;
    office.saved(partner);
    const JournalStore journal(office.database());
    const std::vector<JournalEntry> history = journal.ofRecord(u"partner"_s, partner.id.value, 10);
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).verb == u"edit"_s);
    CHECK(history.at(1).verb == u"create"_s);
    CHECK(journal.ofRecord(u"partner"_s, partner.id.value, 1).size() == 1);
    CHECK(journal.ofRecord(u"agreement"_s, partner.id.value, 10).empty());
    const auto last = journal.lastOf(u"partner"_s, partner.id.value);
    REQUIRE(last);
    CHECK(last->after == toJson(Record::of(office.stored(partner))));
}

TEST_CASE("the order of entries does not follow the clock", "[journal]")
{
    TestOffice office(QDate(2024, 1, 15));
    savedPartner(office);
    office.clock.setDay(QDate(2014, 1, 15));
    savedPartner(office, u"P-002"_s);
    CHECK(latest(office).subject == u"P-002"_s);
    CHECK_FALSE(JournalStore(office.database()).verify());
}

TEST_CASE("an untouched chain holds, and an empty one", "[journal]")
{
    TestOffice office;
    CHECK_FALSE(JournalStore(office.database()).verify());
    CHECK(JournalStore(office.database()).head().hash.isEmpty());
    activeAgreement(office);
    CHECK_FALSE(JournalStore(office.database()).verify());
    office.reopen();
    CHECK_FALSE(JournalStore(office.database()).verify());
    CHECK(JournalStore(office.database()).head().hash.size() == 32);
}

TEST_CASE("an erased payload leaves the chain whole and says that it was erased", "[journal]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    const qint64 sequence = latest(office).sequence;
    tamper(office.database(), u"DELETE FROM journal_payload WHERE sequence = %1"_s.arg(sequence));
    CHECK_FALSE(JournalStore(office.database()).verify());
    const std::vector<JournalChange> changes = changesOf(office, sequence);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().erased);
    CHECK(changes.front().after.isEmpty());
    CHECK_FALSE(JournalStore(office.database()).lastOf(u"partner"_s, partner.id.value));
}

TEST_CASE("the same content never has the same digest twice", "[journal]")
{
    TestOffice office;
    savedPartner(office);
    const QString digests = u"(SELECT DISTINCT digest FROM journal_change)"_s;
    Partner partner = savedPartner(office);
    for (const QString& acronym : {u"EA"_s, u""_s, u"EA"_s, u""_s}) {
        partner.acronym = acronym;
        partner = office.saved(partner);
    }
    CHECK(office.rows(digests) == office.rows(u"journal_change"_s));
}

TEST_CASE("no two lists of fields are joined to the same bytes", "[journal]")
{
    const auto joined = [](const QByteArray& a, const QByteArray& b) {
        return lengthPrefixed(std::array{a, b});
    };
    CHECK(joined("ab", "c") != joined("a", "bc"));
    CHECK(joined("", "abc") != joined("abc", ""));
    CHECK(joined("a", "") != lengthPrefixed(std::array{QByteArray("a")}));
}

TEST_CASE("BLAKE2b gives the hash of its specification", "[journal]")
{
    // BLAKE2b-256 of the empty text and of "abc".
    CHECK(blake2b("").toHex() == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(blake2b("abc").toHex() == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(blake2b("abc", QByteArray(32, 'k')) != blake2b("abc"));
    SaltSource salts;
    QSet<QByteArray> different{SaltSource().next()};
    for (int i = 0; i < 200; ++i) {
        different.insert(salts.next());
        CHECK(different.values().constLast().size() == 32);
    }
    CHECK(different.size() == 201);
}
