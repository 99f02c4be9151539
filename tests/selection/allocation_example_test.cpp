#include "core/selection/allocate.h"
#include "core/selection/sentences.h"
#include "tests/support/string_makers.h"

using namespace sijill;
using namespace sijill::selection;

namespace {

Candidate worksite(const QString& key, qint64 score, int slots, const QString& commune = u"C"_s)
{
    return {.key = key,
        .score = score,
        .leastSlots = slots,
        .mostSlots = slots,
        .costPerSlot = {100},
        .monthsPerSlot = 100,
        .commune = commune};
}

Allocation allocated(const Scenario& scenario)
{
    const Result<Allocation> allocation = allocate(scenario);
    REQUIRE(allocation);
    return *allocation;
}

std::vector<int> slotsOf(const Allocation& allocation)
{
    std::vector<int> slots;
    for (const Choice& choice : allocation.choices)
        slots.push_back(choice.slots);
    return slots;
}

} // namespace

TEST_CASE("two good small worksites beat one that is better than each", "[selection][allocation]")
{
    // Room for 10 slots: A alone 90 × 8 = 720; B and C 80 × 5 + 75 × 5 = 775.
    Scenario scenario;
    scenario.candidates = {worksite(u"A"_s, 90, 8), worksite(u"B"_s, 80, 5), worksite(u"C"_s, 75, 5)};
    scenario.rules = {budgetOf({1'000})};
    const Allocation allocation = allocated(scenario);
    CHECK(allocation.outcome == Outcome::Optimal);
    CHECK(slotsOf(allocation) == std::vector<int>{0, 5, 5});
    CHECK(allocation.value.score == 7'750'000);
    const Reason& reason = allocation.choices[0].reason;
    CHECK(reason.kind == ReasonKind::Limit); // None of the chosen brings more than its 720 by itself.
    CHECK(reason.amount == 800);
    CHECK(reason.forcing == Forcing::CostsScore);
    CHECK(reason.loss == 550'000);
    CHECK(reason.isLossExact);
}

TEST_CASE(
    "slots are cut down to what the envelope allows, the best keeping theirs", "[selection][allocation]")
{
    // 20 person-months: the better takes all its 12, the other 8 of its 5 to 12.
    Scenario scenario;
    scenario.candidates = {worksite(u"A"_s, 60, 12), worksite(u"B"_s, 90, 12)};
    scenario.candidates[0].leastSlots = 5;
    scenario.candidates[1].leastSlots = 5;
    scenario.rules = {personMonthsOf(2'000)};
    CHECK(slotsOf(allocated(scenario)) == std::vector<int>{8, 12});
}

TEST_CASE("the least-served commune comes before the score", "[selection][allocation]")
{
    // Room for one each. By score both of commune X (90 and 80); but Y would have nothing.
    Scenario scenario;
    scenario.candidates = {
        worksite(u"A"_s, 90, 5, u"X"_s), worksite(u"B"_s, 80, 5, u"X"_s), worksite(u"C"_s, 40, 5, u"Y"_s)};
    scenario.rules = {budgetOf({1'000})};
    CHECK(slotsOf(allocated(scenario)) == std::vector<int>{5, 5, 0});
    scenario.unemployed = {{u"X"_s, 100}, {u"Y"_s, 50}};
    const Allocation fair = allocated(scenario);
    CHECK(slotsOf(fair) == std::vector<int>{5, 0, 5});
    CHECK(fair.value.leastServed == Fraction(1, 20)); // X: 5 of 100, Y: 5 of 50.
    CHECK(fair.leastServedCommunes == std::vector<QString>{u"X"_s});
}

TEST_CASE("floors come before the least-served commune", "[selection][allocation]")
{
    Scenario scenario;
    scenario.candidates = {
        worksite(u"A"_s, 90, 5, u"X"_s), worksite(u"B"_s, 80, 5, u"X"_s), worksite(u"C"_s, 40, 5, u"Y"_s)};
    scenario.candidates[1].markers = QStringList{u"women"_s};
    scenario.unemployed = {{u"X"_s, 100}, {u"Y"_s, 50}};
    scenario.rules = {budgetOf({500}), atLeast(Subject::Marker, u"women"_s, Measure::Proposals, 1)};
    const Allocation allocation = allocated(scenario);
    CHECK(slotsOf(allocation) == std::vector<int>{0, 5, 0});
    CHECK(allocation.choices[0].reason.forcing == Forcing::MissesFloors);
}

TEST_CASE("floors that cannot all be met are met as well as they can, and the conflict is named",
    "[selection][allocation]")
{
    // Money for 10 slots, floors of 10 in X and 4 in Y: both cannot be.
    Scenario scenario;
    scenario.candidates = {worksite(u"A"_s, 90, 10, u"X"_s), worksite(u"B"_s, 50, 4, u"Y"_s)};
    const Rule budget = budgetOf({1'000});
    const Rule inX = atLeast(Subject::Commune, u"X"_s, Measure::Slots, 10);
    const Rule inY = atLeast(Subject::Commune, u"Y"_s, Measure::Slots, 4);
    scenario.rules = {budget, personMonthsOf(100'000), inX, inY};
    const Allocation allocation = allocated(scenario);
    CHECK(allocation.outcome == Outcome::Optimal);
    CHECK(slotsOf(allocation) == std::vector<int>{10, 0}); // One floor missed either way; then the score.
    CHECK(allocation.value.floorsMissed == 1);
    CHECK(allocation.value.missing == 1'000);
    REQUIRE(allocation.conflicts.size() == 1);
    CHECK(allocation.conflicts[0].isSmallest);
    REQUIRE(allocation.conflicts[0].constraints.size() == 3);
    CHECK(allocation.conflicts[0].constraints[0].rule == budget);
    CHECK(allocation.conflicts[0].constraints[1].rule == inX);
    CHECK(allocation.conflicts[0].constraints[2].rule == inY);
    CHECK_FALSE(allocation.uses[3].isMet);
}

TEST_CASE("what is fixed in beyond the budget is impossible, and says why", "[selection][allocation]")
{
    Scenario scenario;
    scenario.candidates = {worksite(u"A"_s, 90, 10), worksite(u"B"_s, 50, 4)};
    scenario.candidates[0].decision = Decision::In;
    scenario.rules = {budgetOf({900})};
    const Allocation allocation = allocated(scenario);
    CHECK(allocation.outcome == Outcome::Impossible);
    REQUIRE(allocation.conflicts.size() == 1);
    CHECK(allocation.conflicts[0].constraints.size() == 2);
    CHECK(allocation.conflicts[0].constraints[1].kind == ConstraintKind::FixedIn);
}

TEST_CASE("each sort of refusal names its own constraint", "[selection][allocation]")
{
    Scenario scenario;
    scenario.candidates = {worksite(u"A"_s, 90, 5), worksite(u"overlap"_s, 80, 5),
        worksite(u"commune"_s, 70, 5), worksite(u"partner"_s, 60, 5, u"D"_s),
        worksite(u"out"_s, 60, 5, u"E"_s), worksite(u"even"_s, 90, 5, u"F"_s)};
    scenario.candidates[0].partner = u"P"_s;
    scenario.candidates[3].partner = u"P"_s;
    scenario.candidates[4].decision = Decision::Out;
    scenario.exclusions = {{u"overlap"_s, u"A"_s}};
    scenario.rules = {budgetOf({700}), atMost(Subject::Commune, {}, Measure::Slots, 9),
        atMost(Subject::Partner, {}, Measure::Proposals, 1)};
    scenario.candidates[0].decision = Decision::In;
    const Allocation allocation = allocated(scenario);
    REQUIRE(slotsOf(allocation) == std::vector<int>{5, 0, 0, 0, 0, 0});
    const auto reason = [&](size_t i) { return allocation.choices[i].reason; };
    CHECK(reason(0).kind == ReasonKind::FixedIn);
    CHECK(reason(1).kind == ReasonKind::Overlap);
    CHECK(reason(1).other == u"A"_s);
    CHECK(reason(1).forcing == Forcing::Impossible); // A is fixed in.
    CHECK(reason(2).constraint->rule == atMost(Subject::Commune, u"C"_s, Measure::Slots, 9));
    CHECK(reason(2).amount == 1);
    CHECK(reason(3).constraint->rule == atMost(Subject::Partner, u"P"_s, Measure::Proposals, 1));
    CHECK(reason(4).kind == ReasonKind::FixedOut);
    CHECK(reason(5).constraint->rule == budgetOf({700}));
    CHECK(reason(5).amount == 300);
    for (const Choice& choice : allocation.choices)
        CHECK_FALSE(reasonSentence(choice.reason).contains(u'%'));
}

TEST_CASE("of two proposals that are the same in everything the other is said to be as good",
    "[selection][allocation]")
{
    Scenario scenario;
    scenario.candidates = {worksite(u"A"_s, 80, 5), worksite(u"B"_s, 80, 5)};
    scenario.rules = {budgetOf({500})};
    const Allocation allocation = allocated(scenario);
    const size_t out = allocation.choices[0].isChosen() ? 1 : 0;
    CHECK(allocation.choices[out].reason.forcing == Forcing::Equal);
}

TEST_CASE("a call without proposals is allocated to nobody", "[selection][allocation]")
{
    CHECK(allocated({}).outcome == Outcome::Optimal);
    CHECK(allocated({}).choices.empty());
    Scenario floor;
    floor.rules = {atLeast(Subject::Commune, u"C"_s, Measure::Slots, 4)};
    CHECK(allocated(floor).value.floorsMissed == 1);
}
