#include "ui/charts/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace sijill {

void ChartLayout::layOutColumns()
{
    if (!m_style.showsTitle && !m_figure.unit.isEmpty()) {
        const double height = lineOf(0.92);
        addText({m_rest.left(), m_rest.top(), m_rest.width(), height}, m_figure.unit, Place::Trailing,
            m_style.tokens.text3, 0.92);
        if (seriesCount() < 2 && m_figure.targets.empty())
            m_rest.setTop(m_rest.top() + height);
    }
    layOutKey();
    m_rest.setTop(m_rest.top() + lineOf(1)); // The highest column carries its number.
    layOutValueAxis();
    layOutCategoryAxis();
    for (int category = 0; category < categoryCount(); ++category)
        addColumns(category);
    if (m_figure.shape == FigureShape::Line)
        nameLines();
}

void ChartLayout::layOutValueAxis()
{
    const double most = largest();
    m_geometry.tickStep = niceStep(most, 4, m_figure.decimals == 0);
    m_geometry.maximum = std::ceil(most / m_geometry.tickStep - 1e-9) * m_geometry.tickStep;
    const double axisWidth =
        widthOf(valueText(m_figure, m_geometry.maximum, m_style.grouping), 0.92) + dots(8);
    m_geometry.plot = m_rest.adjusted(axisWidth, 0, 0, -lineOf(1) - dots(2));
    if (m_figure.shape == FigureShape::Line && seriesCount() > 1 && seriesCount() <= 4) {
        double names = 0;
        for (const FigureSeries& series : m_figure.series)
            names = std::max(names, widthOf(series.name, 1, true));
        m_geometry.plot.setRight(m_geometry.plot.right() - std::min(names + dots(8), m_rest.width() / 4));
    }
    const double line = lineOf(0.92);
    const int ticks = static_cast<int>(std::lround(m_geometry.maximum / m_geometry.tickStep));
    for (int tick = 0; tick <= ticks; ++tick) {
        const double value = tick * m_geometry.tickStep;
        addShape(ChartShape::Kind::Grid,
            {m_geometry.plot.left(), std::round(yOf(value)), m_geometry.plot.width(), dots(1)},
            tick == 0 ? m_style.tokens.control : m_style.tokens.line2);
        addText({m_rest.left(), yOf(value) - line / 2, axisWidth - dots(8), line},
            valueText(m_figure, value, m_style.grouping), Place::Trailing, m_style.tokens.text3, 0.92);
    }
}

double ChartLayout::yOf(double value) const
{
    return m_geometry.plot.bottom() - m_geometry.plot.height() * value / m_geometry.maximum;
}

void ChartLayout::layOutCategoryAxis()
{
    const double slot = m_geometry.plot.width() / categoryCount();
    m_geometry.barShare = seriesCount() > 1 ? 0.78 : std::min(0.82, dots(56) / slot);
    double widest = 0;
    for (const QString& category : m_figure.categories)
        widest = std::max(widest, widthOf(category));
    const double size = widest <= slot ? 1 : 0.86;
    // Too narrow for every name: name every second or third, never half a word.
    const int every = std::max(1, static_cast<int>(std::ceil((widest * size - dots(2)) / slot)));
    for (int category = 0; category < categoryCount(); category += every) {
        const double width = std::max(slot, widest);
        const double middle = m_geometry.plot.left() + slot * (category + 0.5);
        addText({middle - width / 2, m_geometry.plot.bottom() + dots(2), width, lineOf(1)},
            m_figure.categories[category], Place::Centre, m_style.tokens.text2, size);
    }
}

void ChartLayout::addColumns(int category)
{
    const double slotWidth = m_geometry.plot.width() / categoryCount();
    const QRectF slot(m_geometry.plot.left() + slotWidth * category, m_geometry.plot.top(), slotWidth,
        m_geometry.plot.height());
    const bool isLine = m_figure.shape == FigureShape::Line;
    const int shown = m_figure.shape == FigureShape::Columns ? 1 : seriesCount();
    const double group = slotWidth * m_geometry.barShare;
    for (int series = 0; series < shown; ++series) {
        if (isLine)
            addPoint(category, series, slot.center().x());
        else
            addColumn(category, series,
                {slot.center().x() - group / 2 + group / shown * series, slot.top(), group / shown,
                    slot.height()});
    }
    if (const double target = targetAt(category); !std::isnan(target))
        addShape(ChartShape::Kind::Fill,
            {slot.center().x() - group / 2 - dots(2), yOf(target) - dots(1), group + dots(4), dots(2)},
            m_style.tokens.warnMark);
}

void ChartLayout::addColumn(int category, int series, const QRectF& slot)
{
    const double value = valueAt(category, series);
    const double target = targetAt(category);
    const bool isPlanned = std::isnan(value) && !std::isnan(target);
    const double shown = isPlanned ? target : std::isnan(value) ? 0 : value;
    const QRectF bar(slot.left(), yOf(shown), slot.width(), m_geometry.plot.bottom() - yOf(shown));
    addMark(category, series, bar, slot);
    if (isPlanned)
        addShape(ChartShape::Kind::Dashed, bar, m_style.tokens.control);
    if (std::isnan(value) && !isPlanned)
        return;
    const QString text = valueText(m_figure, shown, m_style.grouping);
    const double width = widthOf(text, 1, !isPlanned);
    const double room = seriesCount() > 1 ? slot.width() * 1.25 : m_geometry.plot.width() / categoryCount();
    if (width > room)
        return; // The axis and the tooltip say it.
    double top = bar.top();
    if (!std::isnan(target) && yOf(target) < top && top - yOf(target) < lineOf(1))
        top = yOf(target); // Above the target's rule, not through it.
    addText({slot.center().x() - width / 2, top - lineOf(1) - dots(1), width, lineOf(1)}, text, Place::Centre,
        isPlanned ? m_style.tokens.text2 : m_style.tokens.text, 1, !isPlanned);
}

void ChartLayout::addPoint(int category, int series, double x)
{
    const double value = valueAt(category, series);
    if (std::isnan(value))
        return;
    const double slot = m_geometry.plot.width() / categoryCount();
    const double half = dots(5);
    addMark(category, series, {x - half, yOf(value) - half, 2 * half, 2 * half},
        {x - slot / 2, m_geometry.plot.top(), slot, m_geometry.plot.height()});
    if (seriesCount() > 1)
        return;
    const QString text = valueText(m_figure, value, m_style.grouping);
    const double width = widthOf(text, 1, true);
    if (width <= slot)
        addText({x - width / 2, yOf(value) - lineOf(1) - dots(4), width, lineOf(1)}, text, Place::Centre,
            m_style.tokens.text, 1, true);
}

/// Each line's name at its end, in its colour; pushed apart where lines end together.
void ChartLayout::nameLines()
{
    if (seriesCount() < 2 || seriesCount() > 4)
        return;
    struct Name {
        double y;
        std::size_t series;
    };
    std::vector<Name> names;
    for (int series = 0; series < seriesCount(); ++series) {
        for (int category = categoryCount() - 1; category >= 0; --category) {
            if (const double value = valueAt(category, series); !std::isnan(value)) {
                names.push_back({yOf(value), static_cast<std::size_t>(series)});
                break;
            }
        }
    }
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
    const double line = lineOf(1);
    double top = m_geometry.plot.top() - line / 2;
    for (const Name& name : names) {
        top = std::max(top, name.y - line / 2);
        const double left =
            m_geometry.plot.right() - m_geometry.plot.width() / categoryCount() / 2 + dots(10);
        addText({left, top, m_geometry.area.right() - left, line}, m_figure.series[name.series].name,
            Place::Leading, seriesColor(m_style, name.series), 1, true);
        top += line;
    }
}

} // namespace sijill
