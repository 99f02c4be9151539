#pragma once

#include "core/base/text.h"
#include "core/geo/geo_shape.h"

namespace sijill {

/// A shape as short ASCII text: differences in millionths of a degree (11 cm) as variable-length numbers in
/// 64 letters, rings parted by "," and polygons by ";". A third of GeoJSON's size, and safe inside JSON.
QString toText(const GeoShape& shape);
/// Nothing if the text is not such a shape.
std::optional<GeoShape> shapeFromText(const QString& text);

} // namespace sijill
