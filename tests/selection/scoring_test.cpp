#include "core/selection/scoring.h"
#include "tests/support/string_makers.h"

using namespace sijill;
using namespace sijill::selection;

namespace {

const std::vector<Criterion> kSheet{
    {.key = u"understanding"_s, .weight = 60, .scale = 20}, {.key = u"means"_s, .weight = 40, .scale = 5}};
const ScoringRules kRules{.flaggedSpread = {40, 100}};

Score scored(const std::vector<Review>& reviews)
{
    const Result<Score> score = scoreOf(kSheet, reviews, kRules);
    REQUIRE(score);
    return *score;
}

} // namespace

TEST_CASE("C7: weights 60 and 40, scales 20 and 5, means 15 and 4 make 77.00", "[selection]")
{
    // 100 × (60 × 15/20 + 40 × 4/5) ÷ 100 = 45 + 32.
    const Score score = scored({{u"a"_s, {14, 3}}, {u"b"_s, {16, 5}}});
    CHECK(score.total == Fraction(77));
    CHECK(score.shown() == 7700);
    CHECK(score.criteria[0].mean == Fraction(15));
    CHECK(score.criteria[1].mean == Fraction(4));
}

TEST_CASE("C7: a mark that is not applicable is left out of the mean", "[selection]")
{
    // Only 14 counts for the first, 3 and 5 for the second: 60 × 14/20 + 40 × 4/5 = 42 + 32.
    CHECK(scored({{u"a"_s, {14, 3}}, {u"b"_s, {std::nullopt, 5}}}).total == Fraction(74));
}

TEST_CASE("C7: a criterion nobody marked drops out with its weight", "[selection]")
{
    // 100 × (60 × 15/20) ÷ 60.
    const Score score = scored({{u"a"_s, {15, std::nullopt}}});
    CHECK(score.total == Fraction(75));
    CHECK_FALSE(score.criteria[1].mean);
}

TEST_CASE("C7: a withdrawn reviewer counts nowhere", "[selection]")
{
    const Score score = scored({{u"a"_s, {14, 3}}, {u"b"_s, {16, 5}}, {u"c"_s, {0, 0}, true}});
    CHECK(score.total == Fraction(77));
    CHECK(score.criteria[0].marks == 2);
    CHECK_FALSE(scored({{u"c"_s, {20, 5}, true}}).total);
}

TEST_CASE("C7: scores are exact, and thirds are rounded only when shown", "[selection]")
{
    // Means 40/3 and 4: 60 × 40/60 + 32 = 72; with 41/3: 60 × 41/60 + 32 = 73. With 10/3 of 5: 60 × 15/20 +
    // 40 × 10/15 = 45 + 80/3 = 215/3 = 71.666…
    const Score score = scored({{u"a"_s, {15, 3}}, {u"b"_s, {15, 3}}, {u"c"_s, {15, 4}}});
    CHECK(score.total == Fraction(215, 3));
    CHECK(score.shown() == 7167);
}

TEST_CASE("C8: a spread is flagged above the share of the scale, not at it", "[selection]")
{
    // 40 % of 20 is 8.
    CHECK_FALSE(scored({{u"a"_s, {4, 3}}, {u"b"_s, {12, 3}}}).isFlagged());
    const Score wide = scored({{u"a"_s, {4, 3}}, {u"b"_s, {Fraction(25, 2), 3}}});
    CHECK(wide.isFlagged());
    CHECK(wide.criteria[0].isSpreadFlagged);
    CHECK_FALSE(wide.criteria[1].isSpreadFlagged);
    CHECK(wide.criteria[0].lowest == Fraction(4));
    CHECK(wide.criteria[0].highest == Fraction(25, 2));
}

TEST_CASE("C8: the share is a setting of the edition", "[selection]")
{
    const std::vector<Review> reviews{{u"a"_s, {4, 3}}, {u"b"_s, {12, 3}}};
    CHECK(scoreOf(kSheet, reviews, {.flaggedSpread = {39, 100}})->isFlagged());
}

TEST_CASE("C7: marks and sheets that make no sense are refused", "[selection]")
{
    CHECK(scoreOf(kSheet, {{u"a"_s, {21, 3}}}, kRules).error().rule == u"C7"_s);
    CHECK(scoreOf(kSheet, {{u"a"_s, {21, 3}}}, kRules).error().field == u"understanding"_s);
    CHECK_FALSE(scoreOf(kSheet, {{u"a"_s, {-1, 3}}}, kRules));
    CHECK_FALSE(scoreOf(kSheet, {{u"a"_s, {15}}}, kRules));
    CHECK_FALSE(checkCriteria({}));
    CHECK_FALSE(checkCriteria({{.key = u"x"_s, .weight = -1, .scale = 5}}));
    CHECK_FALSE(checkCriteria({{.key = u"x"_s, .weight = 100, .scale = 0}}));
    CHECK(checkCriteria(kSheet));
}
