#include "core/selection/reasons.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sijill::selection {
namespace {

using Status = SolveResult::Status;

/// The more particular a constraint, the more it tells: a partner's cap before the budget.
int particularity(const Constraint& constraint)
{
    constexpr std::array kBySubject{5, 2, 1, 3, 4};
    return constraint.kind == ConstraintKind::Rule
        ? kBySubject[static_cast<size_t>(constraint.rule.subject)] * 2 + (constraint.isFloor() ? 1 : 0)
        : 0;
}

} // namespace

ReasonFinder::ReasonFinder(const Scenario& scenario, const std::vector<Constraint>& constraints,
    const Program& program, const StagedResult& result, Watch& watch)
    : m_scenario(scenario)
    , m_constraints(constraints)
    , m_program(program)
    , m_result(result)
    , m_watch(watch)
    , m_relaxation(result.last)
{
}

std::vector<Constraint> ReasonFinder::blockersOf(int candidate) const
{
    const auto index = static_cast<size_t>(candidate);
    Sizes with = m_result.sizes;
    with[index] = m_program.ranges[index].least;
    std::vector<Constraint> blockers;
    for (size_t i = 0; i < m_constraints.size(); ++i) {
        const Program::Row& row = m_program.rows[i];
        if (row.excess(with) > row.excess(m_result.sizes))
            blockers.push_back(m_constraints[i]);
    }
    std::stable_sort(blockers.begin(), blockers.end(),
        [](const Constraint& a, const Constraint& b) { return particularity(a) < particularity(b); });
    return blockers;
}

bool ReasonFinder::takesNoMore(int chosen, int candidate) const
{
    const auto in = static_cast<size_t>(chosen);
    const auto out = static_cast<size_t>(candidate);
    for (size_t i = 0; i < m_constraints.size(); ++i) {
        const Constraint& constraint = m_constraints[i];
        if (constraint.kind != ConstraintKind::Rule || constraint.rule.subject != Subject::All
            || constraint.isFloor())
            continue;
        qint64 difference = 0;
        for (const Program::Term& term : m_program.rows[i].terms) {
            if (term.candidate == chosen)
                difference += term.at(m_result.sizes[in]);
            else if (term.candidate == candidate)
                difference -= term.at(m_program.ranges[out].least);
        }
        if (difference > 0)
            return false;
    }
    return true;
}

/// The weakest of the chosen that beat it for no more money.
std::optional<int> ReasonFinder::betterInstead(int candidate) const
{
    const auto out = static_cast<size_t>(candidate);
    const qint64 own = m_program.gains[out].at(m_program.ranges[out].least);
    std::optional<int> found;
    qint64 weakest = 0;
    for (size_t i = 0; i < m_result.sizes.size(); ++i) {
        const qint64 gain = m_program.gains[i].at(m_result.sizes[i]);
        if (m_result.sizes[i] == 0 || m_scenario.candidates[i].decision == Decision::In || gain <= own
            || (found && gain >= weakest) || !takesNoMore(static_cast<int>(i), candidate))
            continue;
        found = static_cast<int>(i);
        weakest = gain;
    }
    return found;
}

void ReasonFinder::name(Reason& reason, int candidate) const
{
    const Constraint& first = reason.blockers.front();
    reason.constraint = first;
    if (first.kind == ConstraintKind::Exclusion) {
        reason.kind = ReasonKind::Overlap;
        const QString& own = m_scenario.candidates[static_cast<size_t>(candidate)].key;
        reason.other = first.first == own ? first.second : first.first;
        return;
    }
    Sizes with = m_result.sizes;
    with[static_cast<size_t>(candidate)] = m_program.ranges[static_cast<size_t>(candidate)].least;
    reason.kind = ReasonKind::Limit;
    reason.amount = overrunOf(first.rule, countOf(m_scenario, first.rule, with));
    if (first.rule.subject != Subject::All || first.isFloor())
        return;
    if (const std::optional<int> better = betterInstead(candidate)) {
        reason.kind = ReasonKind::Outscored;
        reason.other = m_scenario.candidates[static_cast<size_t>(*better)].key;
    }
}

Reason ReasonFinder::plain(int candidate) const
{
    const auto index = static_cast<size_t>(candidate);
    const Decision decision = m_scenario.candidates[index].decision;
    Reason reason;
    if (decision == Decision::Out) {
        reason.kind = ReasonKind::FixedOut;
    } else if (m_result.sizes[index] > 0) {
        reason.kind = decision == Decision::In ? ReasonKind::FixedIn : ReasonKind::Selected;
    } else if (reason.blockers = blockersOf(candidate); !reason.blockers.empty()) {
        name(reason, candidate);
    } else {
        const bool gains = m_program.gains[index].at(m_program.ranges[index].most) > 0;
        reason.kind = gains ? ReasonKind::Unsettled : ReasonKind::NoGain;
    }
    return reason;
}

SolveResult::Status ReasonFinder::possible(Program program, int candidate, qint64 milliseconds)
{
    program.require(candidate);
    SolveLimits limits = m_watch.limits(1, AllocationStage::Reasons);
    limits.milliseconds = milliseconds;
    limits.anyWillDo = true;
    return solve(program, limits).status;
}

/// It cannot be in while floors and the least-served commune stay where they are: which of them would give
/// way?
Forcing ReasonFinder::earlierLoss(int candidate, qint64 milliseconds)
{
    Program withoutFloors = m_program;
    for (size_t i = 0; i < m_constraints.size(); ++i) {
        if (m_constraints[i].isFloor())
            withoutFloors.soften(i);
    }
    const Status alone = possible(std::move(withoutFloors), candidate, milliseconds);
    if (alone != Status::Solved && alone != Status::Found)
        return alone == Status::Infeasible ? Forcing::Impossible : Forcing::Unknown;
    const Status withFloors = possible(m_result.floors, candidate, milliseconds);
    if (withFloors == Status::Infeasible)
        return Forcing::MissesFloors;
    return withFloors == Status::Solved || withFloors == Status::Found ? Forcing::ServesLess
                                                                       : Forcing::Unknown;
}

/// No allocation with it has more than `bound`: what does it cost at least?
void ReasonFinder::costs(Reason& reason, double bound) const
{
    const double reachable =
        std::floor(bound * (1 + 1e-10) + 1e-3); // Values are whole; the solver's nearly so.
    if (reachable >= static_cast<double>(m_result.value.score))
        return;
    reason.forcing = Forcing::CostsScore;
    reason.loss = std::max(reason.loss, m_result.value.score - static_cast<qint64>(reachable));
}

void ReasonFinder::relax(Reason& reason, int candidate, qint64 milliseconds)
{
    if (const std::optional<double> bound = m_relaxation.bound(candidate))
        costs(reason, *bound);
    else
        reason.forcing = earlierLoss(candidate, milliseconds);
}

void ReasonFinder::search(Reason& reason, int candidate, bool isExact, qint64 milliseconds)
{
    constexpr qint64 kNodes = 5'000;
    Program forced = m_result.last;
    forced.require(candidate);
    SolveLimits limits = m_watch.limits(1, AllocationStage::Reasons);
    limits.milliseconds = milliseconds;
    limits.nodes = kNodes;
    if (!isExact)
        limits.notBelow = m_result.value.score;
    const SolveResult solved = solve(forced, limits);
    if (solved.status == Status::Infeasible) {
        reason.forcing = earlierLoss(candidate, milliseconds);
    } else if (solved.hasSizes() && solved.value > m_result.value.score) {
        reason.forcing = Forcing::Unknown; // Better than what was found in time: nothing can be said.
    } else if (solved.hasSizes() && solved.value == m_result.value.score) {
        reason.forcing = Forcing::Equal;
    } else if (solved.status == Status::Solved) {
        reason.forcing = Forcing::CostsScore;
        reason.loss = m_result.value.score - solved.value;
        reason.isLossExact = true;
    } else {
        costs(reason, solved.bound);
        if (reason.forcing == Forcing::NotTried)
            reason.forcing = Forcing::Unknown;
    }
}

/// First what the relaxation proves; then a search for those it does not; then the exact losses.
void ReasonFinder::force(std::vector<Choice>& choices, double part)
{
    std::vector<int> out;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (!choices[i].isChosen() && choices[i].reason.kind != ReasonKind::FixedOut)
            out.push_back(static_cast<int>(i));
    }
    const auto reserve = static_cast<qint64>(static_cast<double>(m_watch.left()) * (1 - part));
    const int total = static_cast<int>(out.size()) * 3;
    int done = 0;
    for (int pass = 0; pass < 3; ++pass) {
        for (const int candidate : out) {
            const AllocationProgress progress{
                .stage = AllocationStage::Reasons, .best = {}, .gap = 0, .done = done, .total = total};
            const qint64 milliseconds = 3 * (m_watch.left() - reserve) / (total - done++);
            if (!m_watch.report(progress) || milliseconds <= 0)
                return;
            Reason& reason = choices[static_cast<size_t>(candidate)].reason;
            if (pass == 0)
                relax(reason, candidate, milliseconds);
            else if (pass == 1 && reason.forcing == Forcing::NotTried)
                search(reason, candidate, false, milliseconds);
            else if (pass == 2 && reason.forcing == Forcing::CostsScore && !reason.isLossExact)
                search(reason, candidate, true, milliseconds);
        }
    }
}

} // namespace sijill::selection
