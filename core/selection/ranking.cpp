#include "core/selection/ranking.h"

#include <algorithm>
#include <numeric>

namespace sijill::selection {
namespace {

/// Compares two contenders and remembers what decided.
class Comparison {
public:
    Comparison(const std::vector<Criterion>& criteria, const std::vector<Contender>& contenders)
        : m_contenders(contenders)
        , m_order(criteria.size())
    {
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::stable_sort(m_order.begin(), m_order.end(),
            [&](size_t a, size_t b) { return criteria[a].weight > criteria[b].weight; });
    }

    struct Verdict {
        int sign = 0; ///< Negative: the first stands above.
        TieBreak by = TieBreak::None;
        int criterion = -1;
    };

    Verdict operator()(size_t first, size_t second) const
    {
        const Contender& a = m_contenders[first];
        const Contender& b = m_contenders[second];
        if (const int sign = descending(a.score.total, b.score.total); sign != 0)
            return {sign, TieBreak::None, -1};
        for (const size_t criterion : m_order) {
            const int sign = descending(a.score.criteria[criterion].mean, b.score.criteria[criterion].mean);
            if (a.score.total && sign != 0)
                return {sign, TieBreak::Criterion, static_cast<int>(criterion)};
        }
        if (a.receivedAt != b.receivedAt)
            return {a.receivedAt < b.receivedAt ? -1 : 1, TieBreak::Receipt, -1};
        if (a.receipt != b.receipt)
            return {a.receipt < b.receipt ? -1 : 1, TieBreak::Receipt, -1};
        return {0, TieBreak::Undecided, -1};
    }

private:
    static int descending(const std::optional<Fraction>& a, const std::optional<Fraction>& b)
    {
        if (!a || !b)
            return a ? -1 : b ? 1 : 0;
        return *a > *b ? -1 : *a < *b ? 1 : 0;
    }

    const std::vector<Contender>& m_contenders;
    std::vector<size_t> m_order; ///< Criteria, heaviest first.
};

} // namespace

std::vector<Ranked> rankingOf(
    const std::vector<Criterion>& criteria, const std::vector<Contender>& contenders)
{
    const Comparison compare(criteria, contenders);
    std::vector<size_t> order(contenders.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return compare(a, b).sign < 0; });

    std::vector<Ranked> ranking;
    ranking.reserve(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        Ranked next{.contender = order[i], .rank = static_cast<int>(i) + 1};
        if (!contenders[order[i]].score.total) {
            next.rank = 0;
        } else if (i > 0) {
            const Comparison::Verdict verdict = compare(order[i - 1], order[i]);
            next.tieBreak = verdict.by;
            next.criterion = verdict.criterion;
            if (verdict.by == TieBreak::Undecided)
                next.rank = ranking.back().rank;
        }
        ranking.push_back(next);
    }
    return ranking;
}

} // namespace sijill::selection
