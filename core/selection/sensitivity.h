#pragma once

#include "core/selection/ranking.h"

namespace sijill::selection {

/// The smallest move of one weight at which two proposals come out equal.
struct WeightMove {
    int criterion = 0;   ///< Index of the weight that moves.
    Fraction delta;      ///< How far, in points of weight.
    bool isExact = true; ///< Otherwise `delta` is proven to less than half of 0.0001.

    bool operator==(const WeightMove&) const = default;
};

/// How firmly a proposal stands above the next one (C11).
struct NeighbourSensitivity {
    size_t above = 0; ///< Contender indices.
    size_t below = 0;
    std::optional<WeightMove> move; ///< Nothing: no single weight can.
};

/// C11 for each pair of neighbours in rank that both have a score. One weight moves by `delta`, the others
/// are scaled so that the sum stays 100 and all stay within 0–100. Refuses weights that do not sum to 100.
Result<std::vector<NeighbourSensitivity>> sensitivitiesOf(const std::vector<Criterion>& criteria,
    const std::vector<Contender>& contenders, const std::vector<Ranked>& ranking);

} // namespace sijill::selection
