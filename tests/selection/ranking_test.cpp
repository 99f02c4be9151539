#include "core/selection/ranking.h"
#include "tests/support/string_makers.h"

#include <QElapsedTimer>
#include <QTimeZone>

#include <random>

using namespace sijill;
using namespace sijill::selection;

namespace {

const std::vector<Criterion> kSheet{{.key = u"a"_s, .weight = 40, .scale = 10},
    {.key = u"b"_s, .weight = 20, .scale = 10}, {.key = u"c"_s, .weight = 40, .scale = 10}};

Contender contender(
    const QString& key, std::vector<std::optional<Fraction>> marks, int minute, int receipt = 1)
{
    const Result<Score> score = scoreOf(kSheet, {{u"r"_s, std::move(marks)}}, {.flaggedSpread = {40, 100}});
    REQUIRE(score);
    return {.key = key,
        .score = *score,
        .receivedAt = QDateTime(QDate(2023, 5, 2), QTime(9, minute), QTimeZone::utc()),
        .receipt = receipt};
}

} // namespace

TEST_CASE("C9: the higher score stands above", "[selection]")
{
    const auto ranking =
        rankingOf(kSheet, {contender(u"low"_s, {5, 5, 5}, 1), contender(u"high"_s, {6, 5, 5}, 2)});
    CHECK(ranking == std::vector<Ranked>{{.contender = 1, .rank = 1}, {.contender = 0, .rank = 2}});
}

TEST_CASE("C9: scores that only look equal are compared exactly", "[selection]")
{
    // 66.6666… against 66.667: both shown as 66.67.
    Contender third = contender(u"third"_s, {5, 5, 5}, 1);
    Contender more = contender(u"more"_s, {5, 5, 5}, 2);
    third.score.total = Fraction(200, 3);
    more.score.total = Fraction(66667, 1000);
    CHECK(third.score.shown() == more.score.shown());
    CHECK(rankingOf(kSheet, {third, more}).front().contender == 1);
}

TEST_CASE(
    "C9: equal scores are told apart by the heaviest criterion, equal weights in their order", "[selection]")
{
    // 40 × 0.6 + 20 × 0.5 + 40 × 0.4 = 50 = 40 × 0.4 + 10 + 40 × 0.6: a and c weigh the same, a comes first.
    const auto ranking =
        rankingOf(kSheet, {contender(u"c-strong"_s, {4, 5, 6}, 1), contender(u"a-strong"_s, {6, 5, 4}, 2)});
    CHECK(ranking[0].contender == 1);
    CHECK(ranking[1] == Ranked{.contender = 0, .rank = 2, .tieBreak = TieBreak::Criterion, .criterion = 0});
    // a equal; the next in weight is c, not b: 20 + 20 × 0.9 + 40 × 0.3 = 50 = 20 + 20 × 0.1 + 40 × 0.7.
    const auto byThird =
        rankingOf(kSheet, {contender(u"b-strong"_s, {5, 9, 3}, 1), contender(u"c-strong"_s, {5, 1, 7}, 2)});
    CHECK(byThird[0].contender == 1);
    CHECK(byThird[1].criterion == 2);
}

TEST_CASE("C9: then the earlier receipt decides, and nobody is ranked twice", "[selection]")
{
    const auto ranking = rankingOf(kSheet,
        {contender(u"late"_s, {5, 5, 5}, 30, 1), contender(u"early"_s, {5, 5, 5}, 10, 3),
            contender(u"same minute"_s, {5, 5, 5}, 10, 2)});
    CHECK(ranking
        == std::vector<Ranked>{{.contender = 2, .rank = 1},
            {.contender = 1, .rank = 2, .tieBreak = TieBreak::Receipt},
            {.contender = 0, .rank = 3, .tieBreak = TieBreak::Receipt}});
}

TEST_CASE("C9: what nothing tells apart shares the rank", "[selection]")
{
    const auto ranking = rankingOf(kSheet,
        {contender(u"x"_s, {5, 5, 5}, 1), contender(u"y"_s, {5, 5, 5}, 1), contender(u"z"_s, {1, 1, 1}, 1)});
    CHECK(ranking[1] == Ranked{.contender = 1, .rank = 1, .tieBreak = TieBreak::Undecided});
    CHECK(ranking[2].rank == 3);
}

TEST_CASE("C9: proposals without a score stand last and have no rank", "[selection]")
{
    const auto ranking =
        rankingOf(kSheet, {contender(u"none"_s, {{}, {}, {}}, 1), contender(u"zero"_s, {0, 0, 0}, 2)});
    CHECK(ranking == std::vector<Ranked>{{.contender = 1, .rank = 1}, {.contender = 0, .rank = 0}});
}

TEST_CASE("C9: 5,000 proposals with 5 reviewers are scored and ranked in 200 ms", "[.bench]")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> mark(0, 20);
    const std::vector<Criterion> sheet{{.key = u"a"_s, .weight = 30, .scale = 20},
        {.key = u"b"_s, .weight = 25, .scale = 20}, {.key = u"c"_s, .weight = 20, .scale = 20},
        {.key = u"d"_s, .weight = 15, .scale = 30}, {.key = u"e"_s, .weight = 10, .scale = 70}};
    std::vector<std::vector<Review>> reviews(5'000, std::vector<Review>(5));
    for (auto& proposal : reviews) {
        for (Review& review : proposal) {
            for (size_t i = 0; i < sheet.size(); ++i)
                review.marks.push_back(
                    random() % 10 == 0 ? std::optional<Fraction>() : Fraction(mark(random), 2));
        }
    }
    QElapsedTimer clock;
    clock.start();
    std::vector<Contender> contenders(reviews.size());
    for (size_t i = 0; i < reviews.size(); ++i)
        contenders[i].score = *scoreOf(sheet, reviews[i], {.flaggedSpread = {40, 100}});
    const qint64 scored = clock.elapsed();
    const auto ranking = rankingOf(sheet, contenders);
    WARN("scored in " << scored << " ms, with the ranking " << clock.elapsed() << " ms");
    CHECK(ranking.size() == reviews.size());
    CHECK(clock.elapsed() < 200);
}
