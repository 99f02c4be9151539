#include "core/selection/conflicts.h"

#include <algorithm>

namespace sijill::selection {

ConflictFinder::ConflictFinder(
    const Scenario& scenario, const std::vector<Constraint>& constraints, Watch& watch)
    : m_constraints(constraints)
    , m_program(programOf(scenario, constraints))
    , m_watch(watch)
{
    m_program.gains.clear();
    for (size_t i = 0; i < m_program.ranges.size(); ++i)
        m_program.gains.push_back({static_cast<int>(i), 0, 0});
}

std::optional<Sizes> ConflictFinder::kept(const Set& set)
{
    Program program = m_program;
    program.rows.clear();
    for (size_t i = 0; i < set.size(); ++i) {
        if (set[i])
            program.rows.push_back(m_program.rows[i]);
    }
    SolveLimits limits = m_watch.limits(0.2, AllocationStage::Conflicts, ++m_steps);
    limits.anyWillDo = true;
    const SolveResult solved = solve(program, limits);
    if (solved.hasSizes())
        return solved.sizes;
    m_isProven = m_isProven && solved.status == SolveResult::Status::Infeasible;
    return std::nullopt;
}

void ConflictFinder::addKept(Set& set, const Set& universe, const Sizes& sizes) const
{
    for (size_t i = 0; i < set.size(); ++i) {
        if (universe[i] && m_program.rows[i].excess(sizes) == 0)
            set[i] = true;
    }
}

ConflictFinder::Set ConflictFinder::grown(Set set, const Set& universe, Sizes sizes)
{
    addKept(set, universe, sizes);
    for (size_t i = 0; i < set.size() && !m_watch.isOver(); ++i) {
        if (set[i] || !universe[i])
            continue;
        Set more = set;
        more[i] = true;
        if (const std::optional<Sizes> found = kept(more)) {
            set = std::move(more);
            addKept(set, universe, *found);
        }
    }
    return set;
}

/// The fewest constraints of which one at least lies in each correction.
std::optional<ConflictFinder::Set> ConflictFinder::smallestHitting(const std::vector<Set>& corrections)
{
    Program program;
    for (size_t i = 0; i < m_constraints.size(); ++i) {
        program.ranges.push_back({1, 1});
        program.gains.push_back({static_cast<int>(i), -1, 0});
    }
    for (const Set& correction : corrections) {
        Program::Row row{.atMost = -1};
        for (size_t i = 0; i < correction.size(); ++i) {
            if (correction[i])
                row.terms.push_back({static_cast<int>(i), -1, 0});
        }
        program.rows.push_back(std::move(row));
    }
    const SolveResult solved = solve(program, m_watch.limits(0.2, AllocationStage::Conflicts, ++m_steps));
    if (solved.status != SolveResult::Status::Solved)
        return std::nullopt;
    Set hitting(m_constraints.size(), false);
    for (size_t i = 0; i < hitting.size(); ++i)
        hitting[i] = solved.sizes[i] > 0;
    return hitting;
}

/// Implicit hitting sets: a set that meets every known correction and still cannot be kept is a smallest
/// conflict; one that can be kept shows one more correction.
std::optional<ConflictFinder::Set> ConflictFinder::smallest(const Set& universe)
{
    constexpr int kRounds = 300;
    std::vector<Set> corrections;
    for (int round = 0; round < kRounds && !m_watch.isOver(); ++round) {
        const std::optional<Set> hitting = smallestHitting(corrections);
        if (!hitting)
            return std::nullopt;
        const std::optional<Sizes> sizes = kept(*hitting);
        if (!sizes)
            return m_isProven ? hitting : std::nullopt;
        const Set most = grown(*hitting, universe, *sizes);
        Set correction(universe.size(), false);
        for (size_t i = 0; i < correction.size(); ++i)
            correction[i] = universe[i] && !most[i];
        corrections.push_back(std::move(correction));
    }
    return std::nullopt;
}

/// Drops whatever is not needed: minimal, though perhaps not the smallest.
ConflictFinder::Set ConflictFinder::reduced(Set conflict)
{
    for (size_t i = 0; i < conflict.size(); ++i) {
        if (!conflict[i])
            continue;
        Set less = conflict;
        less[i] = false;
        m_isProven = true;
        if (!kept(less) && m_isProven)
            conflict = std::move(less);
    }
    return conflict;
}

std::vector<Conflict> ConflictFinder::find(int most)
{
    std::vector<Conflict> conflicts;
    Set universe(m_constraints.size(), true);
    while (static_cast<int>(conflicts.size()) < most && !m_watch.isOver()) {
        m_isProven = true;
        if (kept(universe) || !m_isProven)
            break;
        const std::optional<Set> proven = smallest(universe);
        const Set conflict = proven ? *proven : reduced(universe);
        Conflict named{.constraints = {}, .isSmallest = proven.has_value()};
        for (size_t i = 0; i < conflict.size(); ++i) {
            if (!conflict[i])
                continue;
            named.constraints.push_back(m_constraints[i]);
            universe[i] = false;
        }
        if (named.constraints.empty())
            break;
        conflicts.push_back(std::move(named));
    }
    return conflicts;
}

} // namespace sijill::selection
