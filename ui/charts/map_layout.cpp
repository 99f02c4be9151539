#include "ui/charts/map_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

constexpr double kDesignPoints = 9.5; // Text size the distances of the design belong to.
constexpr double kSmall = 0.9;        // Notes and scale, beside the size of the legend.
constexpr double kGap = 12;
constexpr double kScaleRoom = 150; // For the longest scale and its words.

/// The words of maps, under one context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Maps)
};

QFont fontOf(const ChartStyle& style, double size, bool isBold)
{
    QFont font = textFont(TextRole::Label);
    font.setPointSizeF(style.pointSize * size);
    font.setBold(isBold);
    return font;
}

double dotsPerInch(const ChartStyle& style)
{
    return style.device ? style.device->logicalDpiY() : 96;
}

} // namespace

MapLayout::MapLayout(const AreaMap& map, const QRectF& area, const ChartStyle& style, bool showsPlaces)
    : m_map(map)
    , m_style(style)
    , m_showsPlaces(showsPlaces && !map.places.empty())
    , m_room(area)
{
    m_geometry.area = area;
    m_geometry.unit = dotsPerInch(style) / 96 * style.pointSize / kDesignPoints;
    m_geometry.isMirrored = Format::direction(map.language) == Qt::RightToLeft;
    m_isWide = area.width() > 1.2 * area.height();
}

MapGeometry MapLayout::run()
{
    layOutHead();
    layOutFoot();
    layOutLegend();
    mirror();
    layOutGround();
    layOutMarks();
    layOutLabels();
    layOutScale();
    return std::move(m_geometry);
}

double MapLayout::widthOf(const QString& text, double size, bool isBold) const
{
    const QFont font = fontOf(m_style, size, isBold);
    return (m_style.device ? QFontMetricsF(font, m_style.device) : QFontMetricsF(font))
        .horizontalAdvance(text);
}

/// Room for Arabic and Latin letters alike.
double MapLayout::lineOf(double size) const
{
    return m_style.pointSize * size * dotsPerInch(m_style) / 72 * 1.5;
}

void MapLayout::addText(
    const QRectF& rect, const QString& text, const QColor& color, double size, bool isBold)
{
    m_geometry.texts.push_back({rect, text, Place::Leading, color, size, isBold});
}

QStringList MapLayout::wrapped(const QString& text, double width, double size) const
{
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.isEmpty() || widthOf(longer, size) > width)
            lines << word;
        else
            lines.last() = longer;
    }
    return lines;
}

void MapLayout::layOutHead()
{
    if (!m_style.showsTitle)
        return;
    const double title = lineOf(1.35);
    const double subtitle = lineOf(1);
    addText(
        {m_room.left(), m_room.top(), m_room.width(), title}, m_map.title, m_style.tokens.text, 1.35, true);
    addText({m_room.left(), m_room.top() + title, m_room.width(), subtitle}, m_map.subtitle,
        m_style.tokens.text2, 1, false);
    m_room.setTop(m_room.top() + title + subtitle + dots(6));
}

/// Whose boundaries, and that they take no position.
void MapLayout::layOutFoot()
{
    QStringList lines = wrapped(m_map.attribution, m_room.width(), kSmall);
    lines << wrapped(m_map.note, m_room.width(), kSmall);
    if (m_map.missing > 0)
        lines << wrapped(
            //: Under a map.
            Words::tr("%n commune(s) without a boundary are not drawn.", nullptr, m_map.missing),
            m_room.width(), kSmall);
    const double line = lineOf(kSmall);
    m_room.setBottom(m_room.bottom() - double(lines.size()) * line);
    double top = m_room.bottom();
    for (const QString& text : lines) {
        addText({m_room.left(), top, m_room.width(), line}, text, m_style.tokens.text3, kSmall, false);
        top += line;
    }
    m_room.setBottom(m_room.bottom() - dots(4));
}

QString MapLayout::classWords(const MapClass& step) const
{
    const QString from = mapNumber(m_map, step.from, m_style.grouping);
    const QString to = mapNumber(m_map, step.to, m_style.grouping);
    //: A class in a map's legend: %1 its least value, %2 its greatest.
    return from == to ? from : Words::tr("%1–%2").arg(from, to);
}

std::vector<MapLayout::Entry> MapLayout::legend() const
{
    std::vector<Entry> entries;
    const double box = dots(14);
    if (m_map.classes.hasZero)
        entries.push_back({MapSwatch::Kind::Fill, m_style.tokens.surface, mapNumber(m_map, 0), box});
    for (const MapClass& step : m_map.classes.steps) {
        MapArea sample;
        sample.value = step.to;
        entries.push_back(
            {MapSwatch::Kind::Fill, areaColor(m_map, sample, m_style.tokens), classWords(step), box});
    }
    const bool hasUnknown =
        std::any_of(m_map.areas.begin(), m_map.areas.end(), [](const MapArea& area) { return !area.value; });
    if (hasUnknown)
        entries.push_back({MapSwatch::Kind::Unknown, m_style.tokens.track, Words::tr("not known"), box});
    if (m_showsPlaces)
        entries.push_back({MapSwatch::Kind::Mark, m_style.tokens.text, Words::tr("Worksites"), box});
    return entries;
}

double MapLayout::flow(const std::vector<Entry>& entries, const QRectF& room, bool places)
{
    const double line = lineOf(1);
    double x = room.left();
    double top = room.top();
    for (const Entry& entry : entries) {
        const double wide = entry.swatch + dots(5) + widthOf(entry.words, 1) + dots(2);
        if (x > room.left() && x + wide > room.right() + 0.5) {
            x = room.left();
            top += line;
        }
        if (places) {
            const double high = dots(10);
            m_geometry.swatches.push_back(
                {entry.kind, {x, top + (line - high) / 2, entry.swatch, high}, entry.color});
            addText({x + entry.swatch + dots(5), top, wide - entry.swatch - dots(5), line}, entry.words,
                m_style.tokens.text2, 1, false);
        }
        x += wide + dots(kGap);
    }
    return entries.empty() ? room.top() : top + line;
}

void MapLayout::layOutLegend()
{
    const std::vector<Entry> entries = legend();
    const double line = lineOf(1);
    const double heading = m_map.unit.isEmpty() ? 0 : line;
    double wide = m_isWide ? widthOf(m_map.unit, 1, true) : m_room.width();
    if (m_isWide) {
        for (const Entry& entry : entries)
            wide = std::max(wide, entry.swatch + dots(8) + widthOf(entry.words, 1));
        wide = std::clamp(wide, dots(kScaleRoom), std::max(dots(kScaleRoom), m_room.width() / 3));
    }
    QRectF room(m_room.left(), m_room.top(), wide, m_room.height());
    if (m_isWide) { // Beside the ground, at the trailing edge; one entry a line.
        room.moveLeft(m_room.right() - wide);
        m_room.setRight(room.left() - dots(kGap));
    } else {
        const double high = flow(entries, room, false) - room.top() + heading + line;
        room.setTop(m_room.bottom() - high);
        m_room.setBottom(room.top() - dots(6));
    }
    if (heading > 0)
        addText({room.left(), room.top(), wide, heading}, m_map.unit, m_style.tokens.text, 1, true);
    room.setTop(room.top() + heading);
    if (m_isWide) {
        for (const Entry& entry : entries)
            room.setTop(flow({entry}, room, true));
    } else {
        room.setTop(flow(entries, room, true));
    }
    m_scaleAt = room.topLeft() + QPointF(0, m_isWide ? dots(6) : 0);
}

/// Words change sides in Arabic; what comes after this is the ground, which does not.
void MapLayout::mirror()
{
    if (!m_geometry.isMirrored)
        return;
    const QRectF& area = m_geometry.area;
    const auto visual = [&](const QRectF& rect) {
        return QRectF(area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height());
    };
    for (ChartText& text : m_geometry.texts)
        text.rect = visual(text.rect);
    for (MapSwatch& swatch : m_geometry.swatches)
        swatch.rect = visual(swatch.rect);
    m_room = visual(m_room);
    m_scaleAt.setX(area.left() + area.right() - m_scaleAt.x());
}

} // namespace sijill
