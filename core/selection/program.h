#pragma once

#include "core/selection/scenario.h"

#include <algorithm>

namespace sijill::selection {

/// How many slots each candidate gets; 0: it is out.
using Sizes = std::vector<int>;

/// A scenario in whole numbers: sizes to be found, rows that bind them and a gain to be made. Knows neither
/// communes nor sentences nor the solver.
struct Program {
    struct Range {
        int least = 1; ///< If it is in at all.
        int most = 1;
    };
    /// What one candidate adds to a row or to the gain.
    struct Term {
        int candidate = 0;
        qint64 perProposal = 0;
        qint64 perSlot = 0;

        qint64 at(int slots) const { return slots == 0 ? 0 : perProposal + perSlot * slots; }
    };
    struct Row {
        std::vector<Term> terms = {};
        qint64 atMost = 0;
        bool isSoft = false;    ///< A floor that may be missed.
        qint64 mostMissing = 1; ///< Soft rows: by how much it could be missed; makes floors comparable.
        qint64 unit = 1;        ///< By what all numbers of the row have been divided.

        qint64 activity(const Sizes& sizes) const;
        qint64 excess(const Sizes& sizes) const { return std::max<qint64>(0, activity(sizes) - atMost); }
        /// What is missed, in thousandths of the most, rounded up.
        qint64 missing(const Sizes& sizes) const;
        /// The most by which it could be missed, whatever is chosen.
        qint64 largestExcess(const std::vector<Range>& ranges) const;
    };
    enum class Goal { Gain, FewestUnmet, LeastMissing };

    std::vector<Range> ranges;
    std::vector<Row> rows;
    std::vector<Term> gains;
    Goal goal = Goal::Gain;
    std::optional<qint64> mostUnmet;   ///< No more soft rows than this may be missed …
    std::optional<qint64> mostMissing; ///< … nor by more than so many thousandths.

    qint64 unmet(const Sizes& sizes) const;
    qint64 missing(const Sizes& sizes) const;
    qint64 gain(const Sizes& sizes) const;
    /// What is maximised: the gain, or what is missed, negative.
    qint64 value(const Sizes& sizes) const;
    /// Whether all rows and both caps hold, in exact whole numbers.
    bool allows(const Sizes& sizes) const;
    bool hasSoftRows() const;
    void require(int candidate); ///< It must be in.
    void soften(size_t row);     ///< It may be missed.
};

/// The row of one constraint over all candidates of the scenario.
Program::Row rowOf(const Scenario& scenario, const Constraint& constraint);
/// One row per constraint in their order, floors hard like all others; gain: the weighted score in
/// ten-thousandths of a point.
Program programOf(const Scenario& scenario, const std::vector<Constraint>& constraints);

/// What a rule counts in an allocation: its own proposals, and all of them.
struct RuleCount {
    qint64 part = 0;
    qint64 whole = 0;
};
RuleCount countOf(const Scenario& scenario, const Rule& rule, const Sizes& sizes);
/// By how much it is broken, in the unit of its measure; 0 if it holds.
qint64 overrunOf(const Rule& rule, const RuleCount& count);

} // namespace sijill::selection
