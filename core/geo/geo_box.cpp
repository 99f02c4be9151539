#include "core/geo/geo_shape.h"

#include <QtMath>

#include <algorithm>

namespace sijill {
namespace {

constexpr double kMetresPerDegree = 111'195;

} // namespace

void GeoBox::add(const GeoPoint& point)
{
    west = std::min(west, point.longitude);
    east = std::max(east, point.longitude);
    south = std::min(south, point.latitude);
    north = std::max(north, point.latitude);
}

void GeoBox::add(const GeoBox& other)
{
    if (other.isEmpty())
        return;
    add(GeoPoint{other.west, other.south});
    add(GeoPoint{other.east, other.north});
}

bool GeoBox::contains(const GeoPoint& point) const
{
    return west <= point.longitude && point.longitude <= east && south <= point.latitude
        && point.latitude <= north;
}

double GeoBox::diagonal() const
{
    if (isEmpty())
        return 0;
    const double wide = (east - west) * std::cos(qDegreesToRadians(centre().latitude));
    return std::hypot(wide, north - south) * kMetresPerDegree;
}

GeoBox boxOf(const GeoShape& shape)
{
    GeoBox box;
    for (const GeoPolygon& polygon : shape.polygons) {
        for (const GeoPoint& point : polygon.outer)
            box.add(point);
    }
    return box;
}

} // namespace sijill
