#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

namespace sijill {

/// A text that would like to stand around a place.
struct LabelWish {
    QPointF at; ///< Its middle, if there is room.
    QSizeF size;
    double weight = 0; ///< The greater is placed first.
    double ground = 0; ///< Size of what it names; decides between equal weights.
    std::function<bool(const QRectF& place)> isHome = {}; ///< Where it may stand; empty: anywhere.
};

/// Where each label stands, in the order of the wishes; nothing for those that would cover another label, an
/// obstacle or the edge: a name left out is read elsewhere, two names on one another are read nowhere.
std::vector<std::optional<QRectF>> placeLabels(
    const std::vector<LabelWish>& wishes, const QRectF& area, const std::vector<QRectF>& obstacles = {});

/// Points that stand too close to be told apart.
struct PointCluster {
    QPointF at; ///< Their middle.
    std::vector<int> members;
};

/// Gathers points on a grid whose cells are `size` wide, then clusters that still lie within `size` of each
/// other: no two symbols of that width overlap.
std::vector<PointCluster> clustered(const QList<QPointF>& points, double size);

} // namespace sijill
