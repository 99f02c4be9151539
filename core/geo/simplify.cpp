#include "core/geo/simplify.h"

#include <QHash>
#include <QSet>
#include <QtMath>

#include <algorithm>

namespace sijill {
namespace {

constexpr double kMetresPerDegree = 111'195;

/// A corner in millionths of a degree: what makes two corners of neighbours the same one.
struct Corner {
    qint64 x = 0;
    qint64 y = 0;

    auto operator<=>(const Corner&) const = default;
};

size_t qHash(const Corner& corner, size_t seed = 0)
{
    return qHashMulti(seed, corner.x, corner.y);
}

using Corners = std::vector<Corner>;

Corners cornersOf(const GeoRing& ring)
{
    Corners corners;
    for (const GeoPoint& point : ring) {
        const Corner corner{qRound64(point.longitude * 1e6), qRound64(point.latitude * 1e6)};
        if (corners.empty() || corners.back() != corner)
            corners.push_back(corner);
    }
    while (corners.size() > 1 && corners.front() == corners.back())
        corners.pop_back();
    return corners;
}

double squareToSegment(const Corner& point, const Corner& a, const Corner& b, double shrink)
{
    const double ax = double(a.x - point.x) * shrink;
    const double ay = double(a.y - point.y);
    const double dx = double(b.x - a.x) * shrink;
    const double dy = double(b.y - a.y);
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0) : 0.0;
    return (ax + along * dx) * (ax + along * dx) + (ay + along * dy) * (ay + along * dy);
}

class Thinner {
public:
    Thinner(const std::vector<Corners>& rings, double tolerance, double latitude)
        : m_square(std::pow(tolerance / kMetresPerDegree * 1e6, 2))
        , m_shrink(std::cos(qDegreesToRadians(latitude)))
    {
        for (const Corners& ring : rings) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                QSet<Corner>& beside = m_neighbours[ring[i]];
                beside << ring[(i + 1) % ring.size()] << ring[(i + ring.size() - 1) % ring.size()];
            }
        }
    }

    /// The ring with fewer corners; fewer than three: nothing is left of it.
    Corners thinned(Corners ring) const
    {
        if (ring.size() < 3)
            return {};
        const auto isJunction = [this](const Corner& corner) { return m_neighbours[corner].size() > 2; };
        auto start = std::find_if(ring.begin(), ring.end(), isJunction);
        if (start == ring.end())
            start = std::min_element(ring.begin(), ring.end()); // The same for both sides of a lonely edge.
        std::rotate(ring.begin(), start, ring.end());
        ring.push_back(ring.front());
        Corners kept;
        for (std::size_t from = 0; from + 1 < ring.size();) {
            std::size_t to = from + 1;
            while (to + 1 < ring.size() && !isJunction(ring[to]))
                ++to;
            addArc(Corners(ring.begin() + std::ptrdiff_t(from), ring.begin() + std::ptrdiff_t(to) + 1), kept);
            from = to;
        }
        return kept;
    }

private:
    /// Adds all corners of the arc but its last.
    void addArc(Corners arc, Corners& kept) const
    {
        const bool isTurned = std::lexicographical_compare(arc.rbegin(), arc.rend(), arc.begin(), arc.end());
        if (isTurned) // Both neighbours thin the same list, so that ties fall alike.
            std::reverse(arc.begin(), arc.end());
        std::vector<bool> stays(arc.size(), false);
        stays.front() = stays.back() = true;
        if (arc.front() == arc.back()) {
            const std::size_t far = farthest(arc, 0, arc.size() - 1).first;
            stays[far] = true;
            keep(arc, 0, far, stays);
            keep(arc, far, arc.size() - 1, stays);
        } else {
            keep(arc, 0, arc.size() - 1, stays);
        }
        Corners left;
        for (std::size_t i = 0; i < arc.size(); ++i) {
            if (stays[i])
                left.push_back(arc[i]);
        }
        if (isTurned)
            std::reverse(left.begin(), left.end());
        kept.insert(kept.end(), left.begin(), left.end() - 1);
    }

    std::pair<std::size_t, double> farthest(const Corners& arc, std::size_t from, std::size_t to) const
    {
        std::size_t far = from;
        double most = -1;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double square = squareToSegment(arc[i], arc[from], arc[to], m_shrink);
            if (square > most) {
                most = square;
                far = i;
            }
        }
        return {far, most};
    }

    void keep(const Corners& arc, std::size_t from, std::size_t to, std::vector<bool>& stays) const
    {
        std::vector<std::pair<std::size_t, std::size_t>> open{{from, to}}; // Coasts are too long to recurse.
        while (!open.empty()) {
            const auto [first, last] = open.back();
            open.pop_back();
            const auto [far, square] = farthest(arc, first, last);
            if (square <= m_square)
                continue;
            stays[far] = true;
            open.emplace_back(first, far);
            open.emplace_back(far, last);
        }
    }

    double m_square; ///< Of the tolerance, in millionths of a degree of latitude.
    double m_shrink;
    QHash<Corner, QSet<Corner>> m_neighbours;
};

GeoRing ringOf(const Corners& corners)
{
    GeoRing ring;
    for (const Corner& corner : corners)
        ring.push_back({double(corner.x) / 1e6, double(corner.y) / 1e6});
    return ring;
}

double areaOf(const Corners& ring)
{
    double sum = 0;
    for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
        sum += double(ring[before].x) * double(ring[i].y) - double(ring[i].x) * double(ring[before].y);
    return std::abs(sum);
}

/// Only rings that still enclose something; the largest polygon stays whatever happens to it.
GeoShape thinnedShape(const GeoShape& shape, const Thinner& thinner)
{
    GeoShape thin;
    const GeoPolygon* largest = nullptr;
    double most = -1;
    for (const GeoPolygon& polygon : shape.polygons) {
        const Corners whole = cornersOf(polygon.outer);
        if (areaOf(whole) > most) {
            most = areaOf(whole);
            largest = &polygon;
        }
        const Corners outer = thinner.thinned(whole);
        if (outer.size() < 3)
            continue;
        GeoPolygon& next = thin.polygons.emplace_back(GeoPolygon{ringOf(outer), {}});
        for (const GeoRing& hole : polygon.holes) {
            if (const Corners inner = thinner.thinned(cornersOf(hole)); inner.size() >= 3)
                next.holes.push_back(ringOf(inner));
        }
    }
    if (thin.isEmpty() && largest)
        thin.polygons.push_back({ringOf(cornersOf(largest->outer)), {}});
    return thin;
}

} // namespace

std::vector<GeoShape> simplified(const std::vector<GeoShape>& shapes, double tolerance)
{
    std::vector<Corners> rings;
    GeoBox extent;
    for (const GeoShape& shape : shapes) {
        extent.add(boxOf(shape));
        for (const GeoPolygon& polygon : shape.polygons) {
            rings.push_back(cornersOf(polygon.outer));
            for (const GeoRing& hole : polygon.holes)
                rings.push_back(cornersOf(hole));
        }
    }
    const Thinner thinner(rings, tolerance, extent.isEmpty() ? 0 : extent.centre().latitude);
    std::vector<GeoShape> thin;
    for (const GeoShape& shape : shapes)
        thin.push_back(thinnedShape(shape, thinner));
    return thin;
}

int toleranceFor(const GeoBox& extent)
{
    const double wanted = std::clamp(extent.diagonal() / 5000, 5.0, 1000.0); // Two dots at 300 dpi on A4.
    int round = 5;
    for (const int step : {10, 20, 50, 100, 200, 500, 1000}) {
        if (step <= wanted)
            round = step;
    }
    return round;
}

} // namespace sijill
