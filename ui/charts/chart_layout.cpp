#include "ui/charts/chart_layout.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sijill {
namespace {

constexpr double kDesignPoints = 9.5; // Text size the distances of the design belong to.

/// The words of charts, under one context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QFont fontOf(const ChartStyle& style, double size, bool isBold)
{
    QFont font = textFont(TextRole::Label);
    font.setPointSizeF(style.pointSize * size);
    font.setBold(isBold);
    return font;
}

QFontMetricsF metricsOf(const ChartStyle& style, double size, bool isBold)
{
    const QFont font = fontOf(style, size, isBold);
    return style.device ? QFontMetricsF(font, style.device) : QFontMetricsF(font);
}

} // namespace

QRectF ChartGeometry::visual(const QRectF& rect) const
{
    if (!isMirrored)
        return rect;
    return {area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

ChartGeometry layOutChart(const Figure& figure, const QRectF& area, const ChartStyle& style)
{
    return ChartLayout(figure, area, style).run();
}

QColor seriesColor(const ChartStyle& style, std::size_t series)
{
    return style.tokens.chart[series % style.tokens.chart.size()];
}

QString valueText(const Figure& figure, double value, Format::Grouping grouping)
{
    return Format(figure.language, grouping)
        .decimal(std::llround(value * std::pow(10, figure.decimals)), figure.decimals);
}

bool isHorizontal(FigureShape shape)
{
    return shape == FigureShape::Bars || shape == FigureShape::TargetBars
        || shape == FigureShape::StackedBars;
}

double niceStep(double maximum, int most, bool isWhole)
{
    if (maximum <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(maximum / most)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = factor * power;
        if (maximum / step <= most && (!isWhole || step >= 1))
            return isWhole ? std::ceil(step) : step;
    }
    return 10 * power;
}

ChartLayout::ChartLayout(const Figure& figure, const QRectF& area, const ChartStyle& style)
    : m_figure(figure)
    , m_style(style)
    , m_rest(area)
{
    const double dpi = style.device ? style.device->logicalDpiY() : 96;
    m_geometry.area = area;
    m_geometry.unit = dpi / 96 * style.pointSize / kDesignPoints;
    m_geometry.isMirrored = Format::direction(figure.language) == Qt::RightToLeft;
}

ChartGeometry ChartLayout::run()
{
    layOutHead();
    layOutNote();
    if (categoryCount() == 0 || seriesCount() == 0) {
        layOutEmpty();
    } else if (isHorizontal(m_figure.shape)) {
        layOutRows();
    } else {
        layOutColumns();
    }
    for (ChartMark& mark : m_geometry.marks) {
        mark.bar = m_geometry.visual(mark.bar);
        mark.band = m_geometry.visual(mark.band);
    }
    for (ChartText& text : m_geometry.texts)
        text.rect = m_geometry.visual(text.rect);
    for (ChartShape& shape : m_geometry.shapes)
        shape.rect = m_geometry.visual(shape.rect);
    return std::move(m_geometry);
}

void ChartLayout::layOutHead()
{
    if (!m_style.showsTitle || m_figure.title.isEmpty())
        return;
    const double height = lineOf(1.1) + dots(4);
    const QRectF line(m_rest.left(), m_rest.top(), m_rest.width(), height);
    const double unitWidth =
        m_figure.unit.isEmpty() ? 0 : std::min(widthOf(m_figure.unit), line.width() / 3) + dots(8);
    addText(
        line.adjusted(0, 0, -unitWidth, 0), m_figure.title, Place::Leading, m_style.tokens.text, 1.1, true);
    addText(line.adjusted(line.width() - unitWidth, 0, 0, 0), m_figure.unit, Place::Trailing,
        m_style.tokens.text2);
    m_rest.setTop(line.bottom() + dots(4));
}

void ChartLayout::layOutNote()
{
    if (m_figure.note.isEmpty())
        return;
    const double height = lineOf(0.92);
    addText({m_rest.left(), m_rest.bottom() - height, m_rest.width(), height}, m_figure.note, Place::Leading,
        m_style.tokens.text3, 0.92);
    m_rest.setBottom(m_rest.bottom() - height - dots(4));
}

void ChartLayout::layOutEmpty()
{
    addText(m_rest, Words::tr("Nothing to show yet"), Place::Centre, m_style.tokens.text3);
}

/// One line of squares and names, the target's rule last.
void ChartLayout::layOutKey()
{
    const bool hasTargets = !m_figure.targets.empty();
    const bool isNamedAtEnds = m_figure.shape == FigureShape::Line && seriesCount() <= 4;
    if (!hasTargets && (seriesCount() < 2 || isNamedAtEnds))
        return;
    const double height = lineOf(1) + dots(2);
    const double square = dots(10);
    double x = m_rest.left();
    const auto entry = [&](const QRectF& mark, const QColor& color, const QString& name) {
        addShape(ChartShape::Kind::Fill, mark, color);
        const double width = std::min(widthOf(name), m_rest.right() - x - square - dots(6));
        addText(
            {x + square + dots(6), m_rest.top(), width, height}, name, Place::Leading, m_style.tokens.text2);
        x += square + dots(6 + 18) + width;
    };
    const double middle = m_rest.top() + height / 2;
    for (int series = 0; seriesCount() > 1 && !isNamedAtEnds && series < seriesCount(); ++series) {
        const auto at = static_cast<std::size_t>(series);
        entry({x, middle - square / 2, square, square}, seriesColor(m_style, at), m_figure.series[at].name);
    }
    if (hasTargets) {
        const bool isRow = isHorizontal(m_figure.shape);
        const QRectF tick = isRow ? QRectF(x + square / 2 - dots(1), middle - dots(6), dots(2), dots(12))
                                  : QRectF(x, middle - dots(1), square, dots(2));
        entry(tick, isRow ? m_style.tokens.text : m_style.tokens.warnMark,
            m_figure.targetName.isEmpty() ? Words::tr("Target") : m_figure.targetName);
    }
    m_rest.setTop(m_rest.top() + height + dots(6));
}

double ChartLayout::widthOf(const QString& text, double size, bool isBold) const
{
    return std::ceil(metricsOf(m_style, size, isBold).horizontalAdvance(text)) + 1;
}

double ChartLayout::lineOf(double size) const
{
    return dots(19 * size); // Room for Arabic, whose letters are taller than the Latin font says.
}

void ChartLayout::addText(
    const QRectF& rect, const QString& text, Place place, const QColor& color, double size, bool isBold)
{
    if (!text.isEmpty())
        m_geometry.texts.push_back({rect, text, place, color, size, isBold});
}

void ChartLayout::addShape(ChartShape::Kind kind, const QRectF& rect, const QColor& color)
{
    m_geometry.shapes.push_back({kind, rect, color});
}

void ChartLayout::addMark(int category, int series, const QRectF& bar, const QRectF& band)
{
    m_geometry.marks.push_back({category, series, valueAt(category, series), bar, band});
}

double ChartLayout::valueAt(int category, int series) const
{
    const std::vector<double>& values = m_figure.series[static_cast<std::size_t>(series)].values;
    const auto at = static_cast<std::size_t>(category);
    return at < values.size() ? values[at] : std::numeric_limits<double>::quiet_NaN();
}

double ChartLayout::targetAt(int category) const
{
    const auto at = static_cast<std::size_t>(category);
    return at < m_figure.targets.size() ? m_figure.targets[at] : std::numeric_limits<double>::quiet_NaN();
}

double ChartLayout::totalOf(int category) const
{
    double total = 0;
    for (int series = 0; series < seriesCount(); ++series) {
        if (const double value = valueAt(category, series); !std::isnan(value))
            total += value;
    }
    return total;
}

double ChartLayout::largest() const
{
    double most = 0;
    for (int category = 0; category < categoryCount(); ++category) {
        if (m_figure.shape == FigureShape::StackedBars)
            most = std::max(most, totalOf(category));
        for (int series = 0; series < seriesCount(); ++series)
            most = std::fmax(most, valueAt(category, series));
        most = std::fmax(most, targetAt(category));
    }
    return most > 0 ? most : 1;
}

} // namespace sijill
