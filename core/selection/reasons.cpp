#include "core/selection/reasons.h"

#include <algorithm>
#include <array>

namespace sijill::selection {
namespace {

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

} // namespace sijill::selection
