#include "core/selection/reasons.h"

#include <cmath>

namespace sijill::selection {
namespace {

using Status = SolveResult::Status;

} // namespace

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
