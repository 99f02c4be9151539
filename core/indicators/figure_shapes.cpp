#include "core/indicators/figure_shapes.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace sijill {
namespace {

constexpr std::pair<const char*, const char*> kWholes[] = {{"jobs_opened", "jobs_planned"},
    {"worksites_opened", "worksites_planned"}, {"worksites_finished", "worksites_opened"},
    {"budget_released", "budget_committed"}, {"budget_paid", "budget_released"}};

bool isByNumber(const Figures& figures)
{
    return figures.by == Dimension::Month || figures.by == Dimension::Wave;
}

/// What was reached of the whole of each group, and the rest; groups in the order of the whole.
Figure cut(const Figures& figures, const QString& key, const QString& language)
{
    Figure figure = figureOf(figures, wholeOf(key), language);
    const Figure reached = figureOf(figures, key, language);
    figure.code = reached.code;
    figure.title = reached.title;
    figure.shape = FigureShape::StackedBars;
    FigureSeries done{figureTitle(key), {}};
    FigureSeries rest{QCoreApplication::translate("Figures", "Still to come"), {}};
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        const auto place = reached.categories.indexOf(figure.categories.at(i));
        const double value = place < 0 ? 0 : reached.series.front().values[std::size_t(place)];
        done.values.push_back(value);
        rest.values.push_back(std::max(0.0, figure.series.front().values[std::size_t(i)] - value));
    }
    figure.series = {std::move(done), std::move(rest)};
    return figure;
}

Figure addedUp(const Figures& figures, const QString& key, const QString& language)
{
    Figure figure = figureOf(figures, key, language);
    figure.shape = FigureShape::Line;
    std::vector<double>& values = figure.series.front().values;
    std::partial_sum(values.begin(), values.end(), values.begin());
    //: %1 is a figure ("Jobs opened"), month after month.
    figure.series.front().name = QCoreApplication::translate("Figures", "%1, added up").arg(figureTitle(key));
    return figure;
}

} // namespace

QString wholeOf(const QString& key)
{
    for (const auto& [part, whole] : kWholes) {
        if (key == QLatin1StringView(part))
            return QString::fromLatin1(whole);
    }
    return {};
}

std::vector<FigureShape> shapesOf(const Figures& figures, const QString& key)
{
    if (isByNumber(figures))
        return {FigureShape::Columns, FigureShape::Line};
    if (wholeOf(key).isEmpty())
        return {FigureShape::Bars};
    return {FigureShape::Bars, FigureShape::StackedBars};
}

Figure figureShaped(const Figures& figures, const QString& key, const QString& language, FigureShape shape)
{
    switch (shape) {
    case FigureShape::StackedBars:
        return cut(figures, key, language);
    case FigureShape::Line:
        return addedUp(figures, key, language);
    default:
        return figureOf(figures, key, language);
    }
}

} // namespace sijill
