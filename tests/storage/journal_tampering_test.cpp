#include "core/storage/journal_store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/sample_records.h"

using namespace sijill;

using Kind = JournalBreak::Kind;

namespace {

/// Entries 1 to 7; the fourth is an edit with a motive, the fifth changes two records.
class Journal {
public:
    Journal()
    {
        Partner partner = savedPartner(m_office); // Province, commune, partner.
        partner.acronym = u"EA"_s;
        REQUIRE(m_office.records().save(partner, u"new acronym"_s));
        REQUIRE(m_office.records().saveAll(
            {Record::of(samplePartner(u"P-002"_s)), Record::of(samplePartner(u"P-003"_s))}, verbs::kImport));
        savedPartner(m_office, u"P-004"_s);
        savedPartner(m_office, u"P-005"_s);
        REQUIRE_FALSE(broken());
    }

    std::optional<JournalBreak> broken() { return JournalStore(m_office.database()).verify(); }
    void change(const QString& sql) { tamper(m_office.database(), sql); }

private:
    TestOffice m_office;
};

} // namespace

TEST_CASE("a changed entry is found, whatever its column", "[journal]")
{
    const QString change = GENERATE(u"recorded_at = '2023-06-01T09:00:00.000Z'"_s,
        u"recorded_at = replace(recorded_at, '.000', '.001')"_s, u"working_day = '2023-06-01'"_s,
        u"actor = 'somebody'"_s, u"verb = 'remove'"_s, u"sort = 1"_s, u"undoes = 3"_s, u"subject = 'P-009'"_s,
        u"motive = 'another'"_s, u"motive = NULL"_s, u"hash = zeroblob(32)"_s, u"hash = x''"_s);
    Journal journal;
    journal.change(u"UPDATE journal_entry SET %1 WHERE sequence = 4"_s.arg(change));
    const auto broken = journal.broken();
    INFO(change.toStdString());
    REQUIRE(broken);
    CHECK(broken->sequence == 4);
    CHECK(broken->kind == Kind::Hash);
}

TEST_CASE("a changed line of an entry is found, whatever its column", "[journal]")
{
    const QString change = GENERATE(u"sequence = 6, ordinal = 1"_s, u"sequence = 99"_s, u"ordinal = 5"_s,
        u"kind = 'agreement'"_s, u"record_id = record_id + 1"_s, u"digest = zeroblob(32)"_s);
    Journal journal;
    journal.change(u"UPDATE journal_change SET %1 WHERE sequence = 4"_s.arg(change));
    const auto broken = journal.broken();
    INFO(change.toStdString());
    REQUIRE(broken);
    CHECK(broken->sequence == 4);
}

TEST_CASE("a changed payload is found, whatever its column", "[journal]")
{
    const QString change = GENERATE(u"sequence = 99"_s, u"sequence = 6, ordinal = 1"_s, u"ordinal = 5"_s,
        u"salt = randomblob(32)"_s, u"before = replace(before, 'P-001', 'P-007')"_s, u"before = NULL"_s,
        u"after = replace(after, 'EA', 'AE')"_s, u"after = NULL"_s, u"after = before, before = after"_s);
    Journal journal;
    journal.change(u"UPDATE journal_payload SET %1 WHERE sequence = 4"_s.arg(change));
    const auto broken = journal.broken();
    INFO(change.toStdString());
    REQUIRE(broken);
    CHECK(broken->kind == Kind::Payload);
}

TEST_CASE("a payload changed together with its digest is found", "[journal]")
{
    Journal journal;
    journal.change(u"UPDATE journal_payload SET salt = (SELECT salt FROM journal_payload WHERE sequence = 3),"
                   " before = NULL, after = (SELECT after FROM journal_payload WHERE sequence = 3)"
                   " WHERE sequence = 4"_s);
    journal.change(
        u"UPDATE journal_change SET digest = (SELECT digest FROM journal_change WHERE sequence = 3)"
        " WHERE sequence = 4"_s);
    const auto broken = journal.broken();
    REQUIRE(broken);
    CHECK(broken->sequence == 4);
    CHECK(broken->kind == Kind::Hash);
}

TEST_CASE("lines of an entry that changed places are found", "[journal]")
{
    Journal journal;
    for (const char* table : {"journal_change", "journal_payload"})
        journal.change(
            u"UPDATE %1 SET ordinal = -ordinal - 1 WHERE sequence = 5"_s.arg(QLatin1StringView(table)));
    const auto broken = journal.broken();
    REQUIRE(broken);
    CHECK(broken->sequence == 5);
}

TEST_CASE("a line that is missing or added is found", "[journal]")
{
    const QString change = GENERATE(u"DELETE FROM journal_change WHERE sequence = 5 AND ordinal = 1"_s,
        u"INSERT INTO journal_change SELECT 5, 2, kind, record_id, digest FROM journal_change"
        " WHERE sequence = 4"_s);
    Journal journal;
    journal.change(u"DELETE FROM journal_payload WHERE sequence = 5"_s);
    REQUIRE_FALSE(journal.broken());
    journal.change(change);
    const auto broken = journal.broken();
    REQUIRE(broken);
    CHECK(broken->sequence == 5);
    CHECK(broken->kind == Kind::Hash);
}

TEST_CASE("a line of no entry is found", "[journal]")
{
    Journal journal;
    journal.change(u"INSERT INTO journal_change SELECT 99, 0, kind, record_id, digest FROM journal_change"
                   " WHERE sequence = 4"_s);
    const auto broken = journal.broken();
    REQUIRE(broken);
    CHECK(broken->sequence == 99);
}

TEST_CASE("an entry deleted in the middle leaves a gap", "[journal]")
{
    Journal journal;
    for (const char* table : {"journal_payload", "journal_change", "journal_entry"})
        journal.change(u"DELETE FROM %1 WHERE sequence = 4"_s.arg(QLatin1StringView(table)));
    const auto broken = journal.broken();
    REQUIRE(broken);
    CHECK(broken->sequence == 4);
    CHECK(broken->kind == Kind::Gap);
}

TEST_CASE("an entry deleted in the middle and the rest moved up is found", "[journal]")
{
    Journal journal;
    for (const char* table : {"journal_payload", "journal_change", "journal_entry"}) {
        const QLatin1StringView name(table);
        journal.change(u"DELETE FROM %1 WHERE sequence = 4"_s.arg(name));
        for (int sequence = 5; sequence <= 7; ++sequence)
            journal.change(u"UPDATE %1 SET sequence = %2 WHERE sequence = %3"_s.arg(name)
                               .arg(sequence - 1)
                               .arg(sequence));
    }
    const auto broken = journal.broken();
    REQUIRE(broken);
    CHECK(broken->sequence == 4);
    CHECK(broken->kind == Kind::Hash);
}

TEST_CASE("a blanked last payload is found", "[journal]")
{
    Journal journal;
    journal.change(u"UPDATE journal_payload SET before = NULL, after = NULL WHERE sequence = 7"_s);
    const auto broken = journal.broken();
    REQUIRE(broken);
    CHECK(broken->sequence == 7);
    CHECK(broken->kind == Kind::Payload);
}
