#include "core/selection/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sijill::selection {

/// An allocation with what every row counts in it.
struct Rounding::State {
    Sizes sizes;
    std::vector<qint64> activity;
};

Rounding::Rounding(const Program& program)
    : m_program(program)
    , m_uses(program.ranges.size())
    , m_gains(program.ranges.size())
{
    for (size_t row = 0; row < program.rows.size(); ++row) {
        for (const Program::Term& term : program.rows[row].terms)
            m_uses[static_cast<size_t>(term.candidate)].push_back({row, term});
    }
    for (const Program::Term& term : program.gains)
        m_gains[static_cast<size_t>(term.candidate)] = term;
}

Rounding::State Rounding::stateOf(Sizes sizes) const
{
    State state{std::move(sizes), {}};
    for (const Program::Row& row : m_program.rows)
        state.activity.push_back(row.activity(state.sizes));
    return state;
}

bool Rounding::move(State& state, int candidate, int slots, bool isMending) const
{
    const auto index = static_cast<size_t>(candidate);
    const int now = state.sizes[index];
    bool mends = false;
    for (const Use& use : m_uses[index]) {
        const qint64 change = use.term.at(slots) - use.term.at(now);
        const qint64 before = state.activity[use.row];
        const qint64 limit = m_program.rows[use.row].atMost;
        if (change > 0 && before + change > limit)
            return false;
        mends = mends || (change < 0 && before > limit);
    }
    if (isMending && !mends)
        return false;
    for (const Use& use : m_uses[index])
        state.activity[use.row] += use.term.at(slots) - use.term.at(now);
    state.sizes[index] = slots;
    return true;
}

void Rounding::mend(State& state, const std::vector<int>& order) const
{
    for (const int candidate : order) {
        const Program::Range& range = m_program.ranges[static_cast<size_t>(candidate)];
        int& size = state.sizes[static_cast<size_t>(candidate)];
        if (size == 0 && !move(state, candidate, range.least, true))
            continue;
        while (size < range.most && move(state, candidate, size + 1, true)) { }
    }
    for (auto candidate = order.rbegin(); candidate != order.rend(); ++candidate) {
        const Program::Range& range = m_program.ranges[static_cast<size_t>(*candidate)];
        int& size = state.sizes[static_cast<size_t>(*candidate)];
        while (size > range.least && move(state, *candidate, size - 1, true)) { }
        if (size == range.least)
            move(state, *candidate, 0, true);
    }
}

void Rounding::fill(State& state, const std::vector<int>& order) const
{
    for (const int candidate : order) {
        const auto index = static_cast<size_t>(candidate);
        const Program::Range& range = m_program.ranges[index];
        int& size = state.sizes[index];
        if (size == 0 && m_gains[index].at(range.least) > 0)
            move(state, candidate, range.least, false);
        if (size == 0 || m_gains[index].perSlot <= 0)
            continue;
        for (int slots = range.most; slots > size; --slots) {
            if (move(state, candidate, slots, false))
                break;
        }
    }
}

std::vector<int> Rounding::orderBy(const std::vector<double>& weight) const
{
    std::vector<int> order(weight.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](int a, int b) { return weight[static_cast<size_t>(a)] > weight[static_cast<size_t>(b)]; });
    return order;
}

std::optional<Sizes> Rounding::round(
    const std::vector<double>& wanted, const std::vector<double>& slots) const
{
    Sizes sizes(wanted.size(), 0);
    std::vector<double> weight(wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Program::Range& range = m_program.ranges[i];
        if (wanted[i] > 1 - 1e-6)
            sizes[i] = std::clamp(static_cast<int>(std::floor(slots[i] + 1e-6)), range.least, range.most);
        weight[i] = wanted[i] * 1e6 + static_cast<double>(m_gains[i].at(range.most)) / 1e12;
    }
    State state = stateOf(std::move(sizes));
    const std::vector<int> order = orderBy(weight);
    mend(state, order);
    fill(state, order);
    return m_program.allows(state.sizes) ? std::optional(state.sizes) : std::nullopt;
}

Sizes Rounding::filled(Sizes sizes) const
{
    std::vector<double> weight(sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i)
        weight[i] = static_cast<double>(m_gains[i].at(m_program.ranges[i].most));
    State state = stateOf(std::move(sizes));
    fill(state, orderBy(weight));
    return state.sizes;
}

} // namespace sijill::selection
