#include "core/geo/map_marks.h"
#include "core/geo/projection.h"
#include "ui/charts/map_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

constexpr double kNameSize = 0.9; // Beside the size of the legend.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Maps)
};

QPainterPath pathOf(const PlaneShape& shape, const QTransform& toDots)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const auto add = [&](const PlaneRing& ring) {
        path.addPolygon(toDots.map(QPolygonF(ring)));
        path.closeSubpath();
    };
    for (const PlanePolygon& polygon : shape) {
        add(polygon.outer);
        for (const PlaneRing& hole : polygon.holes)
            add(hole);
    }
    return path;
}

/// 1, 2 or 5 times a power of ten, at most `metres`.
double roundLength(double metres)
{
    const double power = std::pow(10, std::floor(std::log10(metres)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= metres)
            return step * power;
    }
    return power;
}

} // namespace

void MapLayout::layOutGround()
{
    GeoBox extent;
    for (const MapArea& area : m_map.areas)
        extent.add(boxOf(area.shape));
    if (extent.isEmpty() || m_room.width() <= 0 || m_room.height() <= 0)
        return;
    const EqualAreaProjection flat(extent.centre());
    std::vector<PlaneShape> shapes;
    QRectF box;
    for (const MapArea& area : m_map.areas) {
        shapes.push_back(flat.project(area.shape));
        box = box.united(boxOf(shapes.back()));
    }
    const QRectF room = m_room.adjusted(dots(2), dots(2), -dots(2), -dots(2));
    const double scale = std::min(room.width() / box.width(), room.height() / box.height());
    m_metresPerDot = 1 / scale;
    QTransform toDots;
    toDots.translate(room.center().x(), room.center().y());
    toDots.scale(scale, -scale); // North is up, y is down.
    toDots.translate(-box.center().x(), -box.center().y());
    m_geometry.ground = toDots.mapRect(box);
    for (const PlaneShape& shape : shapes) {
        m_geometry.outlines.push_back(pathOf(shape, toDots));
        m_geometry.middles.push_back(toDots.map(labelPointOf(shape)));
    }
    if (!m_showsPlaces)
        return;
    QList<QPointF> points;
    for (const MapPlace& place : m_map.places)
        points << toDots.map(flat.project(place.at));
    for (const PointCluster& cluster : clustered(points, dots(20)))
        m_geometry.marks.push_back({cluster.at, 0, cluster.members});
}

void MapLayout::layOutMarks()
{
    for (MapMark& mark : m_geometry.marks)
        mark.radius = dots(mark.places.size() > 1 ? 8.5 : 4.5);
}

/// Name and number where both fit, else the number alone, else nothing.
void MapLayout::layOutLabels()
{
    const double line = lineOf(kNameSize);
    std::vector<QRectF> obstacles;
    for (const MapMark& mark : m_geometry.marks)
        obstacles.emplace_back(
            mark.at.x() - mark.radius, mark.at.y() - mark.radius, 2 * mark.radius, 2 * mark.radius);
    std::vector<bool> placed(m_geometry.middles.size(), false);
    for (const bool withName : {true, false}) {
        std::vector<LabelWish> wishes;
        std::vector<MapLabel> labels;
        for (std::size_t i = 0; i < m_geometry.middles.size(); ++i) {
            const MapArea& area = m_map.areas[i];
            if (placed[i] || (!withName && !area.value))
                continue;
            MapLabel label{int(i), {}, {}};
            if (withName)
                label.lines = wrapped(area.name.text(), dots(92), kNameSize);
            if (area.value)
                label.lines << mapNumber(m_map, *area.value, m_style.grouping);
            double wide = 0;
            for (const QString& text : label.lines)
                wide = std::max(wide, widthOf(text, kNameSize, true));
            const QRectF box = m_geometry.outlines[i].boundingRect();
            LabelWish wish{m_geometry.middles[i],
                QSizeF(wide + dots(2), double(label.lines.size()) * line * 0.84), area.value.value_or(-1),
                box.width() * box.height()};
            // A name on a neighbour's ground would be read as the neighbour's: only the smallest reach over
            // it, around their own middle.
            const bool isSmall = box.width() <= wide || box.height() <= wish.size.height();
            wish.isHome = [&outline = m_geometry.outlines[i], middle = wish.at, isSmall](
                              const QRectF& place) {
                return isSmall ? place.contains(middle) : outline.contains(place.center());
            };
            wishes.push_back(std::move(wish));
            labels.push_back(std::move(label));
        }
        const auto places = placeLabels(wishes, m_room, obstacles);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i])
                continue;
            labels[i].rect = *places[i];
            placed[std::size_t(labels[i].area)] = true;
            obstacles.push_back(*places[i]);
            m_geometry.labels.push_back(std::move(labels[i]));
        }
    }
}

/// A length to measure the ground by, under the legend.
void MapLayout::layOutScale()
{
    if (m_geometry.outlines.empty())
        return;
    const double metres = roundLength(m_metresPerDot * dots(90));
    const double wide = metres / m_metresPerDot;
    const double line = lineOf(1);
    const Format format(m_map.language, m_style.grouping);
    const QString words = metres >= 1000
        //: Length of a map's scale, in kilometres.
        ? Words::tr("%1 km").arg(format.integer(qRound64(metres / 1000)))
        //: Length of a map's scale, in metres.
        : Words::tr("%1 m").arg(format.integer(qRound64(metres)));
    const double sign = m_geometry.isMirrored ? -1 : 1;
    const double text = widthOf(words, 1) + dots(2);
    const auto at = [&](double from, double width) {
        return m_scaleAt.x() + (sign > 0 ? from : -from - width);
    };
    m_geometry.swatches.push_back({MapSwatch::Kind::Scale,
        QRectF(at(0, wide), m_scaleAt.y() + line / 2 - dots(3), wide, dots(6)), m_style.tokens.text2});
    m_geometry.texts.push_back({QRectF(at(wide + dots(6), text), m_scaleAt.y(), text, line), words,
        Place::Leading, m_style.tokens.text2, 1, false});
}

MapGeometry layOutMap(const AreaMap& map, const QRectF& area, const ChartStyle& style, bool showsPlaces)
{
    return MapLayout(map, area, style, showsPlaces).run();
}

} // namespace sijill
