#pragma once

#include "core/selection/watch.h"

namespace sijill::selection {

/// Finds which constraints cannot hold together, smallest set first. Each next set is looked for among what
/// is left when those of the sets before are dropped, so that a person who settles one learns of the next.
class ConflictFinder {
public:
    ConflictFinder(const Scenario& scenario, const std::vector<Constraint>& constraints, Watch& watch);

    std::vector<Conflict> find(int most);

private:
    using Set = std::vector<bool>; ///< Per constraint.
    /// The allocation that keeps these, if there is one.
    std::optional<Sizes> kept(const Set& set);
    std::optional<Set> smallest(const Set& universe);
    Set reduced(Set conflict);
    /// Everything of the universe that can be kept besides, one after the other.
    Set grown(Set set, const Set& universe, Sizes sizes);
    std::optional<Set> smallestHitting(const std::vector<Set>& corrections);
    void addKept(Set& set, const Set& universe, const Sizes& sizes) const;

    const std::vector<Constraint>& m_constraints;
    Program m_program;
    Watch& m_watch;
    bool m_isProven = true;
    int m_steps = 0;
};

} // namespace sijill::selection
