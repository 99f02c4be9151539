#pragma once

#include "core/selection/allocation.h"
#include "core/selection/program.h"

#include <cstdint>
#include <random>
#include <set>

namespace sijill::selection {

/// Every allocation of a small scenario, one after the other: slow, and plainly right. Counts everything from
/// the candidates themselves, with none of the engine's rows (but for the weights of missed floors).
class BruteForce {
public:
    BruteForce(const Scenario& scenario, std::vector<Constraint> constraints);

    /// The best value; nothing if none is possible. `with`: only allocations that have this candidate.
    std::optional<AllocationValue> best(int with = -1) const;
    /// Nothing if the sizes break a rule that is no floor.
    std::optional<AllocationValue> valueOf(const Sizes& sizes) const;
    /// Whether some allocation keeps all of these constraints (bits by their order), floors included.
    bool canKeep(std::uint64_t constraints) const;
    const std::vector<Constraint>& constraints() const { return m_constraints; }

private:
    bool holds(const Constraint& constraint, const Sizes& sizes) const;
    std::optional<Fraction> leastServed(const Sizes& sizes) const;
    qint64 scoreOf(const Sizes& sizes) const;
    bool next(Sizes& sizes) const;
    std::uint64_t keptBy(const Sizes& sizes) const;

    const Scenario& m_scenario;
    std::vector<Constraint> m_constraints;
    std::vector<Program::Row> m_floors; ///< By constraint; for the weights only.
    std::set<std::uint64_t> m_kept;     ///< Which constraints are kept together by some allocation.
};

/// A small scenario with a bit of everything, always the same for a seed.
Scenario randomScenario(unsigned seed);

} // namespace sijill::selection
