#include "core/selection/scenario.h"

#include <QCoreApplication>
#include <QSet>

namespace sijill::selection {
namespace {

constexpr qint64 kMostAmount = 1'000'000'000'000'000; // 10 billion dirhams: sums stay far within 64 bits.
constexpr qint64 kMostUnitCost = 10'000'000'000;
constexpr qint64 kMostMonths = 100'000;
constexpr qint64 kMostCost = 10'000'000'000'000; // Of all together: × 10,000 for shares still fits 64 bits.
constexpr int kMostSlots = 10'000;
constexpr size_t kMostCandidates = 5'000;

tl::unexpected<Error> refused(const QString& message, const QString& field)
{
    return tl::unexpected(Error{.code = ErrorCode::Invalid, .message = message, .field = field});
}

bool isBetween(qint64 value, qint64 least, qint64 most)
{
    return least <= value && value <= most;
}

Status checkCandidate(const Candidate& candidate)
{
    if (!(candidate.score >= 0 && candidate.score <= 100))
        //: %1 is the number of a proposal.
        return refused(
            QCoreApplication::translate("Selection", "The score of “%1” must lie between 0 and 100.")
                .arg(candidate.key),
            candidate.key);
    if (!isBetween(candidate.leastSlots, 1, candidate.mostSlots) || candidate.mostSlots > kMostSlots)
        return refused(
            QCoreApplication::translate("Selection",
                "“%1” needs at least one slot, no more at the least than it asks for, and 10,000 at most.")
                .arg(candidate.key),
            candidate.key);
    if (!isBetween(candidate.fixedCost.minor, 0, kMostAmount)
        || !isBetween(candidate.costPerSlot.minor, 0, kMostUnitCost)
        || !isBetween(candidate.monthsPerSlot, 0, kMostMonths))
        return refused(QCoreApplication::translate("Selection",
                           "A cost or a number of months of “%1” is below zero or too large to be true.")
                           .arg(candidate.key),
            candidate.key);
    return {};
}

Status checkRule(const Rule& rule)
{
    if (rule.isShare ? !isBetween(rule.amount, 0, 10'000) : !isBetween(rule.amount, 0, kMostAmount))
        return refused(rule.isShare
                ? QCoreApplication::translate("Selection", "A share must lie between 0 and 100 %.")
                : QCoreApplication::translate(
                    "Selection", "The amount of a rule is below zero or too large to be true."),
            u"rules"_s);
    if (rule.isShare && rule.subject == Subject::All)
        return refused(QCoreApplication::translate("Selection",
                           "A share needs a commune, a partner, a sector or a marker whose share it is."),
            u"rules"_s);
    if (rule.subject == Subject::Marker && rule.key.isEmpty())
        return refused(QCoreApplication::translate("Selection", "A rule for a marker must name the marker."),
            u"rules"_s);
    return {};
}

Status checkPairs(const Scenario& scenario, const QSet<QString>& keys)
{
    for (const auto& [first, second] : scenario.exclusions) {
        for (const QString& key : {first, second}) {
            if (!keys.contains(key))
                return refused(
                    QCoreApplication::translate("Selection",
                        "“%1” stands among the proposals that exclude one another, but there is no "
                        "such proposal.")
                        .arg(key),
                    key);
        }
        if (first == second)
            return refused(
                QCoreApplication::translate("Selection", "“%1” cannot exclude itself.").arg(first), first);
    }
    return {};
}

Status checkSettings(const Scenario& scenario)
{
    for (const auto& [commune, unemployed] : scenario.unemployed) {
        if (!isBetween(unemployed, 0, 100'000'000))
            //: %1 is a commune.
            return refused(QCoreApplication::translate("Selection",
                               "The number of unemployed of “%1” is below zero or too large to be true.")
                               .arg(commune),
                commune);
    }
    const PriceSteps& steps = scenario.steps;
    for (const qint64 step : {steps.proposals, steps.slots, steps.personMonths, steps.cost, steps.share}) {
        if (!isBetween(step, 1, kMostAmount))
            return refused(
                QCoreApplication::translate("Selection", "A step of the prices must be more than zero."),
                u"steps"_s);
    }
    return {};
}

} // namespace

Status checkScenario(const Scenario& scenario)
{
    if (scenario.candidates.size() > kMostCandidates)
        return refused(QCoreApplication::translate(
                           "Selection", "More than 5,000 proposals cannot be allocated at once."),
            u"candidates"_s);
    QSet<QString> keys;
    for (const Candidate& candidate : scenario.candidates) {
        if (candidate.key.isEmpty())
            return refused(
                QCoreApplication::translate("Selection", "A proposal has no number."), u"candidates"_s);
        if (keys.contains(candidate.key))
            return refused(QCoreApplication::translate("Selection", "Two proposals have the number “%1”.")
                               .arg(candidate.key),
                candidate.key);
        keys.insert(candidate.key);
        if (const Status sound = checkCandidate(candidate); !sound)
            return sound;
    }
    Fraction cost;
    for (const Candidate& candidate : scenario.candidates)
        cost += Fraction(candidate.costOf(candidate.mostSlots).minor);
    if (cost > Fraction(kMostCost))
        return refused(QCoreApplication::translate(
                           "Selection", "The costs of all proposals together are too large to be true."),
            u"candidates"_s);
    for (const Rule& rule : scenario.rules) {
        if (const Status sound = checkRule(rule); !sound)
            return sound;
    }
    if (const Status sound = checkPairs(scenario, keys); !sound)
        return sound;
    return checkSettings(scenario);
}

} // namespace sijill::selection
