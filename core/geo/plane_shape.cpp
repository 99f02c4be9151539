#include "core/geo/plane_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace sijill {
namespace {

/// Twice the area, positive when the ring runs counter-clockwise with y upwards.
double twiceSigned(const PlaneRing& ring)
{
    double sum = 0;
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
        sum += ring[before].x() * ring[i].y() - ring[i].x() * ring[before].y();
    return sum;
}

double areaOf(const PlaneRing& ring)
{
    return std::abs(twiceSigned(ring)) / 2;
}

double areaOf(const PlanePolygon& polygon)
{
    double area = areaOf(polygon.outer);
    for (const PlaneRing& hole : polygon.holes)
        area -= areaOf(hole);
    return area;
}

template <typename Visit>
void forEachRing(const PlanePolygon& polygon, Visit visit)
{
    visit(polygon.outer);
    for (const PlaneRing& hole : polygon.holes)
        visit(hole);
}

double squareToSegment(const QPointF& point, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double at = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF away = point - (a + at * along);
    return QPointF::dotProduct(away, away);
}

/// Distance to the edge, negative outside.
double roomAt(const PlanePolygon& polygon, const QPointF& point)
{
    bool isInside = false;
    double nearest = std::numeric_limits<double>::max();
    forEachRing(polygon, [&](const PlaneRing& ring) {
        for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            const QPointF& a = ring[before];
            const QPointF& b = ring[i];
            if ((a.y() > point.y()) != (b.y() > point.y())
                && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
                isInside = !isInside;
            nearest = std::min(nearest, squareToSegment(point, a, b));
        }
    });
    return (isInside ? 1 : -1) * std::sqrt(nearest);
}

/// A square that may hold the best point, with the most room it could offer.
struct Cell {
    QPointF centre;
    double half;
    double room;
    double most;

    Cell(const PlanePolygon& polygon, const QPointF& at, double halfSide)
        : centre(at)
        , half(halfSide)
        , room(roomAt(polygon, at))
        , most(room + halfSide * std::sqrt(2))
    {
    }
    bool operator<(const Cell& other) const { return most < other.most; }
};

} // namespace

QRectF boxOf(const PlaneShape& shape)
{
    constexpr double kFar = std::numeric_limits<double>::max();
    double left = kFar, top = kFar, right = -kFar, bottom = -kFar;
    for (const PlanePolygon& polygon : shape) {
        for (const QPointF& point : polygon.outer) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
        }
    }
    return left > right ? QRectF() : QRectF(QPointF(left, top), QPointF(right, bottom));
}

double areaOf(const PlaneShape& shape)
{
    double area = 0;
    for (const PlanePolygon& polygon : shape)
        area += areaOf(polygon);
    return area;
}

QPointF centroidOf(const PlaneShape& shape)
{
    QPointF sum;
    double weight = 0;
    const QPointF origin = boxOf(shape).center(); // Far from zero the differences would drown.
    const auto add = [&](const PlaneRing& ring, double sign) {
        sign *= twiceSigned(ring) < 0 ? -1 : 1;
        for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            const QPointF a = ring[before] - origin;
            const QPointF b = ring[i] - origin;
            const double cross = sign * (a.x() * b.y() - b.x() * a.y());
            sum += cross * (a + b);
            weight += cross;
        }
    };
    for (const PlanePolygon& polygon : shape) {
        add(polygon.outer, 1);
        for (const PlaneRing& hole : polygon.holes)
            add(hole, -1);
    }
    return weight > 0 ? origin + sum / (3 * weight) : origin;
}

bool contains(const PlaneShape& shape, const QPointF& point)
{
    return std::any_of(
        shape.begin(), shape.end(), [&](const PlanePolygon& polygon) { return roomAt(polygon, point) >= 0; });
}

QPointF labelPointOf(const PlaneShape& shape)
{
    const auto largest = std::max_element(shape.begin(), shape.end(),
        [](const PlanePolygon& a, const PlanePolygon& b) { return areaOf(a) < areaOf(b); });
    if (largest == shape.end() || largest->outer.isEmpty())
        return {};
    const QRectF box = boxOf({*largest});
    const double side = std::min(box.width(), box.height());
    if (side <= 0)
        return box.center();
    std::priority_queue<Cell> cells;
    for (double x = box.left(); x < box.right(); x += side) {
        for (double y = box.top(); y < box.bottom(); y += side)
            cells.emplace(*largest, QPointF(x + side / 2, y + side / 2), side / 2);
    }
    Cell best(*largest, centroidOf({*largest}), 0);
    while (!cells.empty()) {
        const Cell cell = cells.top();
        cells.pop();
        if (cell.room > best.room)
            best = cell;
        if (cell.most - best.room <= side / 100)
            break; // The queue is sorted: no other cell offers more.
        for (const QPointF& corner : {QPointF(-1, -1), QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
            cells.emplace(*largest, cell.centre + corner * (cell.half / 2), cell.half / 2);
    }
    return best.centre;
}

} // namespace sijill
