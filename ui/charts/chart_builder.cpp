#include "ui/charts/chart_builder.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

std::unique_ptr<QAbstractBarSeries> makeSeries(FigureShape shape)
{
    switch (shape) {
    case FigureShape::Bars:
    case FigureShape::TargetBars:
        return std::make_unique<QHorizontalBarSeries>();
    case FigureShape::StackedBars:
        return std::make_unique<QHorizontalStackedBarSeries>();
    default:
        return std::make_unique<QBarSeries>();
    }
}

/// What is not known yet is an empty bar; the painter draws its outline.
double drawn(double value)
{
    return std::isnan(value) ? 0 : value;
}

void addBars(QChart& chart, const Figure& figure, const ChartGeometry& geometry, const ChartStyle& style)
{
    std::unique_ptr<QAbstractBarSeries> series = makeSeries(figure.shape);
    const bool isOne = figure.shape == FigureShape::Bars || figure.shape == FigureShape::TargetBars
        || figure.shape == FigureShape::Columns;
    for (std::size_t at = 0; at < (isOne ? 1 : figure.series.size()); ++at) {
        auto* bars = new QBarSet(QString());
        QList<qreal> values;
        for (qsizetype category = 0; category < figure.categories.size(); ++category) {
            const auto place = static_cast<std::size_t>(category);
            values << (place < figure.series[at].values.size() ? drawn(figure.series[at].values[place]) : 0);
        }
        // Qt counts categories from the bottom, people read them from the top.
        if (isHorizontal(figure.shape))
            std::reverse(values.begin(), values.end());
        bars->append(values);
        bars->setColor(seriesColor(style, at));
        bars->setPen(Qt::NoPen);
        series->append(bars);
    }
    series->setBarWidth(geometry.barShare);
    chart.addSeries(series.release());
}

/// One line for each stretch of known values: what is not known yet is a gap.
void addLines(QChart& chart, const Figure& figure, const ChartGeometry& geometry, const ChartStyle& style)
{
    for (std::size_t at = 0; at < figure.series.size(); ++at) {
        QLineSeries* line = nullptr;
        for (std::size_t place = 0; place < figure.series[at].values.size(); ++place) {
            const double value = figure.series[at].values[place];
            if (std::isnan(value)) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries;
                line->setPen(QPen(
                    seriesColor(style, at), 2 * geometry.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                line->setPointsVisible(true);
                line->setMarkerSize(3.5 * geometry.unit);
                chart.addSeries(line);
            }
            line->append(double(place), value);
        }
    }
}

void addAxes(QChart& chart, const Figure& figure, const ChartGeometry& geometry)
{
    auto* values = new QValueAxis;
    values->setRange(0, geometry.maximum);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLineVisible(false); // Qt draws it where the axis was before the plot area was set.
    // A plain axis of numbers for the categories: bars stand on 0, 1, 2… and points too.
    auto* categories = new QValueAxis;
    categories->setRange(-0.5, double(figure.categories.size()) - 0.5);
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLineVisible(false);
    const bool isAcross = isHorizontal(figure.shape);
    chart.addAxis(categories, isAcross ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, isAcross ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(categories);
        series->attachAxis(values);
    }
}

} // namespace

std::unique_ptr<QChart> buildChart(
    const Figure& figure, const ChartGeometry& geometry, const ChartStyle& style)
{
    auto chart = std::make_unique<QChart>();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (figure.shape == FigureShape::Line)
        addLines(*chart, figure, geometry, style);
    else
        addBars(*chart, figure, geometry, style);
    addAxes(*chart, figure, geometry);
    chart->resize(geometry.area.size());
    chart->setPlotArea(geometry.plot.translated(-geometry.area.topLeft()));
    return chart;
}

} // namespace sijill
