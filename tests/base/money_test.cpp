#include "core/base/money.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace sijill;

TEST_CASE("a half is rounded away from zero", "[base]")
{
    CHECK(scaledHalfUp(1, 1, 2) == 1);
    CHECK(scaledHalfUp(3, 1, 2) == 2);
    CHECK(scaledHalfUp(-1, 1, 2) == -1);
    CHECK(scaledHalfUp(-3, 1, 2) == -2);
    CHECK(scaledHalfUp(3, -1, 2) == -2);
}

TEST_CASE("less than a half is dropped, on odd denominators too", "[base]")
{
    CHECK(scaledHalfUp(1, 1, 3) == 0);
    CHECK(scaledHalfUp(2, 1, 3) == 1);
    CHECK(scaledHalfUp(-1, 1, 3) == 0);
    CHECK(scaledHalfUp(-2, 1, 3) == -1);
    CHECK(scaledHalfUp(49, 1, 100) == 0);
    CHECK(scaledHalfUp(0, 5, 7) == 0);
}

TEST_CASE("products beyond 64 bits stay exact", "[base]")
{
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
    constexpr qint64 kSmallest = std::numeric_limits<qint64>::min();
    CHECK(scaledHalfUp(kLargest, 10'000, 10'000) == kLargest);
    CHECK(scaledHalfUp(kSmallest, 10'000, 10'000) == kSmallest);
    CHECK(scaledHalfUp(kLargest, kLargest, kLargest) == kLargest);
}

TEST_CASE("pay of a part month is rounded once, half up", "[base]")
{
    // Rule Y1: 2,970.05 at 26, 13 and 25½ of 26 days, counted in half-days.
    CHECK(scaledHalfUp(297'005, 52, 52) == 297'005);
    CHECK(scaledHalfUp(297'005, 26, 52) == 148'503);
    CHECK(scaledHalfUp(297'005, 51, 52) == 291'293);
}

TEST_CASE("a share of an amount is a rate in hundredths of a percent", "[base]")
{
    CHECK(share({282'871}, {2109}) == Money{59'657}); // 596.574939
    CHECK(share({100}, {50}) == Money{1});
    CHECK(share({-100}, {50}) == Money{-1});
    CHECK(share({12'345}, {10'000}) == Money{12'345});
}
