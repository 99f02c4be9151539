#include "core/geo/map_classes.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

constexpr qint64 kMost = 5;

/// The roundest number that is greater than `low` and not greater than `high`; the greatest of those.
qint64 roundest(qint64 low, qint64 high)
{
    for (qint64 power = 1'000'000'000'000; power > 0; power /= 10) {
        for (const qint64 step : {power * 5, power * 2, power}) {
            const qint64 candidate = high / step * step;
            if (candidate > low)
                return candidate;
        }
    }
    return high;
}

/// The least of 1, 2, 2.5 or 5 times a power of ten that is not less than `number`.
qint64 roundStep(qint64 number)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power * 2, power * 4, power * 5, power * 10, power * 20}) {
            if (step % 2 == 0 && step / 2 >= number)
                return step / 2;
        }
    }
}

/// First numbers of the second class and those after it.
std::vector<qint64> quantileBounds(const std::vector<qint64>& sorted)
{
    std::vector<qint64> bounds;
    const auto count = qint64(sorted.size());
    for (qint64 part = 1; part < kMost; ++part) {
        auto place = std::size_t(count * part / kMost);
        while (place > 0 && place < sorted.size() && sorted[place] == sorted[place - 1])
            ++place; // Equal values stay together.
        if (place == 0 || place >= sorted.size())
            continue;
        const qint64 bound = roundest(sorted[place - 1], sorted[place]);
        if (bounds.empty() || bound > bounds.back())
            bounds.push_back(bound);
    }
    return bounds;
}

std::vector<qint64> equalBounds(qint64 greatest)
{
    std::vector<qint64> bounds;
    const qint64 step = roundStep((greatest + kMost) / kMost);
    for (qint64 bound = step; bound <= greatest; bound += step)
        bounds.push_back(bound);
    return bounds;
}

} // namespace

int MapClasses::classOf(double value) const
{
    if (value <= 0)
        return -1;
    const double half = 0.5 / std::pow(10, decimals);
    const auto found = std::find_if(
        steps.begin(), steps.end(), [&](const MapClass& step) { return value < step.to + half; });
    return std::min(int(found - steps.begin()), int(steps.size()) - 1);
}

MapClasses classesOf(const std::vector<double>& values, ClassRule rule, int decimals)
{
    const double power = std::pow(10, decimals);
    std::vector<qint64> sorted;
    MapClasses classes{.hasZero = false, .steps = {}, .decimals = decimals};
    for (const double value : values) {
        if (value > 0) // What rounds to nothing is still something.
            sorted.push_back(std::max<qint64>(1, std::llround(value * power)));
        else
            classes.hasZero = true;
    }
    if (sorted.empty())
        return classes;
    std::sort(sorted.begin(), sorted.end());
    const std::vector<qint64> bounds =
        rule == ClassRule::Quantiles ? quantileBounds(sorted) : equalBounds(sorted.back());
    qint64 from = rule == ClassRule::Quantiles ? sorted.front() : 1;
    for (const qint64 bound : bounds) {
        classes.steps.push_back({double(from) / power, double(bound - 1) / power});
        from = bound;
    }
    classes.steps.push_back({double(from) / power, double(sorted.back()) / power});
    return classes;
}

} // namespace sijill
