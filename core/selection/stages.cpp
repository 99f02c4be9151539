#include "core/selection/stages.h"

#include <algorithm>

namespace sijill::selection {
namespace {

using Status = SolveResult::Status;

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
