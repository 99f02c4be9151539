#pragma once

#include "core/indicators/figure.h"

class QPainter;
class QRectF;

namespace sijill {

/// Draws a figure into a rectangle, as vectors. Declared here so that renderers need not know Qt Charts;
/// implemented in ui/charts and handed over in app/composition.
class FigurePainter {
public:
    virtual ~FigurePainter() = default;
    /// `area` in the painter's units; text sizes follow `pointSize`, so a paper and a screen look alike.
    virtual void paint(
        QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const = 0;
};

} // namespace sijill
