#include "ui/charts/map_view.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace sijill {

MapView::MapView(QWidget* parent)
    : PlacesView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followLook(this, [this] {
        updateGeometry();
        forget();
    });
}

void MapView::setMap(AreaMap map)
{
    m_map = std::move(map);
    setAccessibleDescription(m_map.title + u". "_s + m_map.attribution);
    forget();
}

void MapView::setPlacesShown(bool areShown)
{
    m_showsPlaces = areShown;
    forget();
}

void MapView::forget()
{
    m_geometry.reset();
    placesChanged();
}

ChartStyle MapView::style() const
{
    return {.tokens = tokens(), .pointSize = 9.0 * zoomPercent() / 100, .device = this, .showsTitle = false};
}

const MapGeometry& MapView::geometryNow() const
{
    if (!m_geometry)
        m_geometry = layOutMap(m_map, QRectF(rect()).adjusted(2, 2, -2, -2), style(), m_showsPlaces);
    return *m_geometry;
}

QSize MapView::sizeHint() const
{
    return {px(420), px(420)};
}

QSize MapView::minimumSizeHint() const
{
    return {px(260), px(260)};
}

int MapView::count() const
{
    return areas() + (m_showsPlaces ? int(geometryNow().marks.size()) : 0);
}

const MapMark* MapView::markOf(int place) const
{
    return place < areas() ? nullptr : &geometryNow().marks[std::size_t(place - areas())];
}

QPointF MapView::middleOf(int place) const
{
    const MapMark* mark = markOf(place);
    return mark ? mark->at : geometryNow().middles[std::size_t(place)];
}

int MapView::placeAt(const QPointF& position) const
{
    const int mark = geometryNow().markAt(position);
    return mark >= 0 ? areas() + mark : geometryNow().areaAt(position);
}

bool MapView::opens(int place) const
{
    return markOf(place) || !m_map.areas[std::size_t(place)].records.kind.isEmpty();
}

void MapView::open(int place)
{
    if (const MapMark* mark = markOf(place))
        Q_EMIT placesActivated(std::vector<int>(mark->places));
    else
        PlacesView::open(place);
}

QString MapView::describeAll() const
{
    //: Read aloud for a map: %n is the number of territories on it.
    return tr("Map of %n territories", nullptr, areas());
}

QString MapView::countOf(const MapMark& mark) const
{
    //: Tip of a symbol on the map.
    return tr("%n worksite(s)", nullptr, int(mark.places.size()));
}

QString MapView::describe(int place) const
{
    if (const MapMark* mark = markOf(place)) {
        const MapPlace& first = m_map.places[std::size_t(mark->places.front())];
        return mark->places.size() > 1 ? countOf(*mark)
                                       : Format::isolated(first.code) + u' ' + first.title.text();
    }
    const MapArea& shown = m_map.areas[std::size_t(place)];
    //: One territory of a map: %1 its name, %2 its number.
    return tr("%1: %2").arg(
        shown.name.text(), shown.value ? mapNumber(m_map, *shown.value) : tr("not known"));
}

QString MapView::tipOf(int place) const
{
    constexpr std::size_t kMostTitles = 6;
    const MapMark* mark = markOf(place);
    if (!mark)
        return describe(place);
    QStringList lines{countOf(*mark)};
    for (std::size_t i = 0; i < std::min(kMostTitles, mark->places.size()); ++i) {
        const MapPlace& site = m_map.places[std::size_t(mark->places[i])];
        lines << Format::isolated(site.code) + u' ' + site.title.text();
    }
    if (mark->places.size() > kMostTitles)
        lines << u"…"_s;
    return lines.join(u'\n');
}

QPainterPath MapView::outlineOf(int place) const
{
    const MapMark* mark = markOf(place);
    if (!mark)
        return geometryNow().outlines[std::size_t(place)];
    QPainterPath circle;
    circle.addEllipse(mark->at, mark->radius, mark->radius);
    return circle;
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const MapGeometry& geometry = geometryNow();
    paintMap(painter, m_map, geometry, style());
    const auto outline = [&](int place, const QColor& color, double width) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outlineOf(place));
    };
    if (hovered() >= 0 && !markOf(hovered()))
        outline(hovered(), tokens().text2, pxF(1.5));
    if (hasFocus() && current() >= 0) {
        outline(current(), tokens().surface, pxF(4.5));
        outline(current(), tokens().accent, pxF(2.5));
    }
}

void MapView::resizeEvent(QResizeEvent*)
{
    forget(); // Other symbols may stand together now.
}

} // namespace sijill
