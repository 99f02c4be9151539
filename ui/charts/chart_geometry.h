#pragma once

#include "core/base/format.h"
#include "core/indicators/figure.h"
#include "ui/shell/theme_paint.h"

#include <QRectF>

#include <vector>

class QPaintDevice;

namespace sijill {

/// How a figure is drawn: colours, size of text, on what.
struct ChartStyle {
    Tokens tokens = Tokens::light();
    double pointSize = 9.5;
    const QPaintDevice* device = nullptr; ///< Its dots measure the text.
    bool showsTitle = true;
    Format::Grouping grouping = Format::Grouping::Locale; ///< As papers write numbers, or the screen.
};

/// One value of the figure and where it stands.
struct ChartMark {
    int category = 0;
    int series = 0;
    double value = 0;
    QRectF bar;  ///< What is painted.
    QRectF band; ///< What is clicked: as wide as the category allows.
};

struct ChartText {
    QRectF rect;
    QString text;
    Place place = Place::Leading;
    QColor color;
    double size = 1; ///< Times the point size.
    bool isBold = false;
};

/// Grid lines, squares of the key, target ticks, dashed outlines of what is planned.
struct ChartShape {
    enum class Kind { Grid, Fill, Dashed }; ///< The grid lies under the bars.
    Kind kind = Kind::Fill;
    QRectF rect;
    QColor color;
};

/// Where everything of a chart stands. Computed from the leading edge and mirrored at the end, so that Arabic
/// needs no second layout; `plot` alone stays unmirrored, for Qt Charts. Draws nothing.
struct ChartGeometry {
    QRectF area;
    QRectF plot;
    double unit = 1;       ///< Device dots of one design pixel.
    double maximum = 1;    ///< End of the value axis; it starts at zero.
    double tickStep = 0;   ///< 0: no axis, the values are printed.
    double barShare = 0.6; ///< Part of a category that its bars fill.
    bool isMirrored = false;
    std::vector<ChartMark> marks;
    std::vector<ChartText> texts;
    std::vector<ChartShape> shapes;

    /// From the leading edge to the screen.
    QRectF visual(const QRectF& rect) const;
};

ChartGeometry layOutChart(const Figure& figure, const QRectF& area, const ChartStyle& style);

/// Colours of the series; one series is always the first colour.
QColor seriesColor(const ChartStyle& style, std::size_t series);
QString valueText(const Figure& figure, double value, Format::Grouping grouping = Format::Grouping::Locale);
bool isHorizontal(FigureShape shape);
/// A step of 1, 2 or 5 times a power of ten that cuts 0…maximum into at most `most` parts; whole for counts.
double niceStep(double maximum, int most, bool isWhole);

} // namespace sijill
