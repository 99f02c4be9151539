#include "core/selection/stages.h"

#include <algorithm>

namespace sijill::selection {
namespace {

qint64 ceilingOf(const Fraction& value)
{
    const Fraction::Wide whole = value.numerator() / value.denominator();
    return static_cast<qint64>(whole + (whole * value.denominator() < value.numerator() ? 1 : 0));
}

} // namespace

qint64 Stages::slotsOf(const Commune& commune, const Sizes& sizes) const
{
    qint64 sum = 0;
    for (const int candidate : commune.candidates)
        sum += sizes[static_cast<size_t>(candidate)];
    return sum;
}

std::optional<Fraction> Stages::leastServed(const Sizes& sizes) const
{
    std::optional<Fraction> least;
    for (const Commune& commune : m_communes) {
        const Fraction ratio(slotsOf(commune, sizes), commune.unemployed);
        if (!least || ratio < *least)
            least = ratio;
    }
    return least;
}

std::vector<QString> Stages::leastServedCommunes(const Sizes& sizes) const
{
    const std::optional<Fraction> least = leastServed(sizes);
    std::vector<QString> keys;
    for (const Commune& commune : m_communes) {
        if (Fraction(slotsOf(commune, sizes), commune.unemployed) == *least)
            keys.push_back(commune.key);
    }
    return keys;
}

std::vector<Program::Row> Stages::serving(const Fraction& ratio) const
{
    std::vector<Program::Row> rows;
    for (const Commune& commune : m_communes) {
        Program::Row row{.atMost = -ceilingOf(ratio * Fraction(commune.unemployed))};
        for (const int candidate : commune.candidates)
            row.terms.push_back({candidate, 0, -1});
        if (row.atMost < 0)
            rows.push_back(std::move(row));
    }
    return rows;
}

/// Every ratio that could be the least, from above the one reached to what the poorest commune can have at
/// most.
std::vector<Fraction> Stages::ratiosAbove(const Fraction& ratio, const Program& program) const
{
    std::optional<Fraction> most;
    for (const Commune& commune : m_communes) {
        qint64 slots = 0;
        for (const int candidate : commune.candidates)
            slots += program.ranges[static_cast<size_t>(candidate)].most;
        const Fraction own(slots, commune.unemployed);
        if (!most || own < *most)
            most = own;
    }
    std::vector<Fraction> ratios;
    for (const Commune& commune : m_communes) {
        for (qint64 slots = ceilingOf(ratio * Fraction(commune.unemployed));
             Fraction(slots, commune.unemployed) <= *most; ++slots) {
            if (Fraction(slots, commune.unemployed) > ratio)
                ratios.emplace_back(slots, commune.unemployed);
        }
    }
    std::sort(ratios.begin(), ratios.end());
    ratios.erase(std::unique(ratios.begin(), ratios.end()), ratios.end());
    return ratios;
}

} // namespace sijill::selection
