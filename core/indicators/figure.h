#pragma once

#include "core/base/text.h"

#include <optional>
#include <vector>

namespace sijill {

/// The list of records behind a number: opened by a click on any bar, tile or cell.
struct RecordSet {
    QString kind;   ///< Plural of the command line ("worksites"); empty when nothing can be opened.
    QString filter; ///< ListFilter as JSON.

    bool operator==(const RecordSet&) const = default;
};

enum class FigureShape {
    Bars,    ///< Horizontal, one category a line, longest first: communes, sectors.
    Columns, ///< Vertical: months.
    GroupedColumns,
    StackedBars, ///< Horizontal, one bar a category, cut by series: states by wave.
    Line,
    TargetBars, ///< Horizontal bars with a target tick each.
    Tiles,      ///< One tile a category at its place of the grid; on papers only.
};

struct FigureSeries {
    QString name;
    std::vector<double> values; ///< One a category.
};

/// Where a tile stands in the grid of its map, from the north-west.
struct TilePlace {
    int row = 0;
    int column = 0;
    int step = 0; ///< Of its colour, 0…4.
};

/// What a chart shows, without any idea of drawing: returned by core/indicators, drawn by ui/charts on screen
/// and in print. Categories are in reading order; the painter mirrors them in Arabic.
struct Figure {
    QString code; ///< Stable name: "jobs_by_commune".
    QString title;
    QString unit;     ///< "jobs", "MAD"; shown once, not on each value.
    QString language; ///< Direction and digits.
    FigureShape shape = FigureShape::Bars;
    int decimals = 0; ///< Of the values printed on the bars.
    QStringList categories;
    std::vector<FigureSeries> series;
    std::vector<double> targets;        ///< One a category, or empty.
    QString targetName = {};            ///< Of the targets in the key; empty: the window's word.
    std::vector<RecordSet> records;     ///< One a category, or empty.
    std::vector<TilePlace> places = {}; ///< Of tiles, one a category.
    QString note;                       ///< One line under the chart: exclusions, the day it shows.
};

} // namespace sijill
