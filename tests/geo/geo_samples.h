#pragma once

#include "core/geo/geo_shape.h"

namespace sijill::test {

/// A square on the ground, counter-clockwise from its south-western corner.
inline GeoShape square(double west, double south, double side)
{
    return {{{{{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}}, {}}}};
}

} // namespace sijill::test
