#include "ui/charts/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

constexpr int kMostDirectLabels = 4; // Series named beside their bars; more go into the key.

} // namespace

void ChartLayout::layOutRows()
{
    const bool isStacked = m_figure.shape == FigureShape::StackedBars && seriesCount() > 1;
    if (isStacked && seriesCount() <= kMostDirectLabels && m_rest.height() / categoryCount() >= dots(60))
        return layOutRoomyRows();
    layOutKey();
    double names = 0;
    double values = 0;
    for (int category = 0; category < categoryCount(); ++category) {
        names = std::max(names, widthOf(m_figure.categories[category]));
        values = std::max(values, widthOf(valueText(m_figure, totalOf(category), m_style.grouping), 1, true));
    }
    names = std::min(names, m_rest.width() / 2);
    m_geometry.plot = m_rest.adjusted(names + dots(10), 0, -(values + dots(8)), 0);
    m_geometry.maximum = largest();
    const double row = m_rest.height() / categoryCount();
    const double thickness = std::min(row * 0.62, dots(18));
    m_geometry.barShare = thickness / row;
    for (int category = 0; category < categoryCount(); ++category) {
        const QRectF band(m_rest.left(), m_rest.top() + row * category, m_rest.width(), row);
        addText({band.left(), band.top(), names, row}, m_figure.categories[category], Place::Leading,
            m_style.tokens.text);
        const QRectF bar(
            m_geometry.plot.left(), band.center().y() - thickness / 2, m_geometry.plot.width(), thickness);
        if (isStacked)
            addSegments(category, band, bar);
        else
            addRow(category, band, bar);
    }
}

void ChartLayout::addRow(int category, const QRectF& band, const QRectF& bar)
{
    const double value = valueAt(category, 0);
    const double target = targetAt(category);
    const double scale = m_geometry.plot.width() / m_geometry.maximum;
    QRectF filled = bar;
    filled.setWidth(std::isnan(value) ? 0 : value * scale);
    addMark(category, 0, filled, band);
    double end = filled.right();
    if (!std::isnan(target)) {
        const double x = bar.left() + target * scale;
        if (std::isnan(value))
            addShape(ChartShape::Kind::Dashed, {bar.left(), bar.top(), target * scale, bar.height()},
                m_style.tokens.control);
        addShape(ChartShape::Kind::Fill, {x - dots(1), bar.top() - dots(3), dots(2), bar.height() + dots(6)},
            m_style.tokens.text);
        if (x >= end - dots(2) && x < end + dots(60))
            end = x + dots(2); // The number goes beyond the tick instead of under it.
    }
    const QString text = std::isnan(value) ? QString(u'–') : valueText(m_figure, value, m_style.grouping);
    const double width = widthOf(text, 1, true);
    const double gap = dots(6);
    if (end + gap + width <= m_geometry.area.right())
        addText({end + gap, band.top(), width, band.height()}, text, Place::Leading, m_style.tokens.text, 1,
            true);
    else
        addText({filled.right() - gap - width, band.top(), width, band.height()}, text, Place::Trailing,
            m_style.tokens.isDark ? m_style.tokens.surface : QColor(Qt::white), 1, true);
}

void ChartLayout::addSegments(int category, const QRectF& band, const QRectF& bar)
{
    const double scale = bar.width() / m_geometry.maximum;
    double x = bar.left();
    for (int series = 0; series < seriesCount(); ++series) {
        const double value = valueAt(category, series);
        const double width = std::isnan(value) ? 0 : value * scale;
        if (width <= 0)
            continue;
        const QRectF segment(x, bar.top(), width, bar.height());
        addMark(category, series, segment, {x, band.top(), width, band.height()});
        x += width;
    }
    addText({x + dots(6), bar.top() - dots(4), m_geometry.area.right() - x, bar.height() + dots(8)},
        valueText(m_figure, totalOf(category), m_style.grouping), Place::Leading, m_style.tokens.text, 1,
        true);
}

/// Each category as three lines: its name and total, its bar, the names of its parts with their numbers.
void ChartLayout::layOutRoomyRows()
{
    m_geometry.plot = m_rest;
    m_geometry.maximum = largest();
    const double row = m_rest.height() / categoryCount();
    const double thickness = dots(14);
    m_geometry.barShare = thickness / row;
    const double line = lineOf(1);
    for (int category = 0; category < categoryCount(); ++category) {
        const QRectF band(m_rest.left(), m_rest.top() + row * category, m_rest.width(), row);
        // Qt Charts centres the bar in its row; the lines go round it.
        const QRectF bar(band.left(), band.center().y() - thickness / 2, band.width(), thickness);
        const QRectF head(band.left(), bar.top() - line - dots(1), band.width(), line);
        const QString total = valueText(m_figure, totalOf(category), m_style.grouping);
        addText(head.adjusted(0, 0, -widthOf(total) - dots(8), 0), m_figure.categories[category],
            Place::Leading, m_style.tokens.text, 1, true);
        addText(head, total, Place::Trailing, m_style.tokens.text2);
        const std::size_t texts = m_geometry.texts.size();
        addSegments(category, band, bar);
        m_geometry.texts.resize(texts); // The total stands in the head here.
        addRowKey(category, {band.left(), bar.bottom() + dots(2), band.width(), line});
        if (category > 0)
            addShape(ChartShape::Kind::Fill, {band.left(), band.top(), band.width(), dots(1)},
                m_style.tokens.line2);
    }
}

void ChartLayout::addRowKey(int category, QRectF line)
{
    const double square = dots(9);
    for (int series = 0; series < seriesCount(); ++series) {
        const double value = valueAt(category, series);
        if (std::isnan(value) || value == 0)
            continue;
        const auto at = static_cast<std::size_t>(series);
        const QString number = valueText(m_figure, value, m_style.grouping);
        const QString& name = m_figure.series[at].name;
        addShape(ChartShape::Kind::Fill, {line.left(), line.center().y() - square / 2, square, square},
            seriesColor(m_style, at));
        line.setLeft(line.left() + square + dots(5));
        const double nameWidth = std::min(widthOf(name), std::max(0.0, line.width() - dots(24)));
        addText(
            {line.left(), line.top(), nameWidth, line.height()}, name, Place::Leading, m_style.tokens.text2);
        line.setLeft(line.left() + nameWidth + dots(4));
        addText({line.left(), line.top(), widthOf(number, 1, true), line.height()}, number, Place::Leading,
            m_style.tokens.text, 1, true);
        line.setLeft(line.left() + widthOf(number, 1, true) + dots(16));
    }
}

} // namespace sijill
