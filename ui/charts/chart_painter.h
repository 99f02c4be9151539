#pragma once

#include "core/reporting/figure_painter.h"
#include "ui/charts/chart_geometry.h"

namespace sijill {

/// Draws figures for paper: title, bars, numbers, note, always in the light colours. Needs a QApplication (a
/// QChart does).
class ChartPainter final : public FigurePainter {
public:
    void paint(QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const override;
};

/// Draws a figure where `geometry` has put it: Qt Charts draws bars and lines, mirrored as a whole in Arabic;
/// the grid lies under them, words, numbers, targets and outlines over them, so that no letter is ever
/// mirrored. With `exposed`, words and shapes above and below it are left out.
void paintChart(QPainter& painter, const Figure& figure, const ChartGeometry& geometry,
    const ChartStyle& style, const QRectF& exposed = {});

} // namespace sijill
