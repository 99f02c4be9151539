#pragma once

#include "core/geo/geo_shape.h"
#include "core/geo/map_classes.h"
#include "core/indicators/tile_map.h"

namespace sijill {

extern const Choices kClassRules;

/// One territory on the ground with its number.
struct MapArea {
    QString code;
    LocalizedText name;
    std::optional<double> value; ///< Nothing: the census figure is missing.
    RecordSet records;
    GeoShape shape;
};

/// A worksite where it stands.
struct MapPlace {
    qint64 worksite = 0;
    QString code;
    LocalizedText title;
    GeoPoint at;
};

/// A figure by territory on imported boundaries, with all that must be printed beside it. Knows no drawing.
struct AreaMap {
    QString code;     ///< Stable name for files: "jobs_opened_map".
    QString title;    ///< "Jobs opened".
    QString subtitle; ///< Edition and period.
    QString unit;     ///< Heads the legend: "Per 1,000 inhabitants", a currency, or empty.
    QString language;
    int decimals = 0;
    std::vector<MapArea> areas;
    std::vector<MapPlace> places;
    MapClasses classes;
    QString attribution; ///< Whose boundaries these are: one line.
    QString note;        ///< That they take no position.
    int missing = 0;     ///< Communes without a boundary: counted, not drawn.
};

/// The communes of communeTiles that have a boundary, and the edition's worksites that have coordinates.
/// Without areas: no boundary was imported.
Result<AreaMap> communeAreas(
    Database& database, const Figures& byCommune, const QString& key, TileMeasure measure, ClassRule rule);

/// The worksites behind some places: what a click on them opens.
RecordSet recordsAt(const AreaMap& map, const std::vector<int>& places);

} // namespace sijill
