#pragma once

#include <QtGlobal>

#include <compare>

namespace sijill {

/// An amount in the minor unit of the edition's currency (centimes of dirham). Formatted only at the edge.
struct Money {
    qint64 minor = 0;

    constexpr bool isZero() const { return minor == 0; }
    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator+(Money other) const { return {minor + other.minor}; }
    constexpr Money operator-(Money other) const { return {minor - other.minor}; }
    constexpr Money operator*(qint64 count) const { return {minor * count}; }
    constexpr Money& operator+=(Money other)
    {
        minor += other.minor;
        return *this;
    }
};

/// A rate in hundredths of a percent: 21.09 % is 2109.
struct Percent {
    qint64 hundredths = 0;

    constexpr auto operator<=>(const Percent&) const = default;
};

/// value × numerator ÷ denominator, rounded half up (away from zero), as P1 and Y1 require. Exact in 128
/// bits.
constexpr qint64 scaledHalfUp(qint64 value, qint64 numerator, qint64 denominator)
{
    __extension__ using Wide = __int128; // A GNU type: both compilers of Debian have it.
    const Wide product = static_cast<Wide>(value) * numerator;
    const Wide half = denominator / 2;
    const Wide rounded = product >= 0 ? (product + half) / denominator : (product - half) / denominator;
    return static_cast<qint64>(rounded);
}

constexpr Money share(Money amount, Percent rate)
{
    return {scaledHalfUp(amount.minor, rate.hundredths, 10'000)};
}

} // namespace sijill
