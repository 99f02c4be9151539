#include "core/selection/fraction.h"
#include "tests/support/string_makers.h"

#include <limits>

using namespace sijill;
using namespace sijill::selection;

TEST_CASE("fractions are exact and in lowest terms", "[selection]")
{
    CHECK(Fraction(6, 8) == Fraction(3, 4));
    CHECK(Fraction(3, -4) == Fraction(-3, 4));
    CHECK(Fraction(1, 3) + Fraction(1, 6) == Fraction(1, 2));
    CHECK(Fraction(1, 3) - Fraction(1, 3) == Fraction(0));
    CHECK(Fraction(2, 3) * Fraction(9, 4) == Fraction(3, 2));
    CHECK(Fraction(2, 3) / Fraction(-4, 9) == Fraction(-3, 2));
    CHECK(Fraction(1, 3) < Fraction(34, 100));
    CHECK(Fraction(-1, 3) > Fraction(-34, 100));
    CHECK(Fraction(9, 16).exactRoot() == Fraction(3, 4));
    CHECK_FALSE(Fraction(2).exactRoot());
}

TEST_CASE("fractions are shown half up, away from zero", "[selection]")
{
    CHECK(Fraction(1, 8).rounded(2) == 13); // 0.125
    CHECK(Fraction(-1, 8).rounded(2) == -13);
    CHECK(Fraction(100, 9).rounded(2) == 1111);
    CHECK(Fraction(200, 3).rounded(2) == 6667);
    CHECK(Fraction(5, 2).rounded(0) == 3);
}

TEST_CASE("fractions that overflow become invalid and stay so", "[selection]")
{
    const Fraction huge(std::numeric_limits<qint64>::max());
    const Fraction square = huge * huge;
    REQUIRE(square.isValid());
    const Fraction tooBig = square * huge;
    CHECK_FALSE(tooBig.isValid());
    CHECK_FALSE((tooBig + 1).isValid());
    CHECK_FALSE((Fraction(1) / 0).isValid());
    CHECK_FALSE(tooBig < 1);
    CHECK_FALSE(tooBig >= 1);
}

TEST_CASE("fractions too long to multiply are still compared exactly", "[selection]")
{
    const Fraction huge(std::numeric_limits<qint64>::max());
    const Fraction a = (huge * huge - 1) / (huge * huge);     // 1 − 1/n²
    const Fraction b = (huge * huge - 2) / (huge * huge - 1); // 1 − 1/(n² − 1): a little less.
    CHECK(b < a);
    CHECK(a > b);
    CHECK(-a < -b);
    CHECK((a <=> a) == std::partial_ordering::equivalent);
}

TEST_CASE("fractions are written and read without loss", "[selection]")
{
    CHECK(Fraction::fromText(u"15"_s) == Fraction(15));
    CHECK(Fraction::fromText(u"-0.25"_s) == Fraction(-1, 4));
    CHECK(Fraction::fromText(u"33,5"_s) == Fraction(67, 2));
    CHECK(Fraction::fromText(u"231/4"_s) == Fraction(231, 4));
    CHECK(Fraction(-231, 4).toText() == u"-231/4"_s);
    CHECK(Fraction(77).toText() == u"77"_s);
    for (const QString& nonsense :
        {u""_s, u"x"_s, u"1/0"_s, u"1."_s, u".5"_s, u"1.2.3"_s, u"1e5"_s, u"--1"_s})
        CHECK_FALSE(Fraction::fromText(nonsense));
}
