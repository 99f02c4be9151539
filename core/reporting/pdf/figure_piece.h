#pragma once

#include "core/reporting/figure_painter.h"
#include "core/reporting/pdf/page_flow.h"

namespace sijill {

/// A chart drawn as vectors across the page by whoever knows how.
PiecePtr figurePiece(const Figure& figure, double heightMm, const FigurePainter& painter);

/// The figure without the words that the paper sets itself, above and under it.
Figure withoutCaption(Figure figure);

} // namespace sijill
