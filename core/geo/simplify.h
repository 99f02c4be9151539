#pragma once

#include "core/geo/geo_shape.h"

namespace sijill {

/// Leaves out corners that move an edge by less than `tolerance` metres (Douglas and Peucker 1973). Edges
/// that neighbours share are cut where three meet and thinned once, so that no gap opens between them. No
/// territory vanishes: a ring keeps three corners at least; holes and islets smaller than that go.
std::vector<GeoShape> simplified(const std::vector<GeoShape>& shapes, double tolerance);

/// A round number of metres that nobody sees on a printed page of this extent.
int toleranceFor(const GeoBox& extent);

} // namespace sijill
