#include "core/reporting/builders/session_dossier_tables.h"

#include "core/indicators/tile_map.h"

namespace sijill {
namespace {

constexpr double kRowMm = 6;
constexpr double kHeadMm = 6;
constexpr double kTileMm = 11.5;
constexpr double kLegendMm = 8;

Figure figureOf(const PaperContext& context, const char* code, FigureShape shape)
{
    Figure figure;
    figure.code = QString::fromLatin1(code);
    figure.title = context.words().at(u"chart."_s + figure.code);
    figure.language = context.language();
    figure.shape = shape;
    figure.series = {{context.words().at("column.jobs"), {}}};
    return figure;
}

} // namespace

Chart SessionDossierTables::bars() const
{
    Figure figure = figureOf(m_context, "dossier_jobs_by_sector", FigureShape::Bars);
    for (const DossierGroup& group : m_facts.sectors) {
        figure.categories << (group.name.isEmpty() ? m_context.words().at("not_filled_in") : group.name);
        figure.series[0].values.push_back(double(group.jobs));
    }
    const double height = kHeadMm + kRowMm * double(figure.categories.size());
    return {.figure = std::move(figure), .heightMm = height};
}

/// Every commune of the office's territory at its place, those that get nothing too.
Chart SessionDossierTables::map() const
{
    Figure figure = figureOf(m_context, "dossier_map", FigureShape::Tiles);
    Figures byCommune;
    byCommune.to = m_context.today();
    byCommune.by = Dimension::Commune;
    for (const DossierGroup& group : m_facts.communes)
        byCommune.rows.push_back(
            {.id = group.id, .key = {}, .name = {}, .values = {{u"jobs_planned"_s, group.jobs}}});
    const auto tiles =
        communeTiles(m_context.database(), byCommune, u"jobs_planned"_s, TileMeasure::Absolute);
    for (const Tile& tile : tiles ? tiles->tiles : std::vector<Tile>()) {
        figure.categories << m_context.text(tile.name);
        figure.series[0].values.push_back(tile.value.value_or(0));
        figure.places.push_back(
            {.row = tile.row, .column = tile.column, .step = tile.value ? tiles->classOf(*tile.value) : 0});
    }
    const double height = kLegendMm + kTileMm * (tiles ? tiles->rows : 0);
    return {.figure = std::move(figure), .heightMm = height};
}

std::map<QString, Chart> SessionDossierTables::charts() const
{
    std::map<QString, Chart> charts;
    for (Chart& chart : std::vector<Chart>{bars(), map()})
        charts.emplace(chart.figure.code, chart);
    return charts;
}

} // namespace sijill
