#pragma once

#include "core/base/text.h"

#include <compare>
#include <optional>

namespace sijill::selection {

/// An exact fraction of 128-bit integers, always in lowest terms. A result that does not fit, or a division
/// by zero, is not approximated: it makes the fraction invalid, and whatever is computed from it too. Knows
/// nothing of locales: people read `rounded()` through Format.
class Fraction {
public:
    __extension__ using Wide = __int128; // A GNU type: both compilers of Debian have it.

    constexpr Fraction() = default;
    constexpr Fraction(qint64 whole) // Implicit on purpose: weights and scales are mostly whole numbers.
        : m_numerator(whole)
    {
    }
    Fraction(qint64 numerator, qint64 denominator)
        : Fraction(reduced(numerator, denominator))
    {
    }
    /// "15", "-0.25", "33,5" or "77/3"; nothing for any other text.
    static std::optional<Fraction> fromText(const QString& text);

    bool isValid() const { return m_denominator != 0; }
    Wide numerator() const { return m_numerator; }
    Wide denominator() const { return m_denominator; }
    bool isZero() const { return m_numerator == 0 && isValid(); }
    Fraction abs() const;
    double toDouble() const;
    /// The value × 10^decimals, rounded half up (away from zero): what Format().decimal() takes.
    qint64 rounded(int decimals) const;
    /// "77" or "231/4": loses nothing, read again by fromText().
    QString toText() const;
    /// The square root, if it is a fraction itself.
    std::optional<Fraction> exactRoot() const;

    Fraction operator-() const;
    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b) { return a + -b; }
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    friend Fraction operator/(const Fraction& a, const Fraction& b);
    Fraction& operator+=(const Fraction& other) { return *this = *this + other; }

    bool operator==(const Fraction&) const = default;
    /// Exact whatever the size. An invalid fraction is ordered with nothing.
    friend std::partial_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    static Fraction reduced(Wide numerator, Wide denominator);
    static Fraction invalid();

    Wide m_numerator = 0;
    Wide m_denominator = 1; ///< Positive; 0 when invalid.
};

} // namespace sijill::selection
