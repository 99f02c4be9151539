#include "ui/charts/map_geometry.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace sijill {
namespace {

constexpr double kNameSize = 0.9;

QFont fontOf(const ChartStyle& style, double size, bool isBold)
{
    QFont font = textFont(TextRole::Label);
    font.setPointSizeF(style.pointSize * size);
    font.setBold(isBold);
    return font;
}

/// A number that is not known: hatched, so that no grey is taken for a class.
QBrush unknownBrush(const Tokens& tokens)
{
    return QBrush(tokens.control, Qt::BDiagPattern);
}

void paintArea(QPainter& painter, const AreaMap& map, const MapGeometry& geometry, std::size_t area,
    const ChartStyle& style)
{
    const QColor fill = areaColor(map, map.areas[area], style.tokens);
    painter.setPen(
        QPen(style.tokens.control, 0.8 * geometry.unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(fill.isValid() ? QBrush(fill) : unknownBrush(style.tokens));
    painter.drawPath(geometry.outlines[area]);
}

void paintSwatch(QPainter& painter, const MapSwatch& swatch, double unit, const Tokens& tokens)
{
    switch (swatch.kind) {
    case MapSwatch::Kind::Fill:
    case MapSwatch::Kind::Unknown:
        painter.setPen(QPen(tokens.control, 0.8 * unit));
        painter.setBrush(
            swatch.kind == MapSwatch::Kind::Unknown ? unknownBrush(tokens) : QBrush(swatch.color));
        painter.drawRect(swatch.rect);
        return;
    case MapSwatch::Kind::Mark:
        painter.setPen(QPen(tokens.surface, unit));
        painter.setBrush(swatch.color);
        painter.drawEllipse(swatch.rect.center(), 4.5 * unit, 4.5 * unit);
        return;
    case MapSwatch::Kind::Scale: {
        painter.setPen(QPen(swatch.color, 1.4 * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        const QRectF& rect = swatch.rect;
        painter.drawPolyline(
            QPolygonF({rect.topLeft(), rect.bottomLeft(), rect.bottomRight(), rect.topRight()}));
        return;
    }
    }
}

/// Letters with a rim in the colour of the ground behind maps, readable on any class.
void paintHaloed(QPainter& painter, const QRectF& rect, const QString& text, double rim, const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QPointF at(rect.center().x() - metrics.horizontalAdvance(text) / 2,
        rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter.save();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QColor halo = tokens.surface;
    halo.setAlphaF(0.85F);
    painter.setPen(halo); // Shifted letters instead of outlines: they keep their shapes in every script.
    for (int step = 0; step < 8; ++step) {
        const double angle = step * 0.785398;
        painter.drawText(at + rim * QPointF(std::cos(angle), std::sin(angle)), text);
    }
    painter.setPen(tokens.text);
    painter.drawText(at, text);
    painter.restore();
}

void paintLabel(QPainter& painter, const MapLabel& label, bool hasNumber, const MapGeometry& geometry,
    const ChartStyle& style)
{
    const double line = label.rect.height() / double(label.lines.size());
    for (qsizetype i = 0; i < label.lines.size(); ++i) {
        painter.setFont(fontOf(style, kNameSize, hasNumber && i == label.lines.size() - 1));
        paintHaloed(painter,
            {label.rect.left(), label.rect.top() + double(i) * line, label.rect.width(), line},
            label.lines[i], 1.1 * geometry.unit, style.tokens);
    }
}

void paintMark(QPainter& painter, const MapMark& mark, const MapGeometry& geometry, const ChartStyle& style)
{
    painter.setPen(QPen(style.tokens.surface, geometry.unit));
    painter.setBrush(style.tokens.text);
    painter.drawEllipse(mark.at, mark.radius, mark.radius);
    if (mark.places.size() < 2)
        return;
    painter.setFont(fontOf(style, 0.8, true));
    painter.setPen(style.tokens.surface);
    const QRectF box(mark.at.x() - mark.radius, mark.at.y() - mark.radius, 2 * mark.radius, 2 * mark.radius);
    drawLine(painter, box, Format().integer(qint64(mark.places.size())), Place::Centre, Qt::LeftToRight);
}

} // namespace

void paintMap(QPainter& painter, const AreaMap& map, const MapGeometry& geometry, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < geometry.outlines.size(); ++i)
        paintArea(painter, map, geometry, i, style);
    for (const MapSwatch& swatch : geometry.swatches)
        paintSwatch(painter, swatch, geometry.unit, style.tokens);
    for (const MapMark& mark : geometry.marks)
        paintMark(painter, mark, geometry, style);
    for (const MapLabel& label : geometry.labels)
        paintLabel(painter, label, map.areas[std::size_t(label.area)].value.has_value(), geometry, style);
    for (const ChartText& text : geometry.texts) {
        painter.setFont(fontOf(style, text.size, text.isBold));
        painter.setPen(text.color);
        drawLine(painter, text.rect, text.text, text.place, Format::direction(map.language));
    }
    painter.restore();
}

} // namespace sijill
