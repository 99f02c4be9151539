#include "core/selection/program.h"

#include <algorithm>
#include <numeric>

namespace sijill::selection {
namespace {

bool counts(const Rule& rule, const Candidate& candidate)
{
    switch (rule.subject) {
    case Subject::All:
        return true;
    case Subject::Commune:
        return candidate.commune == rule.key;
    case Subject::Partner:
        return candidate.partner == rule.key;
    case Subject::Sector:
        return candidate.sector == rule.key;
    case Subject::Marker:
        return candidate.markers.contains(rule.key);
    }
    return false;
}

Program::Term termOf(int index, Measure measure, const Candidate& candidate)
{
    switch (measure) {
    case Measure::Proposals:
        return {index, 1, 0};
    case Measure::Slots:
        return {index, 0, 1};
    case Measure::PersonMonths:
        return {index, 0, candidate.monthsPerSlot};
    case Measure::Cost:
        return {index, candidate.fixedCost.minor, candidate.costPerSlot.minor};
    }
    return {index, 0, 0};
}

/// Smaller numbers for the solver, and tighter ones: 3·x + 6·y ≤ 10 is x + 2·y ≤ 3.
void reduce(Program::Row& row)
{
    qint64 common = 0;
    for (const Program::Term& term : row.terms)
        common = std::gcd(common, std::gcd(term.perProposal, term.perSlot));
    if (common <= 1)
        return;
    for (Program::Term& term : row.terms) {
        term.perProposal /= common;
        term.perSlot /= common;
    }
    row.unit = common;
    row.atMost = row.atMost / common - (row.atMost % common < 0 ? 1 : 0);
}

Program::Row rowOfRule(const Scenario& scenario, const Rule& rule)
{
    const qint64 sign = rule.sense == Sense::AtMost ? 1 : -1;
    Program::Row row{.atMost = rule.isShare ? 0 : sign * rule.amount};
    for (size_t i = 0; i < scenario.candidates.size(); ++i) {
        const Candidate& candidate = scenario.candidates[i];
        const bool isCounted = counts(rule, candidate);
        Program::Term term = termOf(static_cast<int>(i), rule.measure, candidate);
        // part ≤ share · whole: (10,000 − share) of what counts, −share of what does not.
        const qint64 factor = sign * (rule.isShare ? (isCounted ? 10'000 : 0) - rule.amount : isCounted);
        term.perProposal *= factor;
        term.perSlot *= factor;
        if (term.perProposal != 0 || term.perSlot != 0)
            row.terms.push_back(term);
    }
    return row;
}

/// a ÷ b rounded up, for a positive b.
qint64 dividedUp(qint64 a, qint64 b)
{
    return a / b + (a % b > 0 ? 1 : 0);
}

int indexOf(const Scenario& scenario, const QString& key)
{
    const auto found = std::find_if(scenario.candidates.begin(), scenario.candidates.end(),
        [&](const Candidate& candidate) { return candidate.key == key; });
    return static_cast<int>(found - scenario.candidates.begin());
}

} // namespace

Program::Row rowOf(const Scenario& scenario, const Constraint& constraint)
{
    Program::Row row;
    switch (constraint.kind) {
    case ConstraintKind::Rule:
        row = rowOfRule(scenario, constraint.rule);
        reduce(row);
        return row;
    case ConstraintKind::Exclusion:
        return {.terms = {{indexOf(scenario, constraint.first), 1, 0},
                    {indexOf(scenario, constraint.second), 1, 0}},
            .atMost = 1};
    case ConstraintKind::FixedIn:
        return {.terms = {{indexOf(scenario, constraint.first), -1, 0}}, .atMost = -1};
    case ConstraintKind::FixedOut:
        return {.terms = {{indexOf(scenario, constraint.first), 1, 0}}, .atMost = 0};
    }
    return row;
}

Program programOf(const Scenario& scenario, const std::vector<Constraint>& constraints)
{
    Program program;
    for (size_t i = 0; i < scenario.candidates.size(); ++i) {
        const Candidate& candidate = scenario.candidates[i];
        const qint64 points = candidate.score.rounded(4);
        const bool perSlot = scenario.worth == Worth::PerSlot;
        program.ranges.push_back({candidate.leastSlots, candidate.mostSlots});
        program.gains.push_back({static_cast<int>(i), perSlot ? 0 : points, perSlot ? points : 0});
    }
    for (const Constraint& constraint : constraints)
        program.rows.push_back(rowOf(scenario, constraint));
    return program;
}

RuleCount countOf(const Scenario& scenario, const Rule& rule, const Sizes& sizes)
{
    RuleCount count;
    for (size_t i = 0; i < sizes.size(); ++i) {
        const qint64 value = termOf(static_cast<int>(i), rule.measure, scenario.candidates[i]).at(sizes[i]);
        count.whole += value;
        count.part += counts(rule, scenario.candidates[i]) ? value : 0;
    }
    return count;
}

qint64 overrunOf(const Rule& rule, const RuleCount& count)
{
    const qint64 sign = rule.sense == Sense::AtMost ? 1 : -1;
    const qint64 overrun = rule.isShare
        ? dividedUp(sign * (count.part * 10'000 - rule.amount * count.whole), 10'000)
        : sign * (count.part - rule.amount);
    return std::max<qint64>(0, overrun);
}

} // namespace sijill::selection
