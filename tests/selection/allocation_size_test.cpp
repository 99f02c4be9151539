#include "core/selection/allocate.h"
#include "core/selection/glpk_problem.h"
#include "core/selection/milp.h"
#include "core/selection/relaxation.h"
#include "tests/support/string_makers.h"

#include <QElapsedTimer>

#include <glpk.h>

#include <cmath>
#include <random>
#include <thread>

using namespace sijill;
using namespace sijill::selection;

namespace {

/// A province's call: proposals over communes, half of them with a free number of slots, everything bound a
/// bit.
Scenario callOf(int proposals, int communes)
{
    std::mt19937 random(2023);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    Scenario scenario;
    for (int i = 0; i < proposals; ++i) {
        Candidate candidate{.key = u"P%1"_s.arg(i), .score = Fraction(4'000 + upTo(6'000), 100)};
        candidate.leastSlots = 5 + upTo(10);
        candidate.mostSlots = candidate.leastSlots + (upTo(1) == 0 ? 0 : upTo(20));
        candidate.fixedCost = {100'000LL * upTo(300)};
        candidate.costPerSlot = {1'500'000LL + 1'000LL * upTo(2'000)};
        candidate.monthsPerSlot = 100LL * (3 + upTo(3));
        candidate.commune = u"C%1"_s.arg(i < communes ? i : upTo(communes - 1));
        candidate.partner = u"A%1"_s.arg(upTo(proposals / 2));
        candidate.sector = u"S%1"_s.arg(upTo(7));
        if (upTo(2) == 0)
            candidate.markers << u"women"_s;
        if (upTo(5) == 0)
            candidate.markers << u"disability"_s;
        scenario.candidates.push_back(candidate);
    }
    for (int i = 0; i < communes; ++i)
        scenario.unemployed[u"C%1"_s.arg(i)] = 150 + upTo(800);
    for (int i = 0; i + 7 < proposals; i += 40)
        scenario.exclusions.emplace_back(u"P%1"_s.arg(i), u"P%1"_s.arg(i + 7));
    const qint64 slots = proposals * 8;
    scenario.rules = {budgetOf({slots * 2'700'000}), personMonthsOf(slots * 450),
        atMost(Subject::Commune, {}, Measure::Slots, 80), atMost(Subject::Partner, {}, Measure::Proposals, 3),
        shareAtLeast(Subject::Marker, u"women"_s, Measure::Slots, {4'000}),
        atLeast(Subject::Marker, u"disability"_s, Measure::Proposals, proposals / 12),
        shareAtMost(Subject::Sector, {}, Measure::Slots, {2'000}),
        shareAtLeast(Subject::Sector, u"S0"_s, Measure::Slots, {800})};
    return scenario;
}

/// GLPK left to itself on the one-objective model: points reached, and milliseconds.
std::pair<double, qint64> plainGlpk(const Program& program)
{
    QElapsedTimer clock;
    clock.start();
    const GlpkProblem problem(program);
    glp_iocp parameters;
    glp_init_iocp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.presolve = GLP_ON;
    parameters.mip_gap = 0.01;
    parameters.tm_lim = 60'000;
    glp_intopt(problem.get(), &parameters);
    return {glp_mip_obj_val(problem.get()) / problem.goalScale() / 10'000, clock.elapsed()};
}

} // namespace

TEST_CASE("500 proposals over 100 communes are allocated to 1 % within 10 s", "[.bench]")
{
    const Scenario scenario = callOf(500, 100);
    const auto [points, milliseconds] = plainGlpk(programOf(scenario, constraintsOf(scenario)));
    WARN("GLPK by itself, one objective, 1 %: " << points << " points, " << milliseconds << " ms");
    QElapsedTimer clock;
    clock.start();
    const SolveResult plain =
        solve(programOf(scenario, constraintsOf(scenario)), {.milliseconds = 60'000, .gap = 0.01});
    const qint64 plainTime = clock.restart();
    const auto allocation =
        allocate(scenario, {.gap = 0.01, .milliseconds = 10'000, .withReasons = false, .withPrices = false});
    const qint64 bare = clock.restart();
    REQUIRE(allocation);
    WARN("with rounding, one objective, 1 %: " << plain.value / 10'000 << " points, bound "
                                               << plain.bound / 10'000 << ", " << plainTime << " ms");
    WARN("floors, least served, score: "
        << allocation->value.score / 10'000 << " points, gap " << allocation->gap << ", least served "
        << allocation->value.leastServed->toDouble() << ", " << bare << " ms");
    const auto whole = allocate(scenario, {.gap = 0.01, .milliseconds = 10'000});
    std::map<int, int> kinds;
    for (const Choice& choice : whole->choices)
        ++kinds[choice.isChosen() ? -1 : static_cast<int>(choice.reason.forcing)];
    for (const auto& [kind, count] : kinds)
        WARN("forcing " << kind << ": " << count);
    WARN("with reasons and prices: " << clock.elapsed() << " ms");
    CHECK(allocation->outcome <= Outcome::WithinGap);
    CHECK(allocation->gap <= 0.01);
    CHECK(bare < 10'000);
    CHECK(whole->gap <= 0.01);
}

TEST_CASE("an allocation can be stopped at any time", "[selection][allocation]")
{
    const Scenario scenario = callOf(120, 30);
    int asked = 0;
    const auto allocation =
        allocate(scenario, {.progress = [&](const AllocationProgress&) { return ++asked < 4; }});
    REQUIRE_FALSE(allocation);
    CHECK(allocation.error().code == ErrorCode::Cancelled);
    CHECK(asked == 4);
}

TEST_CASE("the program outlives a failure inside the solver", "[selection][allocation]")
{
    const Scenario scenario = callOf(60, 12);
    const Program program = programOf(scenario, constraintsOf(scenario));
    Relaxation before(program);
    bool isAsked = false;
    const SolveResult failed = solve(program, {.tick = [&](std::optional<qint64>, double) {
        isAsked = true;
        glp_alloc(0, 1); // Refused by GLPK with what would end the program.
        return true;
    }});
    CHECK(isAsked);
    CHECK((failed.status == SolveResult::Status::Unknown || failed.status == SolveResult::Status::Found));
    CHECK(std::isinf(*before.bound(0)));
    CHECK(solve(program, {.gap = 0.01}).status == SolveResult::Status::Solved);
    CHECK_FALSE(std::isinf(*Relaxation(program).bound()));
}

TEST_CASE("an allocation that runs out of time says how much is proven", "[selection][allocation]")
{
    const Scenario scenario = callOf(200, 40);
    QElapsedTimer clock;
    clock.start();
    const auto allocation = allocate(scenario, {.milliseconds = 400});
    REQUIRE(allocation);
    CHECK(clock.elapsed() < 5'000);
    if (allocation->outcome == Outcome::OutOfTime)
        CHECK((allocation->gap > 0 || !allocation->isLeastServedProven || !allocation->isFloorsProven));
}

TEST_CASE("the same scenario gives the same allocation, on any thread and on several at once",
    "[selection][allocation]")
{
    const Scenario scenario = callOf(60, 12);
    const AllocationOptions options{.gap = 0.01, .withReasons = false, .withPrices = false};
    const auto slotsOf = [&] {
        std::vector<int> slots;
        const auto allocation = allocate(scenario, options);
        for (const Choice& choice : allocation->choices)
            slots.push_back(choice.slots);
        return slots;
    };
    std::vector<int> first;
    std::vector<int> second;
    std::thread one([&] { first = slotsOf(); });
    std::thread two([&] { second = slotsOf(); });
    const std::vector<int> here = slotsOf();
    one.join();
    two.join();
    CHECK(here.size() == 60);
    CHECK(first == here);
    CHECK(second == here);
}

TEST_CASE("progress tells the stages in their order", "[selection][allocation]")
{
    std::vector<AllocationStage> stages;
    const auto allocation = allocate(callOf(14, 4), {.progress = [&](const AllocationProgress& progress) {
        if (stages.empty() || stages.back() != progress.stage)
            stages.push_back(progress.stage);
        return true;
    }});
    REQUIRE(allocation);
    CHECK(std::is_sorted(stages.begin(), stages.end()));
    CHECK(std::count(stages.begin(), stages.end(), AllocationStage::Reasons) == 1);
    CHECK(std::count(stages.begin(), stages.end(), AllocationStage::Prices) == 1);
}
