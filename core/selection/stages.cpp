#include "core/selection/stages.h"

#include <algorithm>

namespace sijill::selection {
namespace {

using Status = SolveResult::Status;

qint64 ceilingOf(const Fraction& value)
{
    const Fraction::Wide whole = value.numerator() / value.denominator();
    return static_cast<qint64>(whole + (whole * value.denominator() < value.numerator() ? 1 : 0));
}

} // namespace

struct Stages::Run {
    AllocationStage stage;
    qint64 milliseconds; ///< Of the watch, that may be left at the end.
    Watch& watch;
    StagedResult result = {};

    SolveLimits limits(double part, AllocationStage own) const
    {
        const double usable = static_cast<double>(std::max<qint64>(0, watch.left() - milliseconds));
        SolveLimits limits = watch.limits(1, stage == AllocationStage::Score ? own : stage);
        limits.milliseconds = std::max<qint64>(1, static_cast<qint64>(usable * part));
        return limits;
    }
};

Stages::Stages(const Scenario& scenario, Watch& watch)
    : m_scenario(scenario)
    , m_watch(watch)
{
    for (const auto& [key, unemployed] : scenario.unemployed) {
        Commune commune{key, unemployed, {}};
        bool isOpen = false; // One where everything was fixed out would keep all others at zero.
        for (size_t i = 0; i < scenario.candidates.size(); ++i) {
            if (scenario.candidates[i].commune != key)
                continue;
            commune.candidates.push_back(static_cast<int>(i));
            isOpen = isOpen || scenario.candidates[i].decision != Decision::Out;
        }
        if (unemployed > 0 && isOpen)
            m_communes.push_back(std::move(commune));
    }
}

qint64 Stages::slotsOf(const Commune& commune, const Sizes& sizes) const
{
    qint64 sum = 0;
    for (const int candidate : commune.candidates)
        sum += sizes[static_cast<size_t>(candidate)];
    return sum;
}

std::optional<Fraction> Stages::leastServed(const Sizes& sizes) const
{
    std::optional<Fraction> least;
    for (const Commune& commune : m_communes) {
        const Fraction ratio(slotsOf(commune, sizes), commune.unemployed);
        if (!least || ratio < *least)
            least = ratio;
    }
    return least;
}

std::vector<QString> Stages::leastServedCommunes(const Sizes& sizes) const
{
    const std::optional<Fraction> least = leastServed(sizes);
    std::vector<QString> keys;
    for (const Commune& commune : m_communes) {
        if (Fraction(slotsOf(commune, sizes), commune.unemployed) == *least)
            keys.push_back(commune.key);
    }
    return keys;
}

std::vector<Program::Row> Stages::serving(const Fraction& ratio) const
{
    std::vector<Program::Row> rows;
    for (const Commune& commune : m_communes) {
        Program::Row row{.atMost = -ceilingOf(ratio * Fraction(commune.unemployed))};
        for (const int candidate : commune.candidates)
            row.terms.push_back({candidate, 0, -1});
        if (row.atMost < 0)
            rows.push_back(std::move(row));
    }
    return rows;
}

/// Every ratio that could be the least, from above the one reached to what the poorest commune can have at
/// most.
std::vector<Fraction> Stages::ratiosAbove(const Fraction& ratio, const Program& program) const
{
    std::optional<Fraction> most;
    for (const Commune& commune : m_communes) {
        qint64 slots = 0;
        for (const int candidate : commune.candidates)
            slots += program.ranges[static_cast<size_t>(candidate)].most;
        const Fraction own(slots, commune.unemployed);
        if (!most || own < *most)
            most = own;
    }
    std::vector<Fraction> ratios;
    for (const Commune& commune : m_communes) {
        for (qint64 slots = ceilingOf(ratio * Fraction(commune.unemployed));
             Fraction(slots, commune.unemployed) <= *most; ++slots) {
            if (Fraction(slots, commune.unemployed) > ratio)
                ratios.emplace_back(slots, commune.unemployed);
        }
    }
    std::sort(ratios.begin(), ratios.end());
    ratios.erase(std::unique(ratios.begin(), ratios.end()), ratios.end());
    return ratios;
}

bool Stages::meetFloors(Run& run, const std::vector<Constraint>& constraints) const
{
    StagedResult& result = run.result;
    const bool hasFloors = std::any_of(
        constraints.begin(), constraints.end(), [](const Constraint& one) { return one.isFloor(); });
    if (result.sizes.empty() || !result.floors.allows(result.sizes)) {
        SolveLimits limits = run.limits(hasFloors ? 0.3 : 0.6, AllocationStage::Floors);
        limits.anyWillDo = true;
        const SolveResult met = selection::solve(result.floors, limits);
        if (met.status == Status::Infeasible && !hasFloors)
            result.status = StagedResult::Status::Impossible;
        if (!met.hasSizes())
            return hasFloors && missFewest(run, constraints);
        result.sizes = met.sizes;
    }
    return true;
}

bool Stages::missFewest(Run& run, const std::vector<Constraint>& constraints) const
{
    StagedResult& result = run.result;
    Program& program = result.floors;
    for (size_t i = 0; i < constraints.size(); ++i) {
        if (constraints[i].isFloor())
            program.soften(i);
    }
    if (result.sizes.empty() || !program.allows(result.sizes))
        result.sizes.clear();
    for (const Program::Goal goal : {Program::Goal::FewestUnmet, Program::Goal::LeastMissing}) {
        program.goal = goal;
        SolveLimits limits = run.limits(0.4, AllocationStage::Floors);
        limits.start = result.sizes;
        const SolveResult solved = selection::solve(program, limits);
        if (solved.status == Status::Infeasible)
            result.status = StagedResult::Status::Impossible;
        if (!solved.hasSizes())
            return false;
        result.sizes = solved.sizes;
        result.isFloorsProven = result.isFloorsProven && solved.status == Status::Solved;
        (goal == Program::Goal::FewestUnmet ? program.mostUnmet : program.mostMissing) = -solved.value;
    }
    program.goal = Program::Goal::Gain;
    return true;
}

void Stages::serveLeast(Run& run) const
{
    StagedResult& result = run.result;
    result.last = result.floors;
    if (m_communes.empty())
        return;
    Fraction reached = *leastServed(result.sizes);
    std::vector<Fraction> open = ratiosAbove(reached, result.floors);
    while (!open.empty() && !m_watch.isOver()) {
        const auto middle = open.begin() + static_cast<std::ptrdiff_t>(open.size() / 2);
        Program stricter = result.floors;
        for (Program::Row& row : serving(*middle))
            stricter.rows.push_back(std::move(row));
        SolveLimits limits = run.limits(0.2, AllocationStage::LeastServed);
        limits.anyWillDo = true;
        const SolveResult solved = selection::solve(stricter, limits);
        if (solved.hasSizes()) {
            result.sizes = solved.sizes;
            reached = *leastServed(solved.sizes);
            open.erase(open.begin(), std::upper_bound(open.begin(), open.end(), reached));
        } else {
            result.isLeastServedProven = result.isLeastServedProven && solved.status == Status::Infeasible;
            open.erase(middle, open.end());
        }
    }
    result.isLeastServedProven = result.isLeastServedProven && open.empty();
    for (Program::Row& row : serving(reached))
        result.last.rows.push_back(std::move(row));
}

void Stages::makeScore(Run& run, double gap) const
{
    StagedResult& result = run.result;
    SolveLimits limits = run.limits(1, AllocationStage::Score);
    limits.gap = gap;
    limits.start = result.sizes;
    const SolveResult solved = selection::solve(result.last, limits);
    if (solved.hasSizes())
        result.sizes = solved.sizes;
    result.bound = solved.bound;
    result.value = {.floorsMissed = result.last.unmet(result.sizes),
        .missing = result.last.missing(result.sizes),
        .leastServed = leastServed(result.sizes),
        .score = result.last.gain(result.sizes)};
    result.status = StagedResult::Status::Done;
}

StagedResult Stages::solve(const Program& program, const std::vector<Constraint>& constraints, double gap,
    double part, AllocationStage stage, const Sizes& start) const
{
    Run run{stage, static_cast<qint64>(static_cast<double>(m_watch.left()) * (1 - part)), m_watch};
    run.result.floors = program;
    run.result.sizes = start;
    if (!meetFloors(run, constraints))
        return run.result;
    serveLeast(run);
    makeScore(run, gap);
    return run.result;
}

} // namespace sijill::selection
