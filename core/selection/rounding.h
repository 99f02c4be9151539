#pragma once

#include "core/selection/program.h"

namespace sijill::selection {

/// Turns what the solver would split into a whole allocation: rounds down, mends the rows that are then
/// missed and fills up what is left. Deterministic; knows nothing of the solver.
class Rounding {
public:
    explicit Rounding(const Program& program);

    /// `wanted` and `slots` are the relaxed "in" and number of slots per candidate. Nothing, if no allowed
    /// allocation came out.
    std::optional<Sizes> round(const std::vector<double>& wanted, const std::vector<double>& slots) const;
    /// Adds whatever still fits and gains, best first.
    Sizes filled(Sizes sizes) const;

private:
    struct Use {
        size_t row;
        Program::Term term;
    };
    struct State;
    /// Changes one size if no row gets worse and, when mending, one gets better.
    bool move(State& state, int candidate, int slots, bool isMending) const;
    void mend(State& state, const std::vector<int>& order) const;
    void fill(State& state, const std::vector<int>& order) const;
    State stateOf(Sizes sizes) const;
    std::vector<int> orderBy(const std::vector<double>& weight) const;

    const Program& m_program;
    std::vector<std::vector<Use>> m_uses; ///< Per candidate: the rows it counts in.
    std::vector<Program::Term> m_gains;
};

} // namespace sijill::selection
