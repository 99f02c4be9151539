#include "core/geo/map_marks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace sijill {
namespace {

/// The middle first, then a little up, down and aside.
std::optional<QRectF> roomFor(const LabelWish& wish, const QRectF& area, const std::vector<QRectF>& taken)
{
    static const QPointF kShifts[] = {{0, 0}, {0, -0.6}, {0, 0.6}, {-0.25, 0}, {0.25, 0}, {0, -1.1}, {0, 1.1},
        {-0.3, -0.6}, {0.3, -0.6}, {-0.3, 0.6}, {0.3, 0.6}, {-0.5, 0}, {0.5, 0}, {0, -1.6}, {0, 1.6},
        {-0.5, -1.1}, {0.5, -1.1}, {-0.5, 1.1}, {0.5, 1.1}, {-0.3, -1.6}, {0.3, -1.6}, {-0.3, 1.6},
        {0.3, 1.6}};
    for (const QPointF& shift : kShifts) {
        QRectF place(QPointF(), wish.size);
        place.moveCenter(wish.at + QPointF(shift.x() * wish.size.width(), shift.y() * wish.size.height()));
        const bool isFree = area.contains(place) && (!wish.isHome || wish.isHome(place))
            && std::none_of(
                taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
        if (isFree)
            return place;
    }
    return std::nullopt;
}

PointCluster united(const PointCluster& a, const PointCluster& b)
{
    const auto first = double(a.members.size());
    const auto second = double(b.members.size());
    PointCluster both{(a.at * first + b.at * second) / (first + second), a.members};
    both.members.insert(both.members.end(), b.members.begin(), b.members.end());
    return both;
}

/// Unites the closest two that are nearer than `size`; false when there are none.
bool uniteClosest(std::vector<PointCluster>& clusters, double size)
{
    double nearest = size;
    std::pair<std::size_t, std::size_t> closest;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (std::size_t j = i + 1; j < clusters.size(); ++j) {
            const QPointF apart = clusters[i].at - clusters[j].at;
            if (const double distance = std::hypot(apart.x(), apart.y()); distance < nearest) {
                nearest = distance;
                closest = {i, j};
            }
        }
    }
    if (closest.second == 0)
        return false;
    clusters[closest.first] = united(clusters[closest.first], clusters[closest.second]);
    clusters.erase(clusters.begin() + std::ptrdiff_t(closest.second));
    return true;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(
    const std::vector<LabelWish>& wishes, const QRectF& area, const std::vector<QRectF>& obstacles)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(wishes[a].weight, wishes[a].ground) > std::pair(wishes[b].weight, wishes[b].ground);
    });
    std::vector<QRectF> taken = obstacles;
    std::vector<std::optional<QRectF>> places(wishes.size());
    for (const std::size_t i : order) {
        places[i] = roomFor(wishes[i], area, taken);
        if (places[i])
            taken.push_back(*places[i]);
    }
    return places;
}

std::vector<PointCluster> clustered(const QList<QPointF>& points, double size)
{
    std::map<std::pair<qint64, qint64>, PointCluster> cells;
    for (int i = 0; i < points.size(); ++i) {
        const auto column = qint64(std::floor(points[i].x() / size));
        const auto row = qint64(std::floor(points[i].y() / size));
        PointCluster& cell = cells[{row, column}];
        cell = cell.members.empty() ? PointCluster{points[i], {i}} : united(cell, {points[i], {i}});
    }
    std::vector<PointCluster> clusters;
    for (auto& [place, cluster] : cells)
        clusters.push_back(std::move(cluster));
    while (uniteClosest(clusters, size)) { }
    return clusters;
}

} // namespace sijill
