#include "ui/charts/map_geometry.h"

#include <algorithm>
#include <cmath>

namespace sijill {

int MapGeometry::areaAt(const QPointF& position) const
{
    const auto found = std::find_if(outlines.begin(), outlines.end(),
        [&](const QPainterPath& outline) { return outline.contains(position); });
    return found == outlines.end() ? -1 : int(found - outlines.begin());
}

int MapGeometry::markAt(const QPointF& position) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const MapMark& mark) {
        const QPointF apart = position - mark.at;
        return std::hypot(apart.x(), apart.y()) <= std::max(mark.radius, 7 * unit);
    });
    return found == marks.end() ? -1 : int(found - marks.begin());
}

QColor areaColor(const AreaMap& map, const MapArea& area, const Tokens& tokens)
{
    if (!area.value)
        return {};
    const int step = map.classes.classOf(*area.value);
    const int steps = int(map.classes.steps.size());
    if (step < 0)
        return tokens.surface;
    // Few classes are spread over the ramp, so that the greatest is always the strongest.
    const int tone = steps < 2 ? 3 : step * (int(tokens.ramp.size()) - 1) / (steps - 1);
    return tokens.ramp[std::size_t(tone)];
}

QString mapNumber(const AreaMap& map, double value, Format::Grouping grouping)
{
    return Format(map.language, grouping)
        .decimal(std::llround(value * std::pow(10, map.decimals)), map.decimals);
}

} // namespace sijill
