#include "core/services/contract_service.h"
#include "core/services/selection_service.h"
#include "core/services/undo_service.h"
#include "core/storage/contract_queries.h"
#include "tests/support/committee_room.h"

using namespace sijill;

namespace {

/// Four marked files: 100, 75, 50 and 25 points, of 4, 2, 3 and 5 jobs.
struct MarkedRoom : CommitteeRoom {
    MarkedRoom()
    {
        const struct {
            const char* title;
            int jobs;
            int first;
            int second;
        } rows[] = {
            {"Quart", 5, 5, 1}, {"Premier", 4, 20, 5}, {"Moitié", 3, 10, 2}, {"Trois quarts", 2, 15, 4}};
        for (const auto& row : rows) {
            files.push_back(admit(QString::fromUtf8(row.title), row.jobs));
            mark(files.back(), hind, row.first, row.second);
        }
    }
    Ranking ranking()
    {
        const auto found = RankingService(office.books()).rankingOf(call.id);
        REQUIRE(found);
        return *found;
    }
    std::vector<Proposal> files;
};

QStringList selectedOf(MarkedRoom& room, const Selection& run)
{
    QStringList keys;
    for (const SelectionRow& row : run.rows) {
        if (row.verdict == SelectionVerdict::Selected)
            keys << room.ranking().find(row.proposal)->file.receipt;
    }
    return keys;
}

} // namespace

TEST_CASE(
    "the line stands where the envelope ends, and the next ones wait on the reserve list", "[selections]")
{
    MarkedRoom room;
    const Ranking ranking = room.ranking();
    REQUIRE(ranking.rows.size() == 4);
    CHECK(ranking.rows[0].file.receipt == u"AP-1-002"_s);
    CHECK(ranking.rows[3].file.receipt == u"AP-1-001"_s);
    CHECK(SelectionService::lineWithin(ranking, {}) == 4);
    CHECK(SelectionService::lineWithin(ranking, {.budget = {}, .personMonths = 18}) == 2);
    CHECK(SelectionService::lineWithin(ranking, {.budget = {}, .personMonths = 17}) == 1);
    const Money both = ranking.rows[0].cost + ranking.rows[1].cost;
    CHECK(SelectionService::lineWithin(ranking, {.budget = both}) == 2);
    CHECK(SelectionService::lineWithin(ranking, {.budget = both - Money{1}}) == 1);

    const SelectionService service(room.office.books());
    const Selection run = service.cutOff(ranking, 2, {.budget = both}, 1);
    CHECK(run.rows[1].verdict == SelectionVerdict::Selected);
    CHECK(run.rows[2].verdict == SelectionVerdict::Reserve);
    CHECK(run.rows[3].verdict == SelectionVerdict::Rejected);
    CHECK(run.rows[0].score == u"100"_s);
    CHECK(run.rows[2].reason.contains(u"belowLine"_s));
    const SelectionEffects effects = service.effectsOf(ranking, run.rows);
    CHECK(effects.proposals == 2);
    CHECK(effects.jobs == 6);
    CHECK(effects.personMonths == 18);
    CHECK(effects.amount == both);
}

TEST_CASE("a kept run is never changed nor deleted; another try is another run", "[selections]")
{
    MarkedRoom room;
    SelectionService service(room.office.books());
    const auto first = service.keep(service.cutOff(room.ranking(), 2, {}, 0));
    REQUIRE(first);
    CHECK(first->number == u"SEL-2023/01"_s);
    const auto second = service.keep(service.cutOff(room.ranking(), 3, {}, 0));
    REQUIRE(second);
    CHECK(second->number == u"SEL-2023/02"_s);
    Selection changed = *first;
    changed.rows[3].verdict = SelectionVerdict::Selected;
    const auto refused = room.office.records().save(changed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"C7"_s);
    changed = *first;
    changed.name = u"Prudent"_s;
    CHECK(room.office.records().save(changed));
    CHECK_FALSE(room.office.records().remove(recordType<Selection>(), first->id.value));
}

TEST_CASE("the fairest allocation uses the envelope better than the line", "[selections]")
{
    MarkedRoom room;
    const SelectionService service(room.office.books());
    const Ranking ranking = room.ranking();
    AllocationWishes wishes;
    wishes.name = u"Équitable"_s;
    wishes.envelope.personMonths = 9; // Three jobs of three months: not enough for the best.
    wishes.servesLeastFirst = false;
    const selection::Scenario scenario = service.scenarioOf(ranking, wishes);
    CHECK(scenario.candidates.size() == 4);
    const auto found = selection::allocate(scenario);
    REQUIRE(found);
    const Selection run = service.optimised(ranking, wishes, scenario, *found);
    CHECK(selectedOf(room, run) == QStringList{u"AP-1-004"_s});
    CHECK(run.method == SelectionMethod::Optimised);
    CHECK(run.scenario.contains(u"AP-1-004"_s));
    CHECK(SelectionService::lineWithin(ranking, wishes.envelope) == 0); // The line leaves it all unused.
}

TEST_CASE("a decision moves every file and its call, names the minutes, and is undone as one", "[selections]")
{
    MarkedRoom room;
    SelectionService service(room.office.books());
    const auto run = service.keep(service.cutOff(room.ranking(), 2, {}, 1));
    REQUIRE(run);
    CHECK_FALSE(service.decide(run->id, u" "_s));
    const auto decided = service.decide(run->id, u"PV 3/2023"_s);
    INFO((decided ? "" : decided.error().message.toStdString()));
    REQUIRE(decided);
    CHECK(room.office.stored(room.files[1]).state == ProposalState::Selected);
    CHECK(room.office.stored(room.files[2]).state == ProposalState::Reserve);
    CHECK(room.office.stored(room.files[0]).state == ProposalState::Rejected);
    CHECK(room.office.stored(room.files[1]).changes.back().document == u"PV 3/2023"_s);
    CHECK(room.office.stored(room.call).state == CallState::Decided);
    const auto again = service.decide(run->id, u"PV 4"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().rule == u"C7"_s);
    REQUIRE(UndoService(room.office.books()).undo());
    CHECK(room.office.stored(room.files[1]).state == ProposalState::UnderReview);
    CHECK(room.office.stored(room.call).state == CallState::Closed);
}

TEST_CASE("nothing is decided on a run that the files have outgrown", "[selections]")
{
    MarkedRoom room;
    SelectionService service(room.office.books());
    const auto run = service.keep(service.cutOff(room.ranking(), 2, {}, 1));
    REQUIRE(run);
    Proposal changed = room.office.stored(room.files[1]);
    changed.requests[0].count = 9;
    room.office.saved(changed);
    const auto stale = service.decide(run->id, u"PV 3"_s);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().rule == u"C10"_s);
    room.mark(room.files[0], room.omar, 20, 5);
    const auto outgrown = service.decide(run->id, u"PV 3"_s);
    REQUIRE_FALSE(outgrown);
    CHECK(outgrown.error().rule == u"C7"_s);
    CHECK(room.office.stored(room.files[0]).state == ProposalState::UnderReview);
}

TEST_CASE(
    "a selected file becomes worksite, slots and draft agreement in one verb and one undo", "[contracts]")
{
    MarkedRoom room;
    SelectionService selections(room.office.books());
    const auto run = selections.keep(selections.cutOff(room.ranking(), 2, {}, 1));
    REQUIRE(run);
    REQUIRE(selections.decide(run->id, u"PV 3/2023"_s));
    ContractService service(room.office.books());
    const auto early = service.contract({room.files[2].id});
    REQUIRE_FALSE(early);
    CHECK(early.error().field == u"state"_s);

    const qint64 slotsBefore = room.office.rows(u"slot"_s);
    const auto made = service.contract(ContractQueries(room.office.database()).waiting(room.call.id));
    INFO((made ? "" : made.error().message.toStdString()));
    REQUIRE(made);
    REQUIRE(made->size() == 2);
    const Contracted& first = made->front();
    CHECK(first.slots.size() == 4);
    CHECK(first.worksite.title == room.files[1].title);
    CHECK(first.worksite.plannedTo == QDate(2023, 7, 31));
    CHECK(first.agreement.personMonths == 12);
    CHECK(first.agreement.amount == room.ranking().find(room.files[1].id)->cost);
    CHECK(made->at(1).agreement.number != first.agreement.number);
    CHECK(room.office.rows(u"slot"_s) == slotsBefore + 6);
    const Proposal contracted = room.office.stored(room.files[1]);
    CHECK(contracted.state == ProposalState::Contracted);
    CHECK(contracted.worksite == first.worksite.id);
    CHECK(room.office.stored(first.agreement).worksites.front().worksite == first.worksite.id);

    REQUIRE(UndoService(room.office.books()).undo());
    CHECK(room.office.rows(u"slot"_s) == slotsBefore);
    CHECK(room.office.stored(room.files[1]).state == ProposalState::Selected);
    CHECK(room.office.stored(room.files[1]).worksite.isNull());
    REQUIRE(UndoService(room.office.books()).redo());
    CHECK(room.office.stored(room.files[1]).state == ProposalState::Contracted);
}

TEST_CASE("a debarred partner gets no worksite", "[contracts]")
{
    MarkedRoom room;
    SelectionService selections(room.office.books());
    const auto run = selections.keep(selections.cutOff(room.ranking(), 2, {}, 1));
    REQUIRE(run);
    REQUIRE(selections.decide(run->id, u"PV 3/2023"_s));
    Partner partner = *room.office.records().find<Partner>(room.files[1].partner);
    partner.status = PartnerStatus::Debarred;
    VerbRequest request;
    request.recordId = partner.id.value;
    request.motive = u"Fraude"_s;
    REQUIRE(room.office.verbs().perform(*findStateVerb(u"partner.debar"), request));
    const auto made = ContractService(room.office.books()).contract({room.files[1].id});
    REQUIRE_FALSE(made);
    CHECK(made.error().rule == u"O3"_s);
}
