#pragma once

#include "core/selection/relaxation.h"
#include "core/selection/stages.h"

namespace sijill::selection {

/// Finds what each constraint costs: by computing everything again with it one step looser, or, where there
/// is no time for that or no proven optimum to compare with, from the duals of the relaxation.
class PriceFinder {
public:
    PriceFinder(const Scenario& scenario, const std::vector<Constraint>& constraints, const Program& program,
        const StagedResult& result, const Stages& stages, Watch& watch);

    std::vector<Price> find(bool isOptimal);

private:
    Price linear(size_t constraint);
    bool resolve(Price& price, size_t constraint, double part);
    qint64 stepOf(const Constraint& constraint) const;

    const Scenario& m_scenario;
    const std::vector<Constraint>& m_constraints;
    const Program& m_program;
    const StagedResult& m_result;
    const Stages& m_stages;
    Watch& m_watch;
    Relaxation m_relaxation;
};

/// The same rule, one step looser; never beyond nothing or everything.
Rule loosened(Rule rule, qint64 step);

} // namespace sijill::selection
