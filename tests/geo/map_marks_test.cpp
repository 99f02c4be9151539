#include "core/geo/map_marks.h"
#include "tests/support/string_makers.h"

#include <cmath>
#include <set>

using namespace sijill;

namespace {

/// Names of a crowded province: forty on a grid too tight for them.
std::vector<LabelWish> crowd()
{
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 40; ++i)
        wishes.push_back(
            {QPointF(20 + i % 8 * 24, 12 + i / 8 * 9), QSizeF(46, 14), double(i * 17 % 40), 1, {}});
    return wishes;
}

} // namespace

TEST_CASE("no label covers another, the obstacles or the edge of the map", "[geo][labels]")
{
    const QRectF area(0, 0, 220, 70);
    const std::vector<QRectF> obstacles{{100, 20, 30, 30}};
    const auto places = placeLabels(crowd(), area, obstacles);
    std::vector<QRectF> taken = obstacles;
    for (const std::optional<QRectF>& place : places) {
        if (!place)
            continue;
        CHECK(area.contains(*place));
        for (const QRectF& other : taken)
            CHECK_FALSE(other.intersects(*place));
        taken.push_back(*place);
    }
    CHECK(taken.size() > 6);
    CHECK(taken.size() < 40);
}

TEST_CASE("the label of the greatest value is never the one left out", "[geo][labels]")
{
    const std::vector<LabelWish> wishes = crowd();
    const auto places = placeLabels(wishes, {0, 0, 220, 70});
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (wishes[i].weight == 39)
            CHECK(places[i] == QRectF(wishes[i].at - QPointF(23, 7), wishes[i].size));
    }
}

TEST_CASE("of equal values the larger ground is named first", "[geo][labels]")
{
    const std::vector<LabelWish> wishes{{{20, 5}, {40, 10}, 3, 1, {}}, {{20, 5}, {40, 10}, 3, 9, {}}};
    const auto places = placeLabels(wishes, {0, 0, 40, 10});
    CHECK_FALSE(places[0]);
    CHECK(places[1]);
}

TEST_CASE("points too close to be told apart make one cluster, all of them counted once", "[geo][clusters]")
{
    QList<QPointF> points;
    for (int i = 0; i < 300; ++i)
        points << QPointF(std::fmod(i * 37.7, 400), std::fmod(i * 91.3, 300));
    const std::vector<PointCluster> clusters = clustered(points, 24);
    std::set<int> members;
    for (const PointCluster& cluster : clusters) {
        for (const int member : cluster.members)
            CHECK(members.insert(member).second);
        for (const PointCluster& other : clusters) {
            const QPointF apart = cluster.at - other.at;
            if (&other != &cluster)
                CHECK(std::hypot(apart.x(), apart.y()) >= 24);
        }
    }
    CHECK(members.size() == 300);
    CHECK(clusters.size() > 30);
}

TEST_CASE("two points on either side of a grid line are still one cluster", "[geo][clusters]")
{
    const auto clusters = clustered({{23.9, 10}, {24.1, 10}, {90, 90}}, 24);
    REQUIRE(clusters.size() == 2);
    CHECK(clusters[0].members.size() == 2);
    CHECK(clusters[0].at == QPointF(24, 10));
}

TEST_CASE("a label does not leave its own ground for room", "[geo][labels]")
{
    LabelWish wish{{20, 20}, {30, 10}, 1, 1, [](const QRectF& place) { return place.center().y() > 19; }};
    const std::vector<QRectF> obstacles{{5, 15, 30, 10}};
    const auto below = placeLabels({wish}, {0, 0, 40, 40}, obstacles);
    REQUIRE(below[0]);
    CHECK(below[0]->center().y() > 19);
    wish.isHome = [](const QRectF& place) { return place.center() == QPointF(20, 20); };
    CHECK_FALSE(placeLabels({wish}, {0, 0, 40, 40}, obstacles)[0]);
}
