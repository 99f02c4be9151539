#pragma once

#include "core/selection/scenario.h"

#include <functional>

namespace sijill::selection {

/// What an allocation is worth. One is better than another if it misses fewer floors; then if it misses them
/// by less; then if the least-served commune has more jobs per unemployed; then by score.
struct AllocationValue {
    qint64 floorsMissed = 0;
    /// Sum over the missed floors of what is missing, in thousandths of the most that could be missing there.
    qint64 missing = 0;
    std::optional<Fraction> leastServed; ///< Nothing: no commune to compare.
    qint64 score = 0;                    ///< Weighted score in ten-thousandths of a point.

    bool operator==(const AllocationValue&) const = default;
    bool isBetterThan(const AllocationValue& other) const;
};

enum class ReasonKind {
    Selected = 0,
    FixedIn = 1,   ///< The committee has settled it …
    FixedOut = 2,  ///< … either way.
    Overlap = 3,   ///< `other` is chosen and excludes it.
    Limit = 4,     ///< Beside the chosen ones `constraint` would be broken by `amount`.
    Outscored = 5, ///< As Limit, and the chosen `other` takes no more of any envelope and brings more score.
    NoGain = 6,    ///< There is room, but it would bring no score.
    Unsettled = 7, ///< There is room; the search was stopped too early to say more.
    AboveLine = 8, ///< Of a cut-off line, not of an allocation: its rank is good enough …
    BelowLine = 9, ///< … or it is not: `amount` hundredths of a point below the last one selected.
    NoScore = 10,  ///< Nobody has marked it.
};

/// What came out of forcing a proposal in and computing all the rest again.
enum class Forcing {
    NotTried = 0,
    Impossible = 1,   ///< No allocation has it.
    MissesFloors = 2, ///< More floors would be missed, or by more.
    ServesLess = 3,   ///< The least-served commune would get less.
    CostsScore = 4,   ///< The score falls by `loss`.
    Equal = 5,        ///< There is another allocation, just as good, that has it.
    Unknown = 6,      ///< Time was up before it could be proven.
};

/// Why a proposal is in or out. Every part has been checked by computing, none is guessed.
struct Reason {
    ReasonKind kind = ReasonKind::Selected;
    std::optional<Constraint> constraint;
    qint64 amount = 0; ///< In the unit of the rule's measure; of a share rule in slots, months … missing.
    QString other;
    std::vector<Constraint> blockers; ///< Everything that would be broken, `constraint` among them.
    Forcing forcing = Forcing::NotTried;
    qint64 loss = 0;          ///< Ten-thousandths of a point, for Forcing::CostsScore …
    bool isLossExact = false; ///< … otherwise at least that much.

    bool operator==(const Reason&) const = default;
};

struct Choice {
    QString key;
    int slots = 0; ///< 0: out.
    Reason reason;

    bool isChosen() const { return slots > 0; }
};

/// How far a rule is used: what its proposals count, in the unit of its amount (a share in hundredths of a
/// percent).
struct RuleUse {
    Constraint constraint;
    qint64 used = 0;
    bool isMet = true;
};

/// Constraints that cannot all hold; without any one of them they could.
struct Conflict {
    std::vector<Constraint> constraints;
    bool isSmallest = false; ///< Proven: no conflict among the constraints still at hand has fewer.
};

enum class PriceMethod {
    Resolved = 0, ///< Everything computed again with the constraint one step looser: exact.
    Linear = 1,   ///< The dual of the relaxation: what a step would bring if worksites could be split.
};

/// What one constraint costs: the gain if it were one step looser (an exclusion or decision: if it were not
/// there).
struct Price {
    Constraint constraint;
    qint64 step = 0; ///< In the unit of the rule; 0: dropped.
    PriceMethod method = PriceMethod::Resolved;
    AllocationValue value;  ///< Resolved: the value that would be reached.
    qint64 scoreChange = 0; ///< Ten-thousandths. May be negative where floors or the least served gain.
    bool isProven = false;
};

enum class Outcome {
    Optimal = 0,    ///< Proven: no allocation is better.
    WithinGap = 1,  ///< Proven to be within the gap asked for.
    OutOfTime = 2,  ///< The best found; `gap` and the flags say how much is proven.
    Impossible = 3, ///< Even without floors no allocation keeps the rules: see `conflicts`.
    NotFound = 4,   ///< Time was up before any allocation was found.
};

struct Allocation {
    Outcome outcome = Outcome::NotFound;
    std::vector<Choice> choices; ///< In the order of the candidates; empty if there is no allocation.
    AllocationValue value;
    double gap = 0; ///< (Bound − score) ÷ score: the score is proven to be within this of the best.
    bool isFloorsProven = true;
    bool isLeastServedProven = true;
    std::vector<QString> leastServedCommunes; ///< Those that have the fewest jobs per unemployed.
    std::vector<RuleUse> uses;
    std::vector<Conflict> conflicts; ///< If floors are missed or nothing is possible; smallest first.
    std::vector<Price> prices;

    bool hasChoices() const { return outcome != Outcome::Impossible && outcome != Outcome::NotFound; }
};

} // namespace sijill::selection
