#include "core/selection/sensitivity.h"

#include <QCoreApplication>

#include <cmath>

namespace sijill::selection {
namespace {

/// v ↦ atZero·(1−v) + atOne·v, where v is the moving weight ÷ 100.
struct Line {
    Fraction atZero;
    Fraction atOne;
};

/// A score while one weight moves: earned ÷ weighed, both straight in v.
struct MovingScore {
    Line earned;
    Line weighed;
};

/// With the moving weight at 100·v, each other weight w is w·(1−v)·100 ÷ (100 − own); all is multiplied by
/// (100 − own) ÷ 100.
MovingScore moving(const std::vector<Criterion>& criteria, const Score& score, size_t own)
{
    MovingScore result;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const std::optional<Fraction>& mean = score.criteria[i].mean;
        if (!mean)
            continue;
        const Fraction weight = i == own ? Fraction(100) - criteria[i].weight : criteria[i].weight;
        Fraction& earned = i == own ? result.earned.atOne : result.earned.atZero;
        Fraction& weighed = i == own ? result.weighed.atOne : result.weighed.atZero;
        earned += weight * *mean / criteria[i].scale;
        weighed += weight;
    }
    return result;
}

/// first·(1−v)² + 2·middle·v(1−v) + last·v²: zero where the two scores are equal.
struct Difference {
    Fraction first;
    Fraction middle;
    Fraction last;

    Fraction at(const Fraction& v) const
    {
        const Fraction rest = Fraction(1) - v;
        return first * rest * rest + Fraction(2) * middle * rest * v + last * v * v;
    }
    bool isValid() const { return first.isValid() && middle.isValid() && last.isValid(); }
    bool isZero() const { return first.isZero() && middle.isZero() && last.isZero(); }
};

Difference difference(const MovingScore& a, const MovingScore& b)
{
    if (a.weighed.atZero == b.weighed.atZero && a.weighed.atOne == b.weighed.atOne) {
        // The same criteria were marked: only what was earned differs, on a straight line.
        const Fraction first = a.earned.atZero - b.earned.atZero;
        const Fraction last = a.earned.atOne - b.earned.atOne;
        return {first, (first + last) / 2, last};
    }
    return {a.earned.atZero * b.weighed.atZero - b.earned.atZero * a.weighed.atZero,
        (a.earned.atZero * b.weighed.atOne + a.earned.atOne * b.weighed.atZero
            - b.earned.atZero * a.weighed.atOne - b.earned.atOne * a.weighed.atZero)
            / 2,
        a.earned.atOne * b.weighed.atOne - b.earned.atOne * a.weighed.atOne};
}

/// A value of v at which the difference is zero.
struct Root {
    Fraction v;
    bool isExact = true;
};

/// The cell of a millionth that holds a root which is no fraction, by its exact signs at both ends.
std::optional<Root> enclosed(const Difference& difference, long double near)
{
    constexpr qint64 kCells = 1'000'000; // 0.0001 of a point of weight.
    const auto cell = static_cast<qint64>(std::floor(near * kCells));
    for (qint64 i = cell - 1; i <= cell + 1; ++i) {
        if (i < 0 || i >= kCells)
            continue;
        const Fraction low = difference.at({i, kCells});
        const Fraction high = difference.at({i + 1, kCells});
        if ((low < 0 && high > 0) || (low > 0 && high < 0))
            return Root{Fraction(2 * i + 1, 2 * kCells), false};
    }
    return {};
}

std::vector<Root> rootsOf(const Difference& d)
{
    // In t = v: (first − 2·middle + last)·t² + 2·(middle − first)·t + first.
    const Fraction square = d.first - Fraction(2) * d.middle + d.last;
    const Fraction halfSlope = d.middle - d.first;
    if (square.isZero())
        return halfSlope.isZero() ? std::vector<Root>{}
                                  : std::vector<Root>{{-d.first / (Fraction(2) * halfSlope)}};
    const Fraction discriminant = halfSlope * halfSlope - square * d.first;
    if (!(discriminant >= 0))
        return {};
    if (const std::optional<Fraction> root = discriminant.exactRoot())
        return {{(-halfSlope + *root) / square}, {(-halfSlope - *root) / square}};
    std::vector<Root> roots;
    const long double spread = std::sqrt(static_cast<long double>(discriminant.toDouble()));
    for (const long double sign : {1.0L, -1.0L}) {
        const long double near = (-halfSlope.toDouble() + sign * spread) / square.toDouble();
        if (!(near > -0.5L && near < 1.5L))
            continue;
        if (const std::optional<Root> root = enclosed(d, near))
            roots.push_back(*root);
    }
    return roots;
}

bool isWeighed(const MovingScore& score, const Fraction& v)
{
    return score.weighed.atZero * (Fraction(1) - v) + score.weighed.atOne * v > 0;
}

bool isSmaller(const WeightMove& candidate, const std::optional<WeightMove>& best)
{
    return !best || candidate.delta.abs() < best->delta.abs();
}

Result<std::optional<WeightMove>> smallestMove(
    const std::vector<Criterion>& criteria, const Score& above, const Score& below)
{
    std::optional<WeightMove> best;
    if (above.total == below.total)
        return WeightMove{0, 0, true};
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].weight == Fraction(100))
            continue; // The others are zero and cannot be scaled to anything else.
        const MovingScore a = moving(criteria, above, i);
        const MovingScore b = moving(criteria, below, i);
        const Difference apart = difference(a, b);
        if (!apart.isValid() || !apart.at({1, 1'000'000}).isValid())
            return refusal(u"C11"_s,
                QCoreApplication::translate(
                    "Selection", "These marks have too many decimals to be compared exactly."));
        for (const Root& root : rootsOf(apart)) {
            if (!(root.v >= 0 && root.v <= 1) || !isWeighed(a, root.v) || !isWeighed(b, root.v))
                continue;
            const WeightMove move{
                static_cast<int>(i), root.v * Fraction(100) - criteria[i].weight, root.isExact};
            if (isSmaller(move, best))
                best = move;
        }
    }
    return best;
}

} // namespace

Result<std::vector<NeighbourSensitivity>> sensitivitiesOf(const std::vector<Criterion>& criteria,
    const std::vector<Contender>& contenders, const std::vector<Ranked>& ranking)
{
    Fraction sum;
    for (const Criterion& criterion : criteria)
        sum += criterion.weight;
    if (sum != Fraction(100))
        return refusal(
            u"C1"_s, QCoreApplication::translate("Selection", "The weights of a call must sum to 100."));
    std::vector<NeighbourSensitivity> found;
    for (size_t i = 1; i < ranking.size() && ranking[i].rank > 0; ++i) {
        const size_t above = ranking[i - 1].contender;
        const size_t below = ranking[i].contender;
        auto move = smallestMove(criteria, contenders[above].score, contenders[below].score);
        if (!move)
            return tl::unexpected(move.error());
        found.push_back({above, below, *move});
    }
    return found;
}

} // namespace sijill::selection
