#pragma once

#include "core/domain/territory.h"
#include "core/indicators/figures.h"

namespace sijill {

/// What a tile shows: the number itself, or how much it is for the people it is meant for (census figures).
enum class TileMeasure { Absolute, PerThousandInhabitants, PerThousandUnemployed };
extern const Choices kTileMeasures;

/// A commune of the office's territory with its number in this measure.
struct CommuneValue {
    Territory territory;
    std::optional<double> value; ///< Nothing: the census figure is missing.
    RecordSet records;
};

/// The communes under the office's territory that are valid on the last day, whichever map they are drawn on.
/// Reads inside a transaction.
std::vector<CommuneValue> communeValues(
    Database& database, const Figures& byCommune, const QString& key, TileMeasure measure);

/// One territory on the map: its place in the grid and its number.
struct Tile {
    int row = 0;
    int column = 0;
    QString code;
    LocalizedText name;
    std::optional<double> value; ///< Nothing: the census figure is missing.
    RecordSet records;
};

/// A figure by territory as a grid of equal tiles, placed like the map. Never mirrored: west is on the left.
struct TileMap {
    int rows = 0;
    int columns = 0;
    int decimals = 0;
    std::vector<Tile> tiles;
    std::vector<std::pair<double, double>>
        classes; ///< Least and greatest value of each, ascending; at most five.

    int classOf(double value) const;
};

/// The communes under the office's territory that are valid on the last day. Empty when the places of none
/// are known.
Result<TileMap> communeTiles(
    Database& database, const Figures& byCommune, const QString& key, TileMeasure measure);

} // namespace sijill
