#include "core/selection/fraction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sijill::selection {
namespace {

using Wide = Fraction::Wide;

constexpr Wide kLargest = ((static_cast<Wide>(1) << 126) - 1) * 2 + 1;

bool fitsShort(Wide value)
{
    return value >= 0 && value <= std::numeric_limits<qint64>::max();
}

Wide divisor(Wide a, Wide b)
{
    a = a < 0 ? -a : a;
    while (b != 0) {
        if (fitsShort(a) && fitsShort(b)) // Nearly always, and many times faster.
            return std::gcd(static_cast<qint64>(a), static_cast<qint64>(b));
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/// a ÷ b rounded down, for a positive b.
Wide floorOf(Wide a, Wide b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

std::optional<qint64> wholeRoot(Wide value)
{
    if (value < 0)
        return {};
    const auto near = static_cast<qint64>(std::llround(std::sqrt(static_cast<long double>(value))));
    for (qint64 root = std::max<qint64>(0, near - 1); root <= near + 1; ++root) {
        if (static_cast<Wide>(root) * root == value)
            return root;
    }
    return {};
}

} // namespace

Fraction Fraction::invalid()
{
    Fraction nothing;
    nothing.m_denominator = 0;
    return nothing;
}

Fraction Fraction::reduced(Wide numerator, Wide denominator)
{
    if (denominator == 0 || numerator < -kLargest || denominator < -kLargest)
        return invalid();
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide common = denominator == 1 ? 1 : divisor(numerator, denominator);
    Fraction result;
    result.m_numerator = numerator / common;
    result.m_denominator = denominator / common;
    return result;
}

Fraction Fraction::abs() const
{
    return m_numerator < 0 ? -*this : *this;
}

double Fraction::toDouble() const
{
    return static_cast<double>(
        static_cast<long double>(m_numerator) / static_cast<long double>(m_denominator));
}

qint64 Fraction::rounded(int decimals) const
{
    Q_ASSERT(isValid());
    Wide unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const Wide size = m_numerator < 0 ? -m_numerator : m_numerator;
    const Wide whole = size / m_denominator; // Split first: the rest times the unit nearly always fits.
    const Wide rest = size % m_denominator;
    Q_ASSERT(m_denominator <= kLargest / (2 * unit));
    const Wide scaled = whole * unit + (2 * rest * unit + m_denominator) / (2 * m_denominator);
    return static_cast<qint64>(m_numerator < 0 ? -scaled : scaled);
}

std::optional<Fraction> Fraction::exactRoot() const
{
    const std::optional<qint64> above = wholeRoot(m_numerator);
    const std::optional<qint64> below = wholeRoot(m_denominator);
    return isValid() && above && below ? std::optional(Fraction(*above, *below)) : std::nullopt;
}

Fraction Fraction::operator-() const
{
    Fraction opposite = *this;
    opposite.m_numerator = -m_numerator;
    return opposite;
}

Fraction operator+(const Fraction& a, const Fraction& b)
{
    if (!a.isValid() || !b.isValid())
        return Fraction::invalid();
    Wide sum = 0;
    if (a.m_denominator == b.m_denominator)
        return __builtin_add_overflow(a.m_numerator, b.m_numerator, &sum)
            ? Fraction::invalid()
            : Fraction::reduced(sum, a.m_denominator);
    const Wide common = divisor(a.m_denominator, b.m_denominator);
    Wide left = 0;
    Wide right = 0;
    Wide below = 0;
    if (__builtin_mul_overflow(a.m_numerator, b.m_denominator / common, &left)
        || __builtin_mul_overflow(b.m_numerator, a.m_denominator / common, &right)
        || __builtin_add_overflow(left, right, &sum)
        || __builtin_mul_overflow(a.m_denominator, b.m_denominator / common, &below))
        return Fraction::invalid();
    return Fraction::reduced(sum, below);
}

Fraction operator*(const Fraction& a, const Fraction& b)
{
    if (!a.isValid() || !b.isValid())
        return Fraction::invalid();
    const Wide first = divisor(a.m_numerator, b.m_denominator); // Crosswise first: smaller products.
    const Wide second = divisor(b.m_numerator, a.m_denominator);
    Wide above = 0;
    Wide below = 0;
    if (__builtin_mul_overflow(a.m_numerator / first, b.m_numerator / second, &above)
        || __builtin_mul_overflow(a.m_denominator / second, b.m_denominator / first, &below))
        return Fraction::invalid();
    return Fraction::reduced(above, below);
}

Fraction operator/(const Fraction& a, const Fraction& b)
{
    if (!b.isValid() || b.isZero())
        return Fraction::invalid();
    return a * Fraction::reduced(b.m_denominator, b.m_numerator);
}

std::partial_ordering operator<=>(const Fraction& a, const Fraction& b)
{
    if (!a.isValid() || !b.isValid())
        return std::partial_ordering::unordered;
    Wide left = 0;
    Wide right = 0;
    if (!__builtin_mul_overflow(a.m_numerator, b.m_denominator, &left)
        && !__builtin_mul_overflow(b.m_numerator, a.m_denominator, &right))
        return left <=> right;
    const Wide wholeA = floorOf(a.m_numerator, a.m_denominator);
    const Wide wholeB = floorOf(b.m_numerator, b.m_denominator);
    if (wholeA != wholeB)
        return wholeA <=> wholeB;
    const Fraction restA = Fraction::reduced(a.m_numerator - wholeA * a.m_denominator, a.m_denominator);
    const Fraction restB = Fraction::reduced(b.m_numerator - wholeB * b.m_denominator, b.m_denominator);
    if (restA.isZero() || restB.isZero())
        return restA.m_numerator <=> restB.m_numerator;
    return Fraction::reduced(restB.m_denominator, restB.m_numerator) // Euclid: turned over, turned round.
        <=> Fraction::reduced(restA.m_denominator, restA.m_numerator);
}

} // namespace sijill::selection
