#include "core/reporting/builders/session_charts.h"

#include "core/base/format.h"
#include "core/reporting/builders/session_tables.h"

namespace sijill {
namespace {

constexpr double kRowMm = 6;
constexpr double kTightRowMm = 4.3; // Of a chart that would else fill the page.
constexpr qsizetype kManyRows = 12;
constexpr double kRowsHeadMm = 10; // The key over the bars.
constexpr double kColumnsMm = 62;
constexpr double kThousandUnits = 100'000; // In minor units.

Figure figureOf(const PaperContext& context, const char* code, FigureShape shape)
{
    Figure figure;
    figure.code = QString::fromLatin1(code);
    figure.title = context.words().at(u"chart."_s + figure.code);
    figure.language = context.language();
    figure.shape = shape;
    return figure;
}

double rowsHeight(const Figure& figure)
{
    const qsizetype rows = figure.categories.size();
    return kRowsHeadMm + (rows > kManyRows ? kTightRowMm : kRowMm) * double(rows);
}

qint64 valueOf(const FigureGroup& group, const char* key)
{
    const auto found = group.values.find(QLatin1StringView(key));
    return found == group.values.end() ? 0 : found->second;
}

/// Jobs opened and those still to open, one bar a group, the longest first.
Chart jobsBy(const PaperContext& context, const char* code, Dimension by, std::vector<FigureGroup> groups)
{
    Figure figure = figureOf(context, code, FigureShape::StackedBars);
    figure.series = {
        {context.words().at("series.jobs_opened"), {}}, {context.words().at("series.jobs_waiting"), {}}};
    std::stable_sort(groups.begin(), groups.end(), [](const FigureGroup& a, const FigureGroup& b) {
        return valueOf(a, "jobs_planned") > valueOf(b, "jobs_planned");
    });
    for (const FigureGroup& group : groups) {
        const qint64 planned = valueOf(group, "jobs_planned");
        const qint64 opened = valueOf(group, "jobs_opened");
        if (planned == 0 && opened == 0)
            continue;
        const QString name = context.text(group.name);
        figure.categories << (name.isEmpty() ? context.words().at("not_filled_in") : name);
        figure.series[0].values.push_back(double(opened));
        figure.series[1].values.push_back(double(std::max<qint64>(0, planned - opened)));
        figure.records.push_back(recordsBehind(u"jobs_planned"_s, by, &group));
    }
    return {.figure = figure, .heightMm = rowsHeight(figure)};
}

/// Each measure against the target that counts (P2), in percent, so that jobs and worksites share one axis.
Chart targetsAndResults(const PaperContext& context, const SessionFacts& facts)
{
    Figure figure = figureOf(context, "target_vs_realised", FigureShape::TargetBars);
    figure.decimals = 1;
    figure.unit = u"%"_s;
    figure.targetName = context.words().at("column.target_status");
    figure.series = {{context.words().at("column.rate"), {}}};
    for (const TargetMeasure measure : kCountedMeasures) {
        const Target* target = facts.edition.target(measure);
        if (!target || target->value == 0)
            continue;
        const qint64 whole = measure == TargetMeasure::Budget ? target->value : target->count();
        figure.categories << context.words().choice("measure", kTargetMeasures, qint64(measure));
        figure.series[0].values.push_back(double(scaledHalfUp(realised(facts, measure), 1'000, whole)) / 10);
        figure.targets.push_back(100);
    }
    return {.figure = figure, .heightMm = rowsHeight(figure) + kRowMm};
}

Chart jobsByMonth(const PaperContext& context, const SessionFacts& facts)
{
    Figure figure = figureOf(context, "jobs_by_month", FigureShape::Columns);
    figure.series = {{context.words().at("series.jobs_opened"), {}}};
    for (const FigureGroup& month : facts.months) {
        if (valueOf(month, "jobs_opened") == 0)
            continue;
        figure.categories << Format::capitalised(context.text(month.name));
        figure.series[0].values.push_back(double(valueOf(month, "jobs_opened")));
        figure.records.push_back(recordsBehind(u"jobs_opened"_s, Dimension::Month, &month));
    }
    return {.figure = figure, .heightMm = kColumnsMm};
}

Chart moneyByMonth(const PaperContext& context, const SessionFacts& facts)
{
    Figure figure = figureOf(context, "money_by_month", FigureShape::GroupedColumns);
    figure.unit = facts.edition.currency == "MAD"_L1
        ? context.words().at("unit.thousands_of_dirhams")
        : context.words().at("unit.thousands").arg(context.currencyName(facts.edition.currency));
    figure.series = {{context.words().at("money.released"), {}}, {context.words().at("money.paid"), {}}};
    for (const FigureGroup& month : facts.moneyMonths) {
        const qint64 released = valueOf(month, "budget_released");
        const qint64 paid = valueOf(month, "budget_paid");
        if (released == 0 && paid == 0)
            continue;
        figure.categories << Format::capitalised(context.text(month.name));
        figure.series[0].values.push_back(double(released) / kThousandUnits);
        figure.series[1].values.push_back(double(paid) / kThousandUnits);
    }
    return {.figure = figure, .heightMm = kColumnsMm};
}

} // namespace

std::map<QString, Chart> sessionCharts(const PaperContext& context, const SessionFacts& facts)
{
    std::map<QString, Chart> charts;
    for (Chart& chart : std::vector<Chart>{targetsAndResults(context, facts),
             jobsBy(context, "jobs_by_commune", Dimension::Commune, facts.communes),
             jobsBy(context, "jobs_by_sector", Dimension::Sector, facts.sectors), jobsByMonth(context, facts),
             moneyByMonth(context, facts)})
        charts.emplace(chart.figure.code, chart);
    return charts;
}

} // namespace sijill
