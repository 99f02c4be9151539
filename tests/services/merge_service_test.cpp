#include "core/domain/attachment.h"
#include "core/domain/catalogue.h"
#include "core/services/checks.h"
#include "core/services/undo_service.h"
#include "core/storage/journal_store.h"
#include "core/storage/query.h"
#include "core/storage/referring_records.h"
#include "tests/support/accounts.h"
#include "tests/support/sample_twins.h"

using namespace sijill;

namespace {

void mustMerge(TestOffice& office, const MergeRequest& request)
{
    const Result<Partner> merged = MergeService(office.books()).merge(request);
    INFO((merged ? "" : merged.error().message.toStdString()));
    REQUIRE(merged);
}

SplitOutcome mustSplit(TestOffice& office, PartnerId id)
{
    const Result<SplitOutcome> split = MergeService(office.books()).split(id);
    INFO((split ? "" : split.error().message.toStdString()));
    REQUIRE(split);
    return *split;
}

/// The first refusal, which must be O4's and leave everything as it was.
Error refusedMerge(TestOffice& office, const MergeRequest& request)
{
    const qint64 before = office.rows(u"journal_entry"_s);
    const Result<Partner> merged = MergeService(office.books()).merge(request);
    REQUIRE_FALSE(merged);
    CHECK(merged.error().rule == u"O4"_s);
    CHECK(office.rows(u"journal_entry"_s) == before);
    return merged.error();
}

Attachment attached(TestOffice& office, PartnerId owner)
{
    return office.written(Attachment{.id = {},
        .revision = {},
        .ownerKind = u"partner"_s,
        .ownerId = owner.value,
        .name = u"statuts.pdf"_s,
        .mediaType = u"application/pdf"_s,
        .size = 3,
        .sha256 = u"ab"_s,
        .addedOn = QDate(2024, 1, 10)});
}

} // namespace

TEST_CASE("a merge moves every reference in one entry and keeps the other readable", "[twins][merge]")
{
    TestOffice office;
    const SampleTwins twins(office);
    Agreement agreement = agreementDraft(office);
    agreement.parties.back().partner = twins.second.id;
    agreement = office.saved(agreement);
    const Attachment file = attached(office, twins.second.id);
    const qint64 before = office.rows(u"journal_entry"_s);
    mustMerge(office, twins.request());
    CHECK(office.rows(u"journal_entry"_s) == before + 1);
    CHECK(office.stored(twins.worksite).employer == twins.first.id);
    CHECK(office.stored(agreement).parties.back().partner == twins.first.id);
    CHECK(office.stored(file).ownerId == twins.first.id.value);
    const Partner part = office.stored(twins.second);
    CHECK(part.mergedInto == twins.first.id);
    CHECK(part.number == u"P-002"_s);
    CHECK(part.officers == twins.second.officers);
    const auto left = office.database().read([&]() -> Result<std::vector<RecordPlace>> {
        return referringRecords(office.database(), u"partner"_s, twins.second.id.value);
    });
    CHECK(left->empty());
    CHECK_FALSE(JournalStore(office.database()).verify());
    CHECK_FALSE(hasErrors(*checkFile(office.database(), office.clock.today())));
}

TEST_CASE("the partner that stays takes what was chosen and what it lacked", "[twins][merge]")
{
    TestOffice office;
    const SampleTwins twins(office);
    MergeService merges(office.books());
    QSet<QString> proposed;
    for (const MergeField& line : merges.proposal(twins.first, twins.second)) {
        if (line.takesMerged)
            proposed.insert(line.field->name());
    }
    CHECK(proposed.contains(u"email"_s));
    CHECK(proposed.contains(u"phone"_s)); // Both are filled in; the second was typed later.
    CHECK_FALSE(proposed.contains(u"acronym"_s));
    CHECK_FALSE(proposed.contains(u"number"_s));
    MergeRequest request = twins.request();
    request.taken = {u"email"_s};
    mustMerge(office, request);
    const Partner kept = office.stored(twins.first);
    CHECK(kept.email == u"amal@example.org"_s);
    CHECK(kept.phone == twins.first.phone);
    CHECK(kept.acronym == u"AMAL"_s);
    CHECK(kept.names.in(u"ar"_s) == twins.first.names.in(u"ar"_s));
    CHECK(kept.names.in(u"en"_s) == u"Hope association"_s);
    CHECK(kept.officers.size() == 2);
    CHECK(kept.accounts.size() == 1);
}

TEST_CASE("a merge is undone and redone whole", "[twins][merge][undo]")
{
    TestOffice office;
    const SampleTwins twins(office);
    mustMerge(office, twins.request());
    REQUIRE(UndoService(office.books()).undo());
    CHECK(office.stored(twins.first) == twins.first);
    CHECK(office.stored(twins.second) == twins.second);
    CHECK(office.stored(twins.worksite) == twins.worksite);
    CHECK(MergeService(office.books()).possibleCount() == 1);
    REQUIRE(UndoService(office.books()).redo());
    CHECK(office.stored(twins.worksite).employer == twins.first.id);
    CHECK(mustSplit(office, twins.second.id).stayed.isEmpty());
    CHECK(office.stored(twins.first) == twins.first);
}

TEST_CASE("taking a merge back restores both when nothing changed since", "[twins][merge]")
{
    TestOffice office;
    const SampleTwins twins(office);
    MergeRequest request = twins.request();
    request.taken = {u"email"_s, u"phone"_s};
    mustMerge(office, request);
    const qint64 before = office.rows(u"journal_entry"_s);
    const SplitOutcome outcome = mustSplit(office, twins.second.id);
    CHECK(outcome.returned == 1);
    CHECK(outcome.stayed.isEmpty());
    CHECK(office.rows(u"journal_entry"_s) == before + 1);
    CHECK(office.stored(twins.first) == twins.first);
    CHECK(office.stored(twins.second) == twins.second);
    CHECK(office.stored(twins.worksite) == twins.worksite);
    REQUIRE(UndoService(office.books()).undo()); // The merge stands again.
    CHECK(office.stored(twins.second).mergedInto == twins.first.id);
}

TEST_CASE("what changed since a merge stays where it is and is named", "[twins][merge]")
{
    TestOffice office;
    const SampleTwins twins(office);
    Worksite elsewhere = sampleWorksite(u"W-010"_s);
    elsewhere.edition = twins.worksite.edition;
    elsewhere.commune = twins.worksite.commune;
    elsewhere.sector = twins.worksite.sector;
    elsewhere.employer = twins.second.id;
    elsewhere = office.saved(elsewhere);
    MergeRequest request = twins.request();
    request.taken = {u"email"_s};
    mustMerge(office, request);
    Partner third = samplePartner(u"P-003"_s);
    third.commune = twins.first.commune;
    third.accounts.clear();
    third = office.saved(third);
    elsewhere = office.stored(elsewhere);
    elsewhere.employer = third.id;
    office.saved(elsewhere);
    Worksite renamed = office.stored(twins.worksite); // Changed, but not where the merge had.
    renamed.supervisor = u"H. Alaoui"_s;
    office.saved(renamed);
    Partner kept = office.stored(twins.first);
    kept.email = u"new@example.org"_s;
    kept.remark = u"typed since"_s;
    office.saved(kept);
    const SplitOutcome outcome = mustSplit(office, twins.second.id);
    CHECK(outcome.returned == 1);
    CHECK(outcome.stayed.size() == 2);
    CHECK(outcome.stayed.join(u' ').contains(u"W-010"_s));
    CHECK(office.stored(elsewhere).employer == third.id);
    CHECK(office.stored(twins.worksite).employer == twins.second.id);
    CHECK(office.stored(twins.worksite).supervisor == u"H. Alaoui"_s);
    kept = office.stored(twins.first);
    CHECK(kept.email == u"new@example.org"_s);
    CHECK(kept.remark == u"typed since"_s);
    CHECK(kept.officers == twins.first.officers);
}

TEST_CASE("a merge goes along when the partner that stayed is merged itself", "[twins][merge]")
{
    TestOffice office;
    const SampleTwins twins(office);
    mustMerge(office, twins.request());
    Partner third = samplePartner(u"P-003"_s);
    third.commune = twins.first.commune;
    third = office.saved(third);
    mustMerge(office, {.kept = third.id, .merged = twins.first.id});
    CHECK(office.stored(twins.second).mergedInto == third.id);
    CHECK(office.stored(twins.worksite).employer == third.id);
    const SplitOutcome outcome = mustSplit(office, twins.second.id);
    CHECK(office.stored(twins.worksite).employer == twins.second.id);
    CHECK(outcome.stayed == QStringList{u"P-001"_s});
    CHECK(office.stored(twins.first).mergedInto == third.id);
}

TEST_CASE("a merge that makes no sense is refused with a sentence", "[twins][merge][rules]")
{
    TestOffice office;
    const SampleTwins twins(office);
    refusedMerge(office, {.kept = twins.first.id, .merged = twins.first.id});
    MergeRequest stale = twins.request();
    stale.mergedRevision = Revision{twins.second.revision.value - 1};
    CHECK(refusedMerge(office, stale).code == ErrorCode::Conflict);
    CHECK(MergeService(office.books()).split(twins.second.id).error().rule == u"O4"_s);
    mustMerge(office, twins.request());
    refusedMerge(office, twins.request());
    refusedMerge(office, {.kept = twins.second.id, .merged = twins.first.id});
    Partner part = office.stored(twins.second);
    part.remark = u"typed"_s;
    const auto edited = office.records().save(part);
    REQUIRE_FALSE(edited);
    CHECK(edited.error().problems.front().rule == u"O4"_s);
    CHECK(office.records().remove(recordType<Partner>(), part.id.value).error().problems.front().rule
        == u"O4"_s);
    CHECK(office.verbs().available(Record::of(office.stored(twins.second))).empty());
}

TEST_CASE("two parties of one agreement are not merged", "[twins][merge][rules]")
{
    TestOffice office;
    const SampleTwins twins(office);
    Agreement agreement = agreementDraft(office);
    AgreementParty other;
    other.partner = twins.second.id;
    agreement.parties.push_back(other);
    agreement = office.saved(agreement);
    CHECK(MergeService(office.books()).obstacles(twins.request()).size() == 1);
    CHECK(refusedMerge(office, twins.request()).message.contains(agreement.number));
    CHECK(office.stored(agreement) == agreement);
}

TEST_CASE("a debarred partner does not vanish into one in good standing", "[twins][merge][rules]")
{
    TestOffice office;
    const SampleTwins twins(office);
    moved<Partner>(office, u"partner.debar"_s, twins.second.id);
    refusedMerge(office, twins.request());
    mustMerge(office, {.kept = twins.second.id, .merged = twins.first.id});
}

TEST_CASE("merging is the programme officer's work, telling apart the clerk's too", "[twins][merge][roles]")
{
    TestOffice office;
    StaffedOffice staff(office);
    const SampleTwins twins(office);
    staff.add(u"samira"_s, AccountRole::Clerk);
    staff.add(u"omar"_s, AccountRole::Officer);
    Register clerk = staff.as(u"samira"_s);
    Register officer = staff.as(u"omar"_s);
    CHECK(MergeService(clerk).obstacles(twins.request()).front().rule == u"U1"_s);
    CHECK(MergeService(clerk).merge(twins.request()).error().rule == u"U1"_s);
    REQUIRE(MergeService(clerk).tellApart(twins.first.id, twins.second.id));
    REQUIRE(MergeService(clerk).reconsider(MergeService(clerk).toldApart(1).front().decision));
    REQUIRE(MergeService(officer).merge(twins.request()));
    CHECK(MergeService(clerk).split(twins.second.id).error().rule == u"U1"_s);
    CHECK(MergeService(officer).split(twins.second.id));
}
