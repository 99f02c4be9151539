#include "tests/support/sample_calls.h"

using namespace sijill;

TEST_CASE("a call opens when its weights come to 100, and keeps its criteria then", "[calls]")
{
    Counter counter;
    Call second = counter.office.saved(newCall(u"AP-2"_s, counter.call.edition, 39));
    const Status early = counter.tryVerb(u"call.open"_s, second.id.value, QDate(2023, 3, 1));
    REQUIRE_FALSE(early);
    CHECK(early.error().rule == u"C1"_s);
    second.criteria[1].weight = {4000};
    second = counter.office.saved(second);
    counter.perform(u"call.open"_s, second.id.value, QDate(2023, 3, 1));
    second = counter.office.stored(second);
    second.criteria[0].weight = {5000};
    const Result<Call> changed = counter.office.records().save(second);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().rule == u"C1"_s);
}

TEST_CASE("receipts leave no gap, keep their number and are never deleted", "[calls]")
{
    Counter counter;
    const Proposal first = counter.office.saved(counter.draft());
    CHECK(first.receipt == u"AP-1-001"_s);
    CHECK(first.documents.size() == 1);
    Proposal jump = counter.draft();
    jump.receipt = u"AP-1-003"_s;
    const Result<Proposal> refused = counter.office.records().save(jump);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"C2"_s);
    CHECK(refused.error().message.contains(u"AP-1-002"_s));
    Proposal renumbered = first;
    renumbered.receipt = u"AP-1-009"_s;
    CHECK_FALSE(counter.office.records().save(renumbered));
    const Status deleted = counter.office.records().remove(recordType<Proposal>(), first.id.value);
    REQUIRE_FALSE(deleted);
    CHECK(deleted.error().rule == u"C2"_s);
    CHECK(counter.office.saved(counter.draft()).receipt == u"AP-1-002"_s);
}

TEST_CASE("a file is complete with its papers, and admitted with its facts", "[calls]")
{
    Counter counter;
    Proposal proposal = counter.whole(counter.draft());
    proposal.documents.front().verdict = FileVerdict::NotInOrder;
    proposal = counter.office.saved(proposal);
    const qint64 id = proposal.id.value;
    const Status missing = counter.tryVerb(u"proposal.find_complete"_s, id, QDate(2023, 4, 3));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().rule == u"C4"_s);
    const Status noDay = counter.tryVerb(u"proposal.find_incomplete"_s, id, QDate(2023, 4, 3));
    REQUIRE_FALSE(noDay);
    CHECK(noDay.error().rule == u"C4"_s);
    proposal.documentsDueOn = QDate(2023, 4, 15);
    proposal = counter.office.saved(proposal);
    counter.perform(u"proposal.find_incomplete"_s, id, QDate(2023, 4, 3));
    proposal = counter.office.stored(proposal);
    proposal.documents.front().verdict = FileVerdict::InOrder;
    counter.office.saved(proposal);
    counter.perform(u"proposal.find_complete"_s, id, QDate(2023, 4, 10));
    counter.perform(u"proposal.admit"_s, id, QDate(2023, 4, 11));
    proposal = counter.office.stored(proposal);
    CHECK(proposal.state == ProposalState::Admitted);
    CHECK(proposal.changes.size() == 3);
}

TEST_CASE("a late file is received, and admitted by a recorded decision alone", "[calls]")
{
    Counter counter;
    const Proposal late = counter.office.saved(counter.whole(counter.draft(kCloses.addSecs(60))));
    const qint64 id = late.id.value;
    counter.perform(u"proposal.find_complete"_s, id, QDate(2023, 4, 10));
    const Status refused = counter.tryVerb(u"proposal.admit"_s, id, QDate(2023, 4, 11));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"C2"_s);
    VerbRequest decision;
    decision.overrideMotive = u"Route coupée par la neige"_s;
    counter.perform(u"proposal.admit"_s, id, QDate(2023, 4, 11), decision);
    CHECK(counter.office.stored(late).changes.back().overridden == u"C2"_s);
}

TEST_CASE("a sealed call takes receipts alone until it is closed, at its hour", "[calls]")
{
    Counter counter(true);
    Proposal envelope = counter.office.saved(counter.draft());
    const Result<Proposal> opened = counter.office.records().save(counter.whole(envelope));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().rule == u"C3"_s);
    const Status early = counter.tryVerb(u"call.close"_s, counter.call.id.value, QDate(2023, 3, 30));
    REQUIRE_FALSE(early);
    CHECK(early.error().rule == u"C2"_s);
    counter.perform(u"call.close"_s, counter.call.id.value, QDate(2023, 3, 31));
    CHECK(counter.office.records().save(counter.whole(counter.office.stored(envelope))));
}

TEST_CASE("a draft call receives nothing, and files before the opening are refused", "[calls]")
{
    Counter counter;
    const Result<Proposal> early = counter.office.records().save(counter.draft(kOpens.addSecs(-60)));
    REQUIRE_FALSE(early);
    CHECK(early.error().field == u"received_at"_s);
    const Call next = counter.office.saved(newCall(u"AP-2"_s, counter.call.edition, 40));
    Proposal proposal = counter.draft();
    proposal.call = next.id;
    proposal.receipt = u"AP-2-001"_s;
    const Result<Proposal> refused = counter.office.records().save(proposal);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"call"_s);
}

TEST_CASE("similar titles in one commune are pointed out to each other", "[calls]")
{
    Counter counter;
    const Proposal first = counter.office.saved(counter.whole(counter.draft()));
    Proposal second = counter.whole(counter.draft());
    second.commune = first.commune;
    second.sector = first.sector;
    second.requests = first.requests;
    second.title = {{u"fr"_s, u"Nettoyage de l’oued Srou"_s}};
    const QList<Problem> problems = counter.office.records().problems(Record::of(second));
    const auto warned = problemOf(problems, u"C12"_s, u"title"_s);
    REQUIRE(warned);
    CHECK(warned->severity == Severity::Warning);
    CHECK(warned->message.contains(first.receipt));
    second.title = {{u"fr"_s, u"Archives numérisées"_s}};
    CHECK_FALSE(problemOf(counter.office.records().problems(Record::of(second)), u"C12"_s, u"title"_s));
}

TEST_CASE("the jobs asked for are counted and cost what the edition's month costs", "[calls]")
{
    Counter counter;
    const Proposal proposal = counter.whole(counter.draft());
    const auto cost = ProposalService(counter.office.books()).costOf(proposal);
    REQUIRE(cost);
    CHECK(cost->slotCount == 4);
    CHECK(cost->personMonths == 24);
    const auto edition = counter.office.records().find<Edition>(counter.call.edition);
    CHECK(cost->amount.minor == slotCost(*edition, QDate(2023, 6, 1), 6).minor * 4);
}
