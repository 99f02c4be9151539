#include "core/selection/allocate.h"

#include "core/selection/conflicts.h"
#include "core/selection/prices.h"
#include "core/selection/reasons.h"
#include "core/selection/rounding.h"
#include "core/selection/stages.h"

#include <QCoreApplication>

#include <tuple>

namespace sijill::selection {
namespace {

constexpr int kMostConflicts = 5;

/// One allocation from the question to the answer.
class Allocator {
public:
    Allocator(const Scenario& scenario, const AllocationOptions& options)
        : m_scenario(scenario)
        , m_options(options)
        , m_watch(options)
        , m_constraints(constraintsOf(scenario))
        , m_program(programOf(scenario, m_constraints))
        , m_stages(scenario, m_watch)
    {
    }

    Result<Allocation> run()
    {
        const double part = m_options.withReasons || m_options.withPrices ? 0.6 : 1;
        m_result = m_stages.solve(m_program, m_constraints, m_options.gap, part, AllocationStage::Score);
        if (m_result.status == StagedResult::Status::Done)
            describe();
        else if (m_result.status == StagedResult::Status::Impossible)
            m_allocation.outcome = Outcome::Impossible;
        if (m_allocation.outcome == Outcome::Impossible || m_allocation.value.floorsMissed > 0)
            m_allocation.conflicts = ConflictFinder(m_scenario, m_constraints, m_watch).find(kMostConflicts);
        if (m_allocation.hasChoices())
            explain();
        if (m_watch.isCancelled())
            return failure(ErrorCode::Cancelled,
                QCoreApplication::translate(
                    "Selection", "The allocation was stopped before it was complete."));
        return m_allocation;
    }

private:
    void describe()
    {
        fillUp();
        m_allocation.value = m_result.value;
        m_allocation.gap = Watch::gapOf(m_result.value.score, m_result.bound);
        m_allocation.isFloorsProven = m_result.isFloorsProven;
        m_allocation.isLeastServedProven = m_result.isLeastServedProven;
        const bool isProven = m_result.isFloorsProven && m_result.isLeastServedProven;
        m_allocation.outcome = isProven && m_allocation.gap == 0 ? Outcome::Optimal
            : isProven && m_allocation.gap <= m_options.gap      ? Outcome::WithinGap
                                                                 : Outcome::OutOfTime;
        if (m_result.value.leastServed)
            m_allocation.leastServedCommunes = m_stages.leastServedCommunes(m_result.sizes);
        for (size_t i = 0; i < m_scenario.candidates.size(); ++i)
            m_allocation.choices.push_back({m_scenario.candidates[i].key, m_result.sizes[i], {}});
        for (const Constraint& constraint : m_constraints) {
            if (constraint.kind == ConstraintKind::Rule)
                m_allocation.uses.push_back(useOf(constraint));
        }
    }

    /// Where the search stopped early there may be room left; nobody should be told "no" for that.
    void fillUp()
    {
        if (Watch::gapOf(m_result.value.score, m_result.bound) == 0)
            return;
        const Sizes filled = Rounding(m_result.last).filled(m_result.sizes);
        if (!m_result.last.allows(filled))
            return;
        m_result.sizes = filled;
        m_result.value = {.floorsMissed = m_result.last.unmet(filled),
            .missing = m_result.last.missing(filled),
            .leastServed = m_stages.leastServed(filled),
            .score = m_result.last.gain(filled)};
    }

    RuleUse useOf(const Constraint& constraint) const
    {
        const RuleCount count = countOf(m_scenario, constraint.rule, m_result.sizes);
        const qint64 share = count.whole == 0 ? 0 : Fraction(count.part * 10'000, count.whole).rounded(0);
        return {.constraint = constraint,
            .used = constraint.rule.isShare ? share : count.part,
            .isMet = overrunOf(constraint.rule, count) == 0};
    }

    void explain()
    {
        ReasonFinder finder(m_scenario, m_constraints, m_program, m_result, m_watch);
        for (size_t i = 0; i < m_allocation.choices.size(); ++i)
            m_allocation.choices[i].reason = finder.plain(static_cast<int>(i));
        if (m_options.withReasons)
            finder.force(m_allocation.choices, m_options.withPrices ? 0.6 : 1);
        if (m_options.withPrices)
            m_allocation.prices =
                PriceFinder(m_scenario, m_constraints, m_program, m_result, m_stages, m_watch)
                    .find(m_allocation.outcome == Outcome::Optimal);
    }

    const Scenario& m_scenario;
    const AllocationOptions& m_options;
    Watch m_watch;
    std::vector<Constraint> m_constraints;
    Program m_program;
    Stages m_stages;
    StagedResult m_result;
    Allocation m_allocation;
};

} // namespace

bool AllocationValue::isBetterThan(const AllocationValue& other) const
{
    const Fraction own = leastServed.value_or(0);
    const Fraction theirs = other.leastServed.value_or(0);
    return std::tie(floorsMissed, missing) != std::tie(other.floorsMissed, other.missing)
        ? std::tie(floorsMissed, missing) < std::tie(other.floorsMissed, other.missing)
        : own != theirs ? own > theirs
                        : score > other.score;
}

Result<Allocation> allocate(const Scenario& scenario, const AllocationOptions& options)
{
    if (const Status sound = checkScenario(scenario); !sound)
        return tl::unexpected(sound.error());
    return Allocator(scenario, options).run();
}

} // namespace sijill::selection
