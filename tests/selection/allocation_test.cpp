#include "core/selection/allocate.h"
#include "core/selection/prices.h"
#include "tests/selection/brute_force.h"
#include "tests/support/string_makers.h"

#include <bit>

using namespace sijill;
using namespace sijill::selection;

namespace {

constexpr unsigned kScenarios = 300;

Allocation allocated(const Scenario& scenario, const AllocationOptions& options = {})
{
    const Result<Allocation> allocation = allocate(scenario, options);
    REQUIRE(allocation);
    return *allocation;
}

Sizes sizesOf(const Allocation& allocation)
{
    Sizes sizes;
    for (const Choice& choice : allocation.choices)
        sizes.push_back(choice.slots);
    return sizes;
}

Forcing forcingOf(const AllocationValue& best, const std::optional<AllocationValue>& forced)
{
    if (!forced)
        return Forcing::Impossible;
    if (forced->floorsMissed != best.floorsMissed || forced->missing != best.missing)
        return Forcing::MissesFloors;
    if (forced->leastServed != best.leastServed)
        return Forcing::ServesLess;
    return forced->score < best.score ? Forcing::CostsScore : Forcing::Equal;
}

/// Which of them a set of constraints is, as bits.
std::uint64_t bitsOf(const std::vector<Constraint>& set, const std::vector<Constraint>& all)
{
    std::uint64_t bits = 0;
    for (const Constraint& one : set) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i] == one && (bits & (std::uint64_t(1) << i)) == 0) {
                bits |= std::uint64_t(1) << i;
                break;
            }
        }
    }
    return bits;
}

/// Whether fewer than `size` constraints of `universe` already cannot be kept together.
bool hasSmallerConflict(const BruteForce& brute, std::uint64_t universe, int size)
{
    for (std::uint64_t set = universe;; set = (set - 1) & universe) { // Every subset.
        if (std::popcount(set) < size && !brute.canKeep(set))
            return true;
        if (set == 0)
            return false;
    }
}

} // namespace

TEST_CASE("the allocation is the best of all allocations of small scenarios", "[selection][allocation]")
{
    int impossible = 0;
    int missed = 0;
    for (unsigned seed = 1; seed <= kScenarios; ++seed) {
        INFO("scenario " << seed);
        const Scenario scenario = randomScenario(seed);
        const BruteForce brute(scenario, constraintsOf(scenario));
        const Allocation allocation = allocated(scenario, {.withReasons = false, .withPrices = false});
        const std::optional<AllocationValue> best = brute.best();
        impossible += !best;
        if (!best) {
            CHECK(allocation.outcome == Outcome::Impossible);
            CHECK(allocation.choices.empty());
            continue;
        }
        missed += best->floorsMissed > 0;
        REQUIRE(allocation.outcome == Outcome::Optimal);
        CHECK(allocation.value == *best);
        CHECK(brute.valueOf(sizesOf(allocation)) == *best);
    }
    CHECK(impossible > 5);
    CHECK(missed > 30);
}

TEST_CASE("what forcing a proposal in costs is what it costs", "[selection][allocation]")
{
    std::map<Forcing, int> seen;
    for (unsigned seed = 1; seed <= kScenarios; ++seed) {
        const Scenario scenario = randomScenario(seed);
        const BruteForce brute(scenario, constraintsOf(scenario));
        const Allocation allocation = allocated(scenario, {.withPrices = false});
        for (size_t i = 0; i < allocation.choices.size(); ++i) {
            const Reason& reason = allocation.choices[i].reason;
            INFO("scenario " << seed << ", proposal " << i);
            const Decision decision = scenario.candidates[i].decision;
            CHECK((reason.kind == ReasonKind::FixedIn) == (decision == Decision::In));
            CHECK((reason.kind == ReasonKind::FixedOut) == (decision == Decision::Out));
            if (allocation.choices[i].isChosen() || decision == Decision::Out)
                continue;
            const auto forced = brute.best(static_cast<int>(i));
            REQUIRE(reason.forcing == forcingOf(allocation.value, forced));
            ++seen[reason.forcing];
            if (reason.forcing != Forcing::CostsScore)
                continue;
            CHECK(reason.isLossExact);
            CHECK(reason.loss == allocation.value.score - forced->score);
        }
    }
    for (const Forcing kind :
        {Forcing::Impossible, Forcing::MissesFloors, Forcing::ServesLess, Forcing::CostsScore})
        CHECK(seen[kind] > 0);
}

TEST_CASE("a proposal is out for what it would break beside the chosen ones", "[selection][allocation]")
{
    std::map<ReasonKind, int> seen;
    for (unsigned seed = 1; seed <= kScenarios; ++seed) {
        const Scenario scenario = randomScenario(seed);
        const Allocation allocation = allocated(scenario, {.withReasons = false, .withPrices = false});
        for (size_t i = 0; i < allocation.choices.size(); ++i) {
            const Reason& reason = allocation.choices[i].reason;
            ++seen[reason.kind];
            if (allocation.choices[i].isChosen() || reason.kind == ReasonKind::FixedOut)
                continue;
            INFO("scenario " << seed << ", proposal " << i);
            Sizes with = sizesOf(allocation);
            with[i] = scenario.candidates[i].leastSlots;
            for (const Constraint& blocker : reason.blockers) {
                const BruteForce only(scenario, {blocker});
                const auto value = only.valueOf(with);
                CHECK((!value || value->floorsMissed == 1));
            }
            CHECK_FALSE(reason.blockers.empty());
            CHECK(reason.constraint == reason.blockers.front());
            CHECK((reason.kind == ReasonKind::Overlap || reason.amount > 0));
        }
    }
    CHECK(seen[ReasonKind::Limit] > 100);
    CHECK(seen[ReasonKind::Outscored] > 20);
    CHECK(seen[ReasonKind::Overlap] > 5);
}

TEST_CASE("the price of a constraint is what one step more would bring", "[selection][allocation]")
{
    int gains = 0;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        const Scenario scenario = randomScenario(seed);
        const auto constraints = constraintsOf(scenario);
        const Allocation allocation = allocated(scenario, {.withReasons = false});
        if (!allocation.hasChoices())
            continue;
        CHECK(allocation.prices.size() == constraints.size());
        for (size_t i = 0; i < allocation.prices.size(); ++i) {
            const Price& price = allocation.prices[i];
            INFO("scenario " << seed << ", constraint " << i);
            REQUIRE(price.method == PriceMethod::Resolved);
            CHECK(price.isProven);
            auto looser = constraints;
            if (price.step == 0)
                looser.erase(looser.begin() + static_cast<std::ptrdiff_t>(i));
            else
                looser[i].rule = loosened(looser[i].rule, price.step);
            CHECK(price.value == *BruteForce(scenario, looser).best());
            CHECK(price.scoreChange == price.value.score - allocation.value.score);
            gains += price.scoreChange > 0;
        }
    }
    CHECK(gains > 50);
}

TEST_CASE(
    "conflicts cannot be kept, could be without any one, and are the smallest", "[selection][allocation]")
{
    int found = 0;
    for (unsigned seed = 1; seed <= kScenarios; ++seed) {
        const Scenario scenario = randomScenario(seed);
        const BruteForce brute(scenario, constraintsOf(scenario));
        const Allocation allocation = allocated(scenario, {.withReasons = false, .withPrices = false});
        std::uint64_t universe = (std::uint64_t(1) << brute.constraints().size()) - 1;
        INFO("scenario " << seed);
        CHECK(allocation.conflicts.empty() == brute.canKeep(universe));
        size_t smaller = 0;
        for (const Conflict& conflict : allocation.conflicts) {
            const std::uint64_t set = bitsOf(conflict.constraints, brute.constraints());
            CHECK_FALSE(brute.canKeep(set));
            for (std::uint64_t rest = set; rest != 0; rest &= rest - 1)
                CHECK(brute.canKeep(set & ~(rest & (~rest + 1))));
            CHECK(conflict.isSmallest);
            CHECK(conflict.constraints.size() >= smaller);
            smaller = conflict.constraints.size();
            CHECK_FALSE(hasSmallerConflict(brute, universe, static_cast<int>(smaller)));
            universe &= ~set;
            ++found;
        }
    }
    CHECK(found > 30);
}
