#pragma once

#include "core/reporting/figure_painter.h"

namespace sijill {

/// Draws figures for a worker's thread: charts belong to the window's thread, so each waits until that one
/// has drawn it. The window's thread must not itself wait for the worker meanwhile.
class WindowThreadPainter final : public FigurePainter {
public:
    void paint(QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const override;
};

} // namespace sijill
