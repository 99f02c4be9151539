#pragma once

#include "core/selection/relaxation.h"
#include "core/selection/stages.h"

namespace sijill::selection {

/// Finds out why each proposal is in or out: what it would break beside the chosen ones, and what forcing it
/// in would cost. Composes no sentences.
class ReasonFinder {
public:
    ReasonFinder(const Scenario& scenario, const std::vector<Constraint>& constraints, const Program& program,
        const StagedResult& result, Watch& watch);

    /// By what is there alone; no search.
    Reason plain(int candidate) const;
    /// Forces each proposal that is out in and completes its reason; takes this part of the time left at
    /// most.
    void force(std::vector<Choice>& choices, double part);

private:
    std::vector<Constraint> blockersOf(int candidate) const;
    void name(Reason& reason, int candidate) const;
    std::optional<int> betterInstead(int candidate) const;
    bool takesNoMore(int chosen, int candidate) const;
    void costs(Reason& reason, double bound) const;
    void relax(Reason& reason, int candidate, qint64 milliseconds);
    void search(Reason& reason, int candidate, bool isExact, qint64 milliseconds);
    Forcing earlierLoss(int candidate, qint64 milliseconds);
    SolveResult::Status possible(Program program, int candidate, qint64 milliseconds);

    const Scenario& m_scenario;
    const std::vector<Constraint>& m_constraints;
    const Program& m_program; ///< One row per constraint, all of them hard.
    const StagedResult& m_result;
    Watch& m_watch;
    Relaxation m_relaxation;
};

} // namespace sijill::selection
