#include "core/geo/projection.h"

#include <QtMath>

namespace sijill {
namespace {

constexpr double kAuthalicRadius = 6'371'007.1809; // The sphere of the same surface as WGS 84.
constexpr double kSquaredEccentricity = 0.006694379990141;

/// Latitude on that sphere which keeps areas (Snyder 1987, 3-18); the series ends below a millionth of a
/// degree.
double authalic(double latitude)
{
    const double e2 = kSquaredEccentricity;
    const double phi = qDegreesToRadians(latitude);
    return phi - (e2 / 3 + 31 * e2 * e2 / 180 + 517 * e2 * e2 * e2 / 5040) * std::sin(2 * phi)
        + (23 * e2 * e2 / 360 + 251 * e2 * e2 * e2 / 3780) * std::sin(4 * phi)
        - (761 * e2 * e2 * e2 / 45360) * std::sin(6 * phi);
}

} // namespace

EqualAreaProjection::EqualAreaProjection(const GeoPoint& centre)
    : m_centre(centre)
    , m_sine(std::sin(authalic(centre.latitude)))
    , m_cosine(std::cos(authalic(centre.latitude)))
{
}

QPointF EqualAreaProjection::project(const GeoPoint& point) const
{
    const double beta = authalic(point.latitude);
    const double lambda = qDegreesToRadians(point.longitude - m_centre.longitude);
    const double along = std::cos(beta) * std::cos(lambda);
    const double scale = kAuthalicRadius * std::sqrt(2 / (1 + m_sine * std::sin(beta) + m_cosine * along));
    return {scale * std::cos(beta) * std::sin(lambda), scale * (m_cosine * std::sin(beta) - m_sine * along)};
}

PlaneShape EqualAreaProjection::project(const GeoShape& shape) const
{
    const auto flat = [this](const GeoRing& ring) {
        PlaneRing projected;
        for (const GeoPoint& point : ring)
            projected << project(point);
        return projected;
    };
    PlaneShape projected;
    for (const GeoPolygon& polygon : shape.polygons) {
        PlanePolygon& next = projected.emplace_back();
        next.outer = flat(polygon.outer);
        for (const GeoRing& hole : polygon.holes)
            next.holes.push_back(flat(hole));
    }
    return projected;
}

double areaOf(const GeoShape& shape)
{
    return areaOf(EqualAreaProjection(boxOf(shape).centre()).project(shape));
}

} // namespace sijill
