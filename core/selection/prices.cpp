#include "core/selection/prices.h"

#include <algorithm>
#include <cmath>

namespace sijill::selection {

Rule loosened(Rule rule, qint64 step)
{
    rule.amount += rule.sense == Sense::AtMost ? step : -step;
    rule.amount = std::max<qint64>(0, rule.amount);
    if (rule.isShare)
        rule.amount = std::min<qint64>(10'000, rule.amount);
    return rule;
}

PriceFinder::PriceFinder(const Scenario& scenario, const std::vector<Constraint>& constraints,
    const Program& program, const StagedResult& result, const Stages& stages, Watch& watch)
    : m_scenario(scenario)
    , m_constraints(constraints)
    , m_program(program)
    , m_result(result)
    , m_stages(stages)
    , m_watch(watch)
    , m_relaxation(result.last)
{
    m_relaxation.bound();
}

qint64 PriceFinder::stepOf(const Constraint& constraint) const
{
    if (constraint.kind != ConstraintKind::Rule)
        return 0;
    const PriceSteps& steps = m_scenario.steps;
    if (constraint.rule.isShare)
        return steps.share;
    switch (constraint.rule.measure) {
    case Measure::Proposals:
        return steps.proposals;
    case Measure::Slots:
        return steps.slots;
    case Measure::PersonMonths:
        return steps.personMonths;
    case Measure::Cost:
        return steps.cost;
    }
    return 0;
}

Price PriceFinder::linear(size_t constraint)
{
    const Constraint& own = m_constraints[constraint];
    Price price{
        .constraint = own, .step = stepOf(own), .method = PriceMethod::Linear, .value = m_result.value};
    const double dual = m_relaxation.dual(constraint) / static_cast<double>(m_program.rows[constraint].unit);
    double step = own.kind == ConstraintKind::Rule ? static_cast<double>(price.step) : 1;
    if (own.rule.isShare) // A share moves the row by as much of the whole.
        step *= static_cast<double>(countOf(m_scenario, own.rule, m_result.sizes).whole);
    const double change = std::round(std::max(0.0, dual) * step);
    price.scoreChange = change < 9e18 ? static_cast<qint64>(change) : 0;
    return price;
}

bool PriceFinder::resolve(Price& price, size_t constraint, double part)
{
    std::vector<Constraint> constraints = m_constraints;
    Program program = m_program;
    if (price.step == 0) {
        constraints.erase(constraints.begin() + static_cast<std::ptrdiff_t>(constraint));
        program.rows.erase(program.rows.begin() + static_cast<std::ptrdiff_t>(constraint));
    } else {
        constraints[constraint].rule = loosened(price.constraint.rule, price.step);
        program.rows[constraint] = rowOf(m_scenario, constraints[constraint]);
    }
    const StagedResult looser =
        m_stages.solve(program, constraints, 0, part, AllocationStage::Prices, m_result.sizes);
    if (looser.status != StagedResult::Status::Done)
        return false;
    price.method = PriceMethod::Resolved;
    price.value = looser.value;
    price.scoreChange = looser.value.score - m_result.value.score;
    price.isProven = looser.isFloorsProven && looser.isLeastServedProven
        && Watch::gapOf(looser.value.score, looser.bound) == 0;
    return true;
}

std::vector<Price> PriceFinder::find(bool isOptimal)
{
    std::vector<Price> prices;
    std::vector<size_t> order;
    for (size_t i = 0; i < m_constraints.size(); ++i) {
        prices.push_back(linear(i));
        order.push_back(i);
    }
    // Those that seem to cost something first: time may not last for all.
    std::stable_partition(order.begin(), order.end(),
        [&](size_t i) { return prices[i].scoreChange > 0 || m_constraints[i].rule.subject == Subject::All; });
    const double part = 1.0 / static_cast<double>(std::max<size_t>(8, order.size()));
    int done = 0;
    for (const size_t i : order) {
        if (!m_watch.report({.stage = AllocationStage::Prices,
                .best = {},
                .gap = 0,
                .done = done++,
                .total = static_cast<int>(order.size())})
            || m_watch.isOver() || !isOptimal)
            break;
        resolve(prices[i], i, part);
    }
    // What a decision or an exclusion costs cannot be told without computing again.
    std::erase_if(
        prices, [](const Price& price) { return price.method == PriceMethod::Linear && price.step == 0; });
    return prices;
}

} // namespace sijill::selection
