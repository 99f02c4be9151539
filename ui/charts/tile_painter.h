#pragma once

#include "ui/charts/chart_geometry.h"

namespace sijill {

/// Draws a figure of tiles: a grid placed like the map and never mirrored, coloured by step, with the bounds
/// of each step under it. What is zero stays without colour.
void paintTiles(QPainter& painter, const QRectF& area, const Figure& figure, const ChartStyle& style);

} // namespace sijill
