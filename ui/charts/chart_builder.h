#pragma once

#include "ui/charts/chart_geometry.h"

#include <memory>

class QChart;

namespace sijill {

/// The bars and lines of a figure as a Qt chart without grid or text, at the place the geometry gives. With
/// the painter, the only user of Qt Charts. Always left to right: the painter mirrors it.
std::unique_ptr<QChart> buildChart(
    const Figure& figure, const ChartGeometry& geometry, const ChartStyle& style);

} // namespace sijill
