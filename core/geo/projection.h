#pragma once

#include "core/geo/geo_shape.h"
#include "core/geo/plane_shape.h"

namespace sijill {

/// Lays the ground flat around a place: metres east and north of it, north up there, and equal areas equal
/// everywhere (Lambert's azimuthal projection on authalic latitudes).
class EqualAreaProjection {
public:
    explicit EqualAreaProjection(const GeoPoint& centre);

    QPointF project(const GeoPoint& point) const;
    PlaneShape project(const GeoShape& shape) const;

private:
    GeoPoint m_centre;
    double m_sine;
    double m_cosine;
};

/// In square metres.
double areaOf(const GeoShape& shape);

} // namespace sijill
