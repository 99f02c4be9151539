#pragma once

#include "core/selection/scoring.h"

#include <QDateTime>

namespace sijill::selection {

/// A scored proposal on its way into the ranking.
struct Contender {
    QString key; ///< Comes back in the result: the receipt number, say.
    Score score;
    QDateTime receivedAt;
    int receipt = 0; ///< Its number in the call: decides between two of one second.
};

/// What put a proposal behind the one just above it although both have the same score (C9).
enum class TieBreak {
    None = 0,      ///< The score itself, or nothing above it.
    Criterion = 1, ///< `criterion` of the one above has the higher mean.
    Receipt = 2,   ///< The one above was received earlier.
    Undecided = 3, ///< Nothing tells them apart: they share the rank.
};

struct Ranked {
    size_t contender = 0; ///< Index into what was given.
    int rank = 0;         ///< From 1; equals share one and the next is left out; 0: has no score.
    TieBreak tieBreak = TieBreak::None;
    int criterion = -1; ///< Index, for TieBreak::Criterion.

    bool operator==(const Ranked&) const = default;
};

/// Best first, those without a score last in the order they were received. Ties by C9: the means of the
/// criteria from the heaviest to the lightest, equal weights in their order – a criterion that nobody marked
/// counts below any mark –, then the earlier receipt.
std::vector<Ranked> rankingOf(
    const std::vector<Criterion>& criteria, const std::vector<Contender>& contenders);

} // namespace sijill::selection
