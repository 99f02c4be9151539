#pragma once

#include "core/base/error.h"
#include "core/selection/fraction.h"

#include <optional>
#include <vector>

namespace sijill::selection {

/// One line of the score sheet of a call.
struct Criterion {
    QString key;     ///< Comes back in refusals: its code or name.
    Fraction weight; ///< The weights of a call sum to 100 (C1).
    Fraction scale;  ///< The best mark; the worst is 0.

    bool operator==(const Criterion&) const = default;
};

/// What one reviewer gave one proposal: a mark per criterion in the order of the criteria.
struct Review {
    QString reviewer;
    std::vector<std::optional<Fraction>> marks; ///< Nothing: not applicable.
    bool withdrawn = false;                     ///< Its marks count nowhere.

    bool operator==(const Review&) const = default;
};

/// The dated settings of an edition that scoring obeys.
struct ScoringRules {
    Fraction flaggedSpread; ///< C8: a wider spread, as a share of the scale, is flagged (40 % is {40, 100}).
};

/// How one criterion was marked.
struct CriterionResult {
    int marks = 0;
    std::optional<Fraction> mean; ///< Nothing if nobody marked it.
    Fraction lowest;
    Fraction highest;
    bool isSpreadFlagged = false; ///< C8: to be discussed.
};

/// A proposal's score with the way there.
struct Score {
    std::optional<Fraction> total; ///< 0–100, exact; nothing if no weighted criterion was marked.
    std::vector<CriterionResult> criteria;

    /// The total in hundredths, half up: 77.00 is 7700.
    std::optional<qint64> shown() const;
    bool isFlagged() const;
};

/// Refuses a sheet that no score can be made from: no criterion, a negative weight, a scale that is not above
/// zero.
Status checkCriteria(const std::vector<Criterion>& criteria);
/// C7 and C8. Refuses marks outside their scale, as many or as few as there are not criteria, and numbers too
/// long to be added exactly.
Result<Score> scoreOf(
    const std::vector<Criterion>& criteria, const std::vector<Review>& reviews, const ScoringRules& rules);

} // namespace sijill::selection
