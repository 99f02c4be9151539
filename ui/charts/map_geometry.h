#pragma once

#include "core/indicators/area_map.h"
#include "ui/charts/chart_geometry.h"

#include <QPainterPath>

namespace sijill {

/// A name and number that found room; its lines from the top.
struct MapLabel {
    int area = 0;
    QRectF rect;
    QStringList lines;
};

/// One worksite, or several too close to be told apart.
struct MapMark {
    QPointF at;
    double radius = 0;
    std::vector<int> places; ///< Of AreaMap::places.
};

struct MapSwatch {
    enum class Kind { Fill, Unknown, Mark, Scale };
    Kind kind = Kind::Fill;
    QRectF rect;
    QColor color;
};

/// Where everything of a map stands. The ground is never mirrored: north is up and west is left in every
/// language; the words around it are. Draws nothing.
struct MapGeometry {
    QRectF area;
    QRectF ground;
    double unit = 1; ///< Device dots of one design pixel.
    bool isMirrored = false;
    std::vector<QPainterPath> outlines; ///< One an area of the map.
    std::vector<QPointF> middles;       ///< Where the name of each area belongs.
    std::vector<MapLabel> labels;
    std::vector<MapMark> marks;
    std::vector<MapSwatch> swatches;
    std::vector<ChartText> texts;

    int areaAt(const QPointF& position) const;
    int markAt(const QPointF& position) const;
};

MapGeometry layOutMap(const AreaMap& map, const QRectF& area, const ChartStyle& style, bool showsPlaces);

/// Fill of a territory by its class; invalid when its number is not known.
QColor areaColor(const AreaMap& map, const MapArea& area, const Tokens& tokens);
QString mapNumber(const AreaMap& map, double value, Format::Grouping grouping = Format::Grouping::Locale);

/// Draws a map where `geometry` has put it, in the colours of `style`: screen, picture and paper alike.
void paintMap(QPainter& painter, const AreaMap& map, const MapGeometry& geometry, const ChartStyle& style);

} // namespace sijill
