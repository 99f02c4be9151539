#include "tests/selection/brute_force.h"

namespace sijill::selection {
namespace {

qint64 measured(const Candidate& candidate, Measure measure, int slots)
{
    if (slots == 0)
        return 0;
    switch (measure) {
    case Measure::Proposals:
        return 1;
    case Measure::Slots:
        return slots;
    case Measure::PersonMonths:
        return candidate.monthsPerSlot * slots;
    case Measure::Cost:
        return candidate.fixedCost.minor + candidate.costPerSlot.minor * slots;
    }
    return 0;
}

bool isOf(const Candidate& candidate, const Rule& rule)
{
    return rule.subject == Subject::All || (rule.subject == Subject::Commune && candidate.commune == rule.key)
        || (rule.subject == Subject::Partner && candidate.partner == rule.key)
        || (rule.subject == Subject::Sector && candidate.sector == rule.key)
        || (rule.subject == Subject::Marker && candidate.markers.contains(rule.key));
}

} // namespace

BruteForce::BruteForce(const Scenario& scenario, std::vector<Constraint> constraints)
    : m_scenario(scenario)
    , m_constraints(std::move(constraints))
{
    for (const Constraint& constraint : m_constraints)
        m_floors.push_back(rowOf(scenario, constraint));
    Sizes sizes(scenario.candidates.size(), 0);
    do
        m_kept.insert(keptBy(sizes));
    while (next(sizes));
}

bool BruteForce::next(Sizes& sizes) const
{
    for (size_t i = 0; i < sizes.size(); ++i) {
        const Candidate& candidate = m_scenario.candidates[i];
        sizes[i] = sizes[i] == 0 ? candidate.leastSlots : sizes[i] + 1;
        if (sizes[i] <= candidate.mostSlots)
            return true;
        sizes[i] = 0;
    }
    return false;
}

bool BruteForce::holds(const Constraint& constraint, const Sizes& sizes) const
{
    const auto isIn = [&](const QString& key) {
        for (size_t i = 0; i < sizes.size(); ++i) {
            if (m_scenario.candidates[i].key == key)
                return sizes[i] > 0;
        }
        return false;
    };
    if (constraint.kind == ConstraintKind::Exclusion)
        return !isIn(constraint.first) || !isIn(constraint.second);
    if (constraint.kind != ConstraintKind::Rule)
        return isIn(constraint.first) == (constraint.kind == ConstraintKind::FixedIn);
    const Rule& rule = constraint.rule;
    qint64 part = 0;
    qint64 whole = 0;
    for (size_t i = 0; i < sizes.size(); ++i) {
        const qint64 value = measured(m_scenario.candidates[i], rule.measure, sizes[i]);
        whole += value;
        part += isOf(m_scenario.candidates[i], rule) ? value : 0;
    }
    const qint64 left = rule.isShare ? part * 10'000 : part;
    const qint64 right = rule.isShare ? rule.amount * whole : rule.amount;
    return rule.sense == Sense::AtMost ? left <= right : left >= right;
}

std::uint64_t BruteForce::keptBy(const Sizes& sizes) const
{
    std::uint64_t kept = 0;
    for (size_t i = 0; i < m_constraints.size(); ++i) {
        if (holds(m_constraints[i], sizes))
            kept |= std::uint64_t(1) << i;
    }
    return kept;
}

bool BruteForce::canKeep(std::uint64_t constraints) const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
        [&](std::uint64_t kept) { return (kept & constraints) == constraints; });
}

std::optional<Fraction> BruteForce::leastServed(const Sizes& sizes) const
{
    std::optional<Fraction> least;
    for (const auto& [commune, unemployed] : m_scenario.unemployed) {
        qint64 slots = 0;
        bool hasProposal = false;
        for (size_t i = 0; i < sizes.size(); ++i) {
            const Candidate& candidate = m_scenario.candidates[i];
            hasProposal =
                hasProposal || (candidate.commune == commune && candidate.decision != Decision::Out);
            slots += candidate.commune == commune ? sizes[i] : 0;
        }
        if (!hasProposal || unemployed == 0)
            continue;
        if (const Fraction ratio(slots, unemployed); !least || ratio < *least)
            least = ratio;
    }
    return least;
}

qint64 BruteForce::scoreOf(const Sizes& sizes) const
{
    qint64 score = 0;
    for (size_t i = 0; i < sizes.size(); ++i) {
        const qint64 points = m_scenario.candidates[i].score.rounded(4);
        score += m_scenario.worth == Worth::PerSlot ? points * sizes[i] : sizes[i] > 0 ? points : 0;
    }
    return score;
}

std::optional<AllocationValue> BruteForce::valueOf(const Sizes& sizes) const
{
    AllocationValue value{.leastServed = leastServed(sizes), .score = scoreOf(sizes)};
    std::vector<Program::Range> ranges;
    for (const Candidate& candidate : m_scenario.candidates)
        ranges.push_back({candidate.leastSlots, candidate.mostSlots});
    for (size_t i = 0; i < m_constraints.size(); ++i) {
        if (holds(m_constraints[i], sizes))
            continue;
        if (!m_constraints[i].isFloor())
            return std::nullopt;
        ++value.floorsMissed;
        const Fraction part(
            m_floors[i].excess(sizes) * 1'000, std::max<qint64>(1, m_floors[i].largestExcess(ranges)));
        const qint64 whole = part.rounded(0);
        value.missing += Fraction(whole) < part ? whole + 1 : whole;
    }
    return value;
}

std::optional<AllocationValue> BruteForce::best(int with) const
{
    std::optional<AllocationValue> best;
    Sizes sizes(m_scenario.candidates.size(), 0);
    do {
        if (with >= 0 && sizes[static_cast<size_t>(with)] == 0)
            continue;
        const std::optional<AllocationValue> value = valueOf(sizes);
        if (value && (!best || value->isBetterThan(*best)))
            best = value;
    } while (next(sizes));
    return best;
}

Scenario randomScenario(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    const auto letter = [&](const QString& letters) {
        return QString(letters.at(upTo(int(letters.size()) - 1)));
    };
    Scenario scenario;
    scenario.worth = upTo(2) > 0 ? Worth::PerSlot : Worth::PerProposal;
    const int count = 3 + upTo(4);
    for (int i = 0; i < count; ++i) {
        Candidate candidate{.key = u"P%1"_s.arg(i), .score = Fraction(3'000 + upTo(7'000), 100)};
        candidate.leastSlots = 1 + upTo(4);
        candidate.mostSlots = candidate.leastSlots + (upTo(1) == 0 ? 0 : upTo(3));
        candidate.fixedCost = {100'000LL * upTo(30)};
        candidate.costPerSlot = {1'234'500LL + 7'300LL * upTo(100)};
        candidate.monthsPerSlot = 100LL * (1 + upTo(5)) + 50 * upTo(1);
        candidate.commune = letter(u"ABC"_s);
        candidate.partner = letter(u"xyz"_s);
        candidate.sector = letter(u"ST"_s);
        for (const QString& marker : {u"women"_s, u"disability"_s, u"youth"_s}) {
            if (upTo(2) == 0)
                candidate.markers << marker;
        }
        if (upTo(9) == 0)
            candidate.decision = upTo(1) == 0 ? Decision::In : Decision::Out;
        scenario.candidates.push_back(candidate);
    }
    const auto maybe = [&](int odds, const Rule& rule) {
        if (upTo(odds) == 0)
            scenario.rules.push_back(rule);
    };
    maybe(0, budgetOf({2'000'000LL * (3 + upTo(20))}));
    maybe(1, personMonthsOf(100LL * (10 + upTo(50))));
    maybe(2, atMost(Subject::Commune, {}, Measure::Slots, 3 + upTo(8)));
    maybe(2, atLeast(Subject::Commune, letter(u"ABC"_s), Measure::Slots, 1 + upTo(6)));
    maybe(3, atLeast(Subject::Commune, letter(u"ABC"_s), Measure::PersonMonths, 100 + 100 * upTo(20)));
    maybe(2, shareAtLeast(Subject::Marker, u"women"_s, Measure::Slots, {2'000 + 500 * upTo(6)}));
    maybe(3, atLeast(Subject::Marker, u"disability"_s, Measure::Proposals, 1 + upTo(1)));
    maybe(3, shareAtLeast(Subject::Marker, u"youth"_s, Measure::Cost, {1'000 * upTo(5)}));
    maybe(2, atMost(Subject::Partner, {}, Measure::Proposals, 1 + upTo(1)));
    maybe(3, atMost(Subject::Partner, u"x"_s, Measure::Cost, 1'000'000LL * (3 + upTo(10))));
    maybe(3, shareAtMost(Subject::Sector, u"S"_s, Measure::Slots, {4'000 + 1'000 * upTo(4)}));
    maybe(3, shareAtLeast(Subject::Sector, u"T"_s, Measure::PersonMonths, {1'000 + 1'000 * upTo(3)}));
    if (upTo(1) == 0)
        scenario.exclusions.emplace_back(u"P0"_s, u"P%1"_s.arg(1 + upTo(count - 2)));
    if (upTo(2) > 0)
        scenario.unemployed = {{u"A"_s, 100 + upTo(300)}, {u"B"_s, 100 + upTo(300)}, {u"C"_s, upTo(300)}};
    return scenario;
}

} // namespace sijill::selection
