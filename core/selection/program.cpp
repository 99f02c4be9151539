#include "core/selection/program.h"

#include <algorithm>

namespace sijill::selection {

qint64 Program::Row::activity(const Sizes& sizes) const
{
    qint64 sum = 0;
    for (const Term& term : terms)
        sum += term.at(sizes[static_cast<size_t>(term.candidate)]);
    return sum;
}

qint64 Program::Row::largestExcess(const std::vector<Range>& ranges) const
{
    qint64 most = -atMost;
    for (const Term& term : terms) {
        const Range& range = ranges[static_cast<size_t>(term.candidate)];
        most += std::max({qint64(0), term.at(range.least), term.at(range.most)});
    }
    return std::max<qint64>(0, most);
}

qint64 Program::Row::missing(const Sizes& sizes) const
{
    const Fraction thousandths = Fraction(excess(sizes)) * Fraction(1'000) / Fraction(mostMissing);
    return static_cast<qint64>(
        (thousandths.numerator() + thousandths.denominator() - 1) / thousandths.denominator());
}

qint64 Program::unmet(const Sizes& sizes) const
{
    return std::count_if(
        rows.begin(), rows.end(), [&](const Row& row) { return row.isSoft && row.excess(sizes) > 0; });
}

qint64 Program::missing(const Sizes& sizes) const
{
    qint64 sum = 0;
    for (const Row& row : rows)
        sum += row.isSoft ? row.missing(sizes) : 0;
    return sum;
}

qint64 Program::gain(const Sizes& sizes) const
{
    qint64 sum = 0;
    for (const Term& term : gains)
        sum += term.at(sizes[static_cast<size_t>(term.candidate)]);
    return sum;
}

qint64 Program::value(const Sizes& sizes) const
{
    switch (goal) {
    case Goal::Gain:
        return gain(sizes);
    case Goal::FewestUnmet:
        return -unmet(sizes);
    case Goal::LeastMissing:
        return -missing(sizes);
    }
    return 0;
}

bool Program::allows(const Sizes& sizes) const
{
    return std::all_of(
               rows.begin(), rows.end(), [&](const Row& row) { return row.isSoft || row.excess(sizes) == 0; })
        && (!mostUnmet || unmet(sizes) <= *mostUnmet) && (!mostMissing || missing(sizes) <= *mostMissing);
}

bool Program::hasSoftRows() const
{
    return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.isSoft; });
}

void Program::require(int candidate)
{
    rows.push_back({.terms = {{candidate, -1, 0}}, .atMost = -1});
}

void Program::soften(size_t row)
{
    rows[row].isSoft = true;
    rows[row].mostMissing = std::max<qint64>(1, rows[row].largestExcess(ranges));
}

} // namespace sijill::selection
