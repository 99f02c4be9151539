#include "core/geo/projection.h"
#include "core/geo/simplify.h"
#include "tests/geo/geo_samples.h"
#include "tests/support/string_makers.h"

#include <cmath>
#include <set>

using namespace sijill;
using namespace sijill::test;

namespace {

/// An edge that trembles by some 30 m, from south to north.
GeoRing trembling(double longitude, int steps)
{
    GeoRing edge;
    for (int i = 0; i <= steps; ++i) {
        const bool isEnd = i == 0 || i == steps;
        edge.push_back({longitude + (isEnd ? 0 : 0.0003 * std::sin(i * 1.7)), 33 + double(i) / steps});
    }
    return edge;
}

/// Two neighbours that share a trembling edge, each running round in its own way.
std::vector<GeoShape> neighbours()
{
    const GeoRing edge = trembling(-5, 400);
    GeoRing west{{-6, 34}, {-6, 33}};
    west.insert(west.end(), edge.begin(), edge.end());
    GeoRing east(edge.rbegin(), edge.rend());
    east.push_back({-4, 33});
    east.push_back({-4, 34});
    return {{{{west, {}}}}, {{{east, {}}}}};
}

std::set<std::pair<double, double>> cornersAlong(const GeoShape& shape, double longitude)
{
    std::set<std::pair<double, double>> corners;
    for (const GeoPoint& point : shape.polygons.front().outer) {
        if (std::abs(point.longitude - longitude) < 0.1)
            corners.emplace(point.longitude, point.latitude);
    }
    return corners;
}

} // namespace

TEST_CASE("neighbours keep one edge in common when it is thinned", "[geo]")
{
    const std::vector<GeoShape> before = neighbours();
    for (const double tolerance : {5.0, 20.0, 200.0}) {
        const std::vector<GeoShape> after = simplified(before, tolerance);
        REQUIRE(after.size() == 2);
        CAPTURE(tolerance, after[0].size());
        CHECK(after[0].size() < before[0].size());
        CHECK(cornersAlong(after[0], -5) == cornersAlong(after[1], -5));
    }
    CHECK(simplified(before, 200)[0].size() == 4);
}

TEST_CASE("thinning moves no edge by more than its tolerance", "[geo]")
{
    const std::vector<GeoShape> before = neighbours();
    const GeoShape after = simplified(before, 20)[0];
    for (const GeoPoint& corner : before[0].polygons.front().outer)
        CHECK(metresToEdge(after, corner) < 21);
    CHECK(areaOf(after) == Approx(areaOf(before[0])).epsilon(0.0005));
}

TEST_CASE("a territory smaller than the tolerance does not vanish, its specks do", "[geo]")
{
    GeoShape shape = square(-5, 33, 0.0001);
    shape.polygons.push_back(square(-4.9, 33, 0.00002).polygons[0]);
    const GeoShape after = simplified({shape}, 500)[0];
    REQUIRE(after.polygons.size() == 1);
    CHECK(after.polygons[0].outer.size() >= 3);
    CHECK(after.polygons[0].outer[0].longitude == Approx(-5).epsilon(1e-4));
}

TEST_CASE("an enclave fits the hole around it after thinning", "[geo]")
{
    GeoRing circle;
    for (int i = 0; i < 90; ++i)
        circle.push_back({-5.5 + 0.1 * std::cos(i * 0.0698), 33.5 + 0.1 * std::sin(i * 0.0698)});
    GeoRing turned(circle.rbegin(), circle.rend());
    std::rotate(turned.begin(), turned.begin() + 17, turned.end());
    GeoShape around = square(-6, 33, 1);
    around.polygons[0].holes.push_back(turned);
    const std::vector<GeoShape> after = simplified({around, {{{circle, {}}}}}, 100);
    REQUIRE(after[0].polygons[0].holes.size() == 1);
    const GeoRing& hole = after[0].polygons[0].holes[0];
    const GeoRing& enclave = after[1].polygons[0].outer;
    CHECK(enclave.size() < circle.size());
    CHECK(hole.size() == enclave.size());
    for (const GeoPoint& corner : hole)
        CHECK(std::find(enclave.begin(), enclave.end(), corner) != enclave.end());
}

TEST_CASE("a province is thinned by tens of metres, a country by hundreds", "[geo]")
{
    const int province = toleranceFor(boxOf(square(-6, 33, 1)));
    CHECK((province >= 10 && province <= 50));
    CHECK(toleranceFor(boxOf(square(-17, 21, 14))) == 200);
    CHECK(toleranceFor({}) == 5);
}
