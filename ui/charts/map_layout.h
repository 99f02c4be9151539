#pragma once

#include "ui/charts/map_geometry.h"

namespace sijill {

/// The steps of laying a map out: words above and below it (or beside it where the area is wide), then the
/// ground in what is left, then names and worksites on it. Words are laid from the leading edge and mirrored
/// at the end.
class MapLayout {
public:
    MapLayout(const AreaMap& map, const QRectF& area, const ChartStyle& style, bool showsPlaces);

    MapGeometry run();

private:
    /// An entry of the legend: a swatch and its words.
    struct Entry {
        MapSwatch::Kind kind;
        QColor color;
        QString words;
        double swatch; ///< Width.
    };

    void layOutHead();
    void layOutFoot();
    void layOutLegend();
    void layOutGround();
    void layOutMarks();
    void layOutLabels();
    void layOutScale();
    void mirror();

    std::vector<Entry> legend() const;
    /// Puts entries into lines within `room`; returns where they end.
    double flow(const std::vector<Entry>& entries, const QRectF& room, bool places);
    QString classWords(const MapClass& step) const;
    QStringList wrapped(const QString& text, double width, double size) const;
    void addText(const QRectF& rect, const QString& text, const QColor& color, double size, bool isBold);
    double dots(double designPixels) const { return designPixels * m_geometry.unit; }
    double widthOf(const QString& text, double size, bool isBold = false) const;
    double lineOf(double size) const;

    const AreaMap& m_map;
    const ChartStyle& m_style;
    bool m_showsPlaces;
    bool m_isWide = false; ///< The legend stands beside the ground.
    QRectF m_room;         ///< What is left for the ground.
    double m_metresPerDot = 1;
    QPointF m_scaleAt;
    MapGeometry m_geometry;
};

} // namespace sijill
