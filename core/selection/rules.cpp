#include "core/selection/scenario.h"

#include <set>

namespace sijill::selection {
namespace {

/// Every commune, partner or sector that is named, for a rule that holds for each.
std::set<QString> subjectsOf(const Scenario& scenario, Subject subject)
{
    std::set<QString> keys;
    for (const Candidate& candidate : scenario.candidates)
        keys.insert(subject == Subject::Commune ? candidate.commune
                : subject == Subject::Partner   ? candidate.partner
                                                : candidate.sector);
    if (subject == Subject::Commune) {
        for (const auto& [commune, unemployed] : scenario.unemployed)
            keys.insert(commune);
    }
    keys.erase(QString());
    return keys;
}

} // namespace

Rule budgetOf(Money envelope)
{
    return atMost(Subject::All, {}, Measure::Cost, envelope.minor);
}

Rule personMonthsOf(qint64 hundredths)
{
    return atMost(Subject::All, {}, Measure::PersonMonths, hundredths);
}

Rule atMost(Subject subject, const QString& key, Measure measure, qint64 amount)
{
    return {.subject = subject, .key = key, .measure = measure, .sense = Sense::AtMost, .amount = amount};
}

Rule atLeast(Subject subject, const QString& key, Measure measure, qint64 amount)
{
    return {.subject = subject, .key = key, .measure = measure, .sense = Sense::AtLeast, .amount = amount};
}

Rule shareAtMost(Subject subject, const QString& key, Measure measure, Percent share)
{
    Rule rule = atMost(subject, key, measure, share.hundredths);
    rule.isShare = true;
    return rule;
}

Rule shareAtLeast(Subject subject, const QString& key, Measure measure, Percent share)
{
    Rule rule = atLeast(subject, key, measure, share.hundredths);
    rule.isShare = true;
    return rule;
}

std::vector<Constraint> constraintsOf(const Scenario& scenario)
{
    std::vector<Constraint> all;
    for (const Rule& rule : scenario.rules) {
        if (rule.subject == Subject::All || !rule.key.isEmpty()) {
            all.push_back({.rule = rule});
            continue;
        }
        for (const QString& key : subjectsOf(scenario, rule.subject)) {
            all.push_back({.rule = rule});
            all.back().rule.key = key;
        }
    }
    for (const auto& [first, second] : scenario.exclusions)
        all.push_back({.kind = ConstraintKind::Exclusion, .first = first, .second = second});
    for (const Candidate& candidate : scenario.candidates) {
        if (candidate.decision != Decision::Free)
            all.push_back({.kind = candidate.decision == Decision::In ? ConstraintKind::FixedIn
                                                                      : ConstraintKind::FixedOut,
                .first = candidate.key});
    }
    return all;
}

} // namespace sijill::selection
