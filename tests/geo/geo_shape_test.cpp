#include "core/geo/projection.h"
#include "core/geo/shape_text.h"
#include "tests/geo/geo_samples.h"
#include "tests/support/string_makers.h"

using namespace sijill;
using namespace sijill::test;

namespace {

/// A U open to the north: its box and its centre of gravity lie outside its ground.
const GeoShape kCrescent{{{{{0, 0}, {6, 0}, {6, 6}, {5, 6}, {5, 1}, {1, 1}, {1, 6}, {0, 6}}, {}}}};

} // namespace

TEST_CASE("a place is within a shape, on its edge, in its hole or outside", "[geo]")
{
    GeoShape shape = square(-6, 33, 1);
    shape.polygons[0].holes.push_back({{-5.6, 33.4}, {-5.6, 33.6}, {-5.4, 33.6}, {-5.4, 33.4}});
    shape.polygons.push_back(square(-4, 33, 0.5).polygons[0]);
    CHECK(contains(shape, {-5.9, 33.1}));
    CHECK(contains(shape, {-6, 33.5}));
    CHECK(contains(shape, {-6, 33}));
    CHECK(contains(shape, {-3.9, 33.1}));
    CHECK_FALSE(contains(shape, {-5.5, 33.5}));
    CHECK_FALSE(contains(shape, {-4.5, 33.1}));
    CHECK_FALSE(contains(shape, {-6.001, 33.5}));
}

TEST_CASE("a place level with a corner is not counted twice", "[geo]")
{
    const GeoShape diamond{{{{{0, -1}, {1, 0}, {0, 1}, {-1, 0}}, {}}}};
    CHECK(contains(diamond, {0, 0}));
    CHECK_FALSE(contains(diamond, {-2, 0}));
    CHECK_FALSE(contains(diamond, {2, 0}));
    CHECK_FALSE(contains(kCrescent, {3, 6}));
    CHECK_FALSE(contains(kCrescent, {3, 3}));
}

TEST_CASE("the way to the edge is measured in metres", "[geo]")
{
    // A degree of longitude at 33° north is 93.3 km on the sphere.
    CHECK(metresToEdge(square(-6, 32.5, 1), {-6.1, 33}) == Approx(9'325).epsilon(0.01));
    CHECK(metresToEdge(square(-6, 32.5, 1), {-5.9, 33}) == Approx(9'325).epsilon(0.01));
    CHECK(metresToEdge(square(-6, 33, 1), {-5.5, 32.9}) == Approx(11'120).epsilon(0.01));
}

TEST_CASE("areas are those of the ellipsoid wherever the ground lies", "[geo]")
{
    // Square degrees of WGS 84 between these parallels, by the closed formula; our sides are straight, not
    // parallels.
    CHECK(areaOf(square(-6, 33, 1)) / 1e6 == Approx(10'306.2226).epsilon(1e-4));
    CHECK(areaOf(square(-17, 21, 1)) / 1e6 == Approx(11'473.0575).epsilon(1e-4));
    CHECK(areaOf(square(70, 50, 1)) / 1e6 == Approx(7'892.2189).epsilon(1e-4));
}

TEST_CASE("north is up and east is right of the middle of the map", "[geo]")
{
    const EqualAreaProjection flat({-5.5, 33});
    CHECK(flat.project(GeoPoint{-5.5, 33.1}).y() > 11'000);
    CHECK(std::abs(flat.project(GeoPoint{-5.5, 33.1}).x()) < 0.001);
    CHECK(flat.project(GeoPoint{-5.4, 33}).x() > 9'000);
}

TEST_CASE("a name stands inside its territory even where the centre of gravity does not", "[geo]")
{
    const PlaneShape flat = EqualAreaProjection({3, 3}).project(kCrescent);
    CHECK_FALSE(contains(flat, centroidOf(flat)));
    CHECK(contains(flat, labelPointOf(flat)));
}

TEST_CASE("a name stands in the largest part and clear of holes", "[geo]")
{
    PlaneShape islands{
        {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {}}, {{{20, 0}, {60, 0}, {60, 40}, {20, 40}}, {}}};
    islands[1].holes.push_back({{30, 10}, {30, 35}, {55, 35}, {55, 10}});
    const QPointF at = labelPointOf(islands);
    CHECK(contains(islands, at));
    CHECK(at.x() > 20);
    CHECK(areaOf(islands) == Approx(100 + 1600 - 625));
}

TEST_CASE("a shape comes back from its text to a millionth of a degree", "[geo]")
{
    GeoShape shape = square(-5.123457, 33.25, 0.5);
    shape.polygons[0].holes.push_back({{-5, 33.3}, {-5, 33.4}, {-4.9, 33.4}});
    shape.polygons.push_back(square(-170.5, -45, 0.000001).polygons[0]);
    const std::optional<GeoShape> back = shapeFromText(toText(shape));
    REQUIRE(back);
    REQUIRE(back->polygons.size() == 2);
    REQUIRE(back->polygons[0].holes.size() == 1);
    CHECK(back->size() == shape.size());
    CHECK(back->polygons[0].outer[0].longitude == Approx(-5.123457).epsilon(1e-9));
    CHECK(back->polygons[1].outer[2].latitude == Approx(-44.999999).epsilon(1e-9));
    CHECK(toText(*back) == toText(shape));
}

TEST_CASE("what is no text of a shape is nothing", "[geo]")
{
    for (const QString& text : {QString(), u"é"_s, u"="_s, u"AA"_s, u"AAAAAAAAAA;"_s,
             u"gggggggggggggggggggg"_s, toText(square(0, 0, 1)) + u",AA"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(shapeFromText(text));
    }
}
