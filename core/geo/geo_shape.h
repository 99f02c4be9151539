#pragma once

#include <QList>

#include <optional>
#include <vector>

namespace sijill {

/// A place on the ellipsoid in degrees, WGS 84.
struct GeoPoint {
    double longitude = 0;
    double latitude = 0;

    bool operator==(const GeoPoint&) const = default;
};

/// Corners in order; the last one is joined to the first, which is not repeated.
using GeoRing = std::vector<GeoPoint>;

struct GeoPolygon {
    GeoRing outer;
    std::vector<GeoRing> holes;

    bool operator==(const GeoPolygon&) const = default;
};

/// The ground of one territory: one or several polygons. Knows neither files nor territories.
struct GeoShape {
    std::vector<GeoPolygon> polygons;

    bool isEmpty() const { return polygons.empty(); }
    /// Corners of all rings.
    qsizetype size() const;
    bool operator==(const GeoShape&) const = default;
};

struct GeoBox {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;

    bool isEmpty() const { return west > east || south > north; }
    void add(const GeoPoint& point);
    void add(const GeoBox& other);
    bool contains(const GeoPoint& point) const;
    GeoPoint centre() const { return {(west + east) / 2, (south + north) / 2}; }
    /// From corner to corner, in metres.
    double diagonal() const;
};

GeoBox boxOf(const GeoShape& shape);

/// Whether the place lies on the ground or on its edge; holes are not part of it.
bool contains(const GeoShape& shape, const GeoPoint& point);
/// From the place to the nearest point of the edge, in metres; good for some hundred kilometres.
double metresToEdge(const GeoShape& shape, const GeoPoint& point);

} // namespace sijill
