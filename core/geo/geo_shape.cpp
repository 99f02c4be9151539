#include "core/geo/geo_shape.h"

#include <QtMath>

#include <algorithm>
#include <limits>

namespace sijill {
namespace {

constexpr double kMetresPerDegree = 6'371'007.2 * 3.14159265358979323846 / 180;

template <typename Visit>
void forEachRing(const GeoShape& shape, Visit visit)
{
    for (const GeoPolygon& polygon : shape.polygons) {
        visit(polygon.outer);
        for (const GeoRing& hole : polygon.holes)
            visit(hole);
    }
}

bool isOnSegment(const GeoPoint& a, const GeoPoint& b, const GeoPoint& point)
{
    const double cross = (b.longitude - a.longitude) * (point.latitude - a.latitude)
        - (b.latitude - a.latitude) * (point.longitude - a.longitude);
    return std::abs(cross) < 1e-14 && std::min(a.longitude, b.longitude) <= point.longitude
        && point.longitude <= std::max(a.longitude, b.longitude)
        && std::min(a.latitude, b.latitude) <= point.latitude
        && point.latitude <= std::max(a.latitude, b.latitude);
}

/// Square of the distance from the origin to a segment.
double squareToSegment(double ax, double ay, double bx, double by)
{
    const double dx = bx - ax;
    const double dy = by - ay;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0) : 0.0;
    const double x = ax + along * dx;
    const double y = ay + along * dy;
    return x * x + y * y;
}

} // namespace

qsizetype GeoShape::size() const
{
    qsizetype corners = 0;
    forEachRing(*this, [&](const GeoRing& ring) { corners += std::ssize(ring); });
    return corners;
}

bool contains(const GeoShape& shape, const GeoPoint& point)
{
    bool isInside = false;
    bool isOnEdge = false;
    forEachRing(shape, [&](const GeoRing& ring) {
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            const GeoPoint& a = ring[before];
            const GeoPoint& b = ring[i];
            isOnEdge = isOnEdge || isOnSegment(a, b, point);
            if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
                continue;
            const double crossing = a.longitude
                + (point.latitude - a.latitude) / (b.latitude - a.latitude) * (b.longitude - a.longitude);
            isInside ^= point.longitude < crossing;
        }
    });
    return isInside || isOnEdge;
}

double metresToEdge(const GeoShape& shape, const GeoPoint& point)
{
    const double across = kMetresPerDegree * std::cos(qDegreesToRadians(point.latitude));
    double nearest = std::numeric_limits<double>::max();
    forEachRing(shape, [&](const GeoRing& ring) {
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            const GeoPoint& a = ring[before];
            const GeoPoint& b = ring[i];
            nearest = std::min(nearest,
                squareToSegment((a.longitude - point.longitude) * across,
                    (a.latitude - point.latitude) * kMetresPerDegree,
                    (b.longitude - point.longitude) * across,
                    (b.latitude - point.latitude) * kMetresPerDegree));
        }
    });
    return std::sqrt(nearest);
}

} // namespace sijill
