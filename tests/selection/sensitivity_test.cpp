#include "core/selection/sensitivity.h"
#include "tests/support/string_makers.h"

#include <random>

using namespace sijill;
using namespace sijill::selection;

namespace {

using Marks = std::vector<std::optional<Fraction>>;

std::vector<Criterion> sheetOf(const std::vector<Fraction>& weights)
{
    std::vector<Criterion> sheet;
    for (const Fraction& weight : weights)
        sheet.push_back({.key = QString::number(sheet.size()), .weight = weight, .scale = 10});
    return sheet;
}

Fraction totalOf(const std::vector<Criterion>& sheet, const Marks& marks)
{
    return scoreOf(sheet, {{u"r"_s, marks}}, {.flaggedSpread = 1})->total.value_or(Fraction(-1));
}

std::optional<WeightMove> moveBetween(const std::vector<Criterion>& sheet, const Marks& a, const Marks& b)
{
    std::vector<Contender> both(2);
    both[0].score = *scoreOf(sheet, {{u"r"_s, a}}, {.flaggedSpread = 1});
    both[1].score = *scoreOf(sheet, {{u"r"_s, b}}, {.flaggedSpread = 1});
    const auto found = sensitivitiesOf(sheet, both, rankingOf(sheet, both));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    return found->front().move;
}

/// The sheet with one weight moved as C11 says; written again here, from the rule and not from the engine.
std::vector<Criterion> moved(std::vector<Criterion> sheet, size_t criterion, const Fraction& delta)
{
    const Fraction others = Fraction(100) - sheet[criterion].weight;
    for (size_t i = 0; i < sheet.size(); ++i)
        sheet[i].weight =
            i == criterion ? sheet[i].weight + delta : sheet[i].weight * (others - delta) / others;
    return sheet;
}

} // namespace

TEST_CASE("C11: of two criteria the heavier must gain 6.67 points", "[selection]")
{
    // 77 against 74. With u on the first: 0.75 u + 0.8 (100 − u) = 0.9 u + 0.5 (100 − u), so 0.45 u = 30,
    // u = 66⅔ and δ = 6⅔.
    const auto move = moveBetween(sheetOf({60, 40}), {Fraction(15, 2), 8}, {9, 5});
    CHECK(move == WeightMove{.criterion = 0, .delta = {20, 3}, .isExact = true});
}

TEST_CASE("C11: of three criteria the one that needs the smallest move is named", "[selection]")
{
    // 68 against 67; differences 0.2, −0.1, −0.3.
    // First: 0.2 u = (100 − u) × 9/50, u = 900/19, δ = −50/19 = −2.63…
    // Second: 0.1 u = (100 − u) × 4/70, u = 400/11, δ = 70/11 = 6.36…
    // Third: 0.3 u = (100 − u) × 7/80, u = 700/31, δ = 80/31 = 2.58…
    const auto move = moveBetween(sheetOf({50, 30, 20}), {8, 6, 5}, {6, 7, 8});
    CHECK(move == WeightMove{.criterion = 2, .delta = {80, 31}, .isExact = true});
}

TEST_CASE("C11: no single weight can where one is better in everything", "[selection]")
{
    CHECK_FALSE(moveBetween(sheetOf({50, 50}), {8, 8}, {7, 7}));
}

TEST_CASE("C11: a weight of 100 cannot move", "[selection]")
{
    // Only the second could: 0.1 u = 0.9 … never below zero: 9 (100 − u) + 0 u = 8 (100 − u) + 10 u gives
    // u = 100/11.
    const auto move = moveBetween(sheetOf({100, 0}), {9, 0}, {8, 10});
    CHECK(move == WeightMove{.criterion = 1, .delta = {100, 11}, .isExact = true});
}

TEST_CASE("C11: equal scores need no move", "[selection]")
{
    CHECK(moveBetween(sheetOf({50, 50}), {8, 6}, {6, 8})->delta == Fraction(0));
}

TEST_CASE("C11: weights that do not sum to 100 are refused", "[selection]")
{
    CHECK(sensitivitiesOf(sheetOf({50, 40}), {}, {}).error().rule == u"C1"_s);
}

TEST_CASE(
    "C11: the move makes equal, no smaller one does, also where criteria were not applicable", "[selection]")
{
    std::mt19937 random(11);
    const auto sheet = sheetOf({40, 30, 20, 10});
    int inexact = 0;
    for (int trial = 0; trial < 150; ++trial) {
        Marks a(4);
        Marks b(4);
        for (size_t i = 0; i < 4; ++i) {
            a[i] = random() % 4 == 0 ? std::optional<Fraction>() : Fraction(static_cast<int>(random() % 11));
            b[i] = random() % 4 == 0 ? std::optional<Fraction>() : Fraction(static_cast<int>(random() % 11));
        }
        if (totalOf(sheet, a) < totalOf(sheet, b))
            std::swap(a, b);
        if (totalOf(sheet, b) < 0 || totalOf(sheet, a) == totalOf(sheet, b))
            continue;
        const auto move = moveBetween(sheet, a, b);
        const Fraction size = move ? move->delta.abs() : Fraction(100);
        const auto apart = [&](size_t criterion, const Fraction& delta) {
            const auto changed = moved(sheet, criterion, delta);
            return totalOf(changed, a) - totalOf(changed, b);
        };
        if (move && move->isExact)
            CHECK(apart(static_cast<size_t>(move->criterion), move->delta) == Fraction(0));
        if (move && !move->isExact) {
            ++inexact;
            const Fraction low =
                apart(static_cast<size_t>(move->criterion), move->delta - Fraction(1, 20'000));
            const Fraction high =
                apart(static_cast<size_t>(move->criterion), move->delta + Fraction(1, 20'000));
            CHECK(low * high < 0);
        }
        for (size_t i = 0; i < 4; ++i) { // Steps of a quarter of a point up to just below the move.
            for (Fraction delta(1, 4); delta < size - Fraction(1, 1000); delta += Fraction(1, 4)) {
                if (delta < Fraction(100) - sheet[i].weight)
                    CHECK(apart(i, delta) > 0);
                if (delta < sheet[i].weight)
                    CHECK(apart(i, -delta) > 0);
            }
        }
    }
    CHECK(inexact > 5);
}
