#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/selection/fraction.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace sijill::selection {

/// What a rule counts, and in which whole number.
enum class Measure {
    Proposals = 0,
    Slots = 1,
    PersonMonths = 2, ///< Hundredths of a person-month.
    Cost = 3,         ///< Centimes.
};

/// Whose proposals a rule counts.
enum class Subject { All = 0, Commune = 1, Partner = 2, Sector = 3, Marker = 4 };

/// What the committee has settled before anything is computed.
enum class Decision { Free = 0, In = 1, Out = 2 };

/// A proposal as the allocation sees it: what it brings, what it takes, where it counts.
struct Candidate {
    QString key;          ///< Unique; comes back in the result: the receipt number, say.
    Fraction score;       ///< 0–100 (C7).
    int leastSlots = 1;   ///< It may be chosen with any number of slots from here …
    int mostSlots = 1;    ///< … to here, which is what it asks for.
    Money fixedCost = {}; ///< Whatever its size.
    Money costPerSlot = {};
    qint64 monthsPerSlot = 0; ///< Hundredths of a person-month.
    QString commune = {};
    QString partner = {};
    QString sector = {};
    QStringList markers = {}; ///< "women", "disability", "youth" …
    Decision decision = Decision::Free;

    Money costOf(int slots) const { return fixedCost + costPerSlot * slots; }
    bool operator==(const Candidate&) const = default;
};

enum class Sense { AtMost = 0, AtLeast = 1 };

/// One envelope, ceiling, cap or floor: what the chosen proposals of `subject` `key` count together in
/// `measure` is at most or at least `amount`. An empty key of a commune, partner or sector means each of them
/// by itself. Floors (AtLeast) yield if they cannot all be met; all else always holds.
struct Rule {
    Subject subject = Subject::All;
    QString key = {};
    Measure measure = Measure::Slots;
    Sense sense = Sense::AtMost;
    qint64 amount = 0;    ///< In the unit of the measure; a share in hundredths of a percent.
    bool isShare = false; ///< Of what all chosen proposals count in the same measure.

    bool operator==(const Rule&) const = default;
};

Rule budgetOf(Money envelope);
Rule personMonthsOf(qint64 hundredths);
Rule atMost(Subject subject, const QString& key, Measure measure, qint64 amount);
Rule atLeast(Subject subject, const QString& key, Measure measure, qint64 amount);
Rule shareAtMost(Subject subject, const QString& key, Measure measure, Percent share);
Rule shareAtLeast(Subject subject, const QString& key, Measure measure, Percent share);

/// What a point of score counts for.
enum class Worth {
    PerSlot = 0,     ///< Score × slots: twice the jobs weigh twice.
    PerProposal = 1, ///< Each chosen proposal its score, whatever its size.
};

/// How much looser one constraint is made to find its price.
struct PriceSteps {
    qint64 proposals = 1;
    qint64 slots = 1;
    qint64 personMonths = 100; ///< One month.
    qint64 cost = 1'000'000;   ///< 10,000.00 of the currency.
    qint64 share = 100;        ///< One percentage point.

    bool operator==(const PriceSteps&) const = default;
};

/// The whole question: out of these candidates, under these rules, who?
struct Scenario {
    std::vector<Candidate> candidates;
    std::vector<Rule> rules;
    std::vector<std::pair<QString, QString>>
        exclusions;                       ///< Keys of candidates of which one at most is chosen.
    std::map<QString, qint64> unemployed; ///< By commune; one without a number is not compared with others.
    Worth worth = Worth::PerSlot;
    PriceSteps steps;

    bool operator==(const Scenario&) const = default;
};

/// Refuses what no allocation can be computed from: keys that repeat or are unknown, sizes and amounts that
/// make no sense or are too large to be counted exactly.
Status checkScenario(const Scenario& scenario);

/// What a constraint is; also the order in which a person asks after them.
enum class ConstraintKind { Rule = 0, Exclusion = 1, FixedIn = 2, FixedOut = 3 };

/// One constraint by itself: a rule for one subject, a pair of proposals, or a decision on one.
struct Constraint {
    ConstraintKind kind = ConstraintKind::Rule;
    Rule rule = {};      ///< For ConstraintKind::Rule; its key is never left open.
    QString first = {};  ///< Otherwise: a proposal …
    QString second = {}; ///< … and the one it excludes.

    bool isFloor() const { return kind == ConstraintKind::Rule && rule.sense == Sense::AtLeast; }
    bool operator==(const Constraint&) const = default;
};

/// All constraints of a scenario, rules for each commune, partner or sector spelt out, in its own order.
std::vector<Constraint> constraintsOf(const Scenario& scenario);

} // namespace sijill::selection
