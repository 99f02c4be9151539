#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace sijill {

/// Corners on the plane; the last is joined to the first.
using PlaneRing = QList<QPointF>;

struct PlanePolygon {
    PlaneRing outer;
    std::vector<PlaneRing> holes;
};

/// A territory laid flat. Which way y points is the caller's business.
using PlaneShape = std::vector<PlanePolygon>;

QRectF boxOf(const PlaneShape& shape);
double areaOf(const PlaneShape& shape);
/// Centre of gravity; may lie outside (a crescent).
QPointF centroidOf(const PlaneShape& shape);
bool contains(const PlaneShape& shape, const QPointF& point);
/// Where a name stands best: the point of the largest polygon farthest from its edge (pole of
/// inaccessibility), found to a hundredth of its size.
QPointF labelPointOf(const PlaneShape& shape);

} // namespace sijill
