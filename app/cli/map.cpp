#include "app/cli/cli.h"
#include "core/base/format.h"
#include "core/exchange/boundary_import.h"
#include "core/indicators/area_map.h"
#include "ui/charts/map_geometry.h"
#include "ui/charts/picture_file.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QPainter>

namespace sijill {
namespace {

struct MapOptions {
    std::string figure = "jobs_opened";
    std::string per = "absolute";
    std::string classes = "quantiles";
    std::string edition;
    std::string out;
    bool worksites = false;
};

std::optional<int> chosen(Cli& cli, Choices choices, const std::string& code)
{
    if (const Choice* choice = findChoice(choices, QStringView(fromStd(code))))
        return choice->value;
    cli.fail(WrongUsage, QCoreApplication::translate("Cli", "“%1” is not a choice here.").arg(fromStd(code)));
    return std::nullopt;
}

Result<AreaMap> readMap(OpenOffice& office, EditionId edition, const QString& key, int per, int classes)
{
    const Result<Figures> figures =
        computeFigures(office.database(), edition, office.today(), {}, {}, Dimension::Commune);
    if (!figures)
        return tl::unexpected(figures.error());
    Result<AreaMap> map =
        communeAreas(office.database(), *figures, key, TileMeasure(per), ClassRule(classes));
    if (map && map->areas.empty())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Cli", "No commune has a boundary: import them first (import boundaries --from FILE)."));
    return map;
}

void runMap(Cli& cli, const MapOptions& options)
{
    const QString key = fromStd(options.figure);
    if (!figureKeys().contains(key))
        return cli.fail(WrongUsage, QCoreApplication::translate("Cli", "“%1” is not a figure.").arg(key));
    const std::optional<int> per = chosen(cli, kTileMeasures, options.per);
    const std::optional<int> classes = per ? chosen(cli, kClassRules, options.classes) : std::nullopt;
    const std::unique_ptr<OpenOffice> office = classes ? cli.open(true) : nullptr;
    const auto edition = office ? cli.edition(*office, options.edition) : std::nullopt;
    if (!edition)
        return;
    const Result<AreaMap> map = readMap(*office, *edition, key, *per, *classes);
    if (!map)
        return cli.fail(map.error());
    const QString path = fromStd(options.out);
    const bool isWritten =
        writePrintPicture(path, QSizeF(170, 180), [&](QPainter& painter, const QRectF& area) {
            const ChartStyle style{.tokens = Tokens::light(),
                .pointSize = 9,
                .device = painter.device(),
                .showsTitle = true,
                .grouping = Format::Grouping::Paper};
            paintMap(painter, *map, layOutMap(*map, area, style, options.worksites), style);
        });
    if (!isWritten)
        return cli.fail(Failed, QCoreApplication::translate("Cli", "“%1” cannot be written.").arg(path));
    cli.print({{u"map"_s, path}, {u"territories"_s, qint64(map->areas.size())},
                  {u"worksites"_s, qint64(map->places.size())}, {u"without_boundary"_s, map->missing},
                  {u"attribution"_s, map->attribution}},
        path);
}

void runRemove(Cli& cli, const QString& name)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    if (const Status removed = BoundaryImport(office->books()).remove(name); !removed)
        return cli.fail(removed.error());
    cli.print({{u"removed"_s, name}},
        QCoreApplication::translate("Cli", "%1 is in the bin; undo brings it back.").arg(name));
}

} // namespace

void addMapVerbs(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<MapOptions>();
    CLI::App* map = app.add_subcommand(
        "map", QT_TRANSLATE_NOOP("Help", "Draw a figure by commune on imported boundaries"));
    map->add_option("--figure", options->figure,
        QT_TRANSLATE_NOOP("Help", "jobs_opened, worksites_planned, budget_committed, …"));
    map->add_option("--per", options->per,
        QT_TRANSLATE_NOOP("Help", "absolute, per_1000_inhabitants, per_1000_unemployed"));
    map->add_option("--classes", options->classes, QT_TRANSLATE_NOOP("Help", "quantiles or equal"));
    map->add_option("--edition", options->edition,
        QT_TRANSLATE_NOOP("Help", "Code of an edition; default: the office's current one"));
    map->add_flag("--worksites", options->worksites,
        QT_TRANSLATE_NOOP("Help", "Show the worksites that have coordinates"));
    map->add_option(
           "--out", options->out, QT_TRANSLATE_NOOP("Help", "PNG (300 dots an inch), SVG or PDF file"))
        ->required();
    map->callback([options, &cli] { runMap(cli, *options); });
    auto name = std::make_shared<std::string>();
    CLI::App* remove = app.add_subcommand(
        "remove-boundaries", QT_TRANSLATE_NOOP("Help", "Put a layer of boundaries into the bin"));
    remove->add_option("name", *name, QT_TRANSLATE_NOOP("Help", "Name of the layer (list boundaries)"))
        ->required();
    remove->callback([name, &cli] { runRemove(cli, fromStd(*name)); });
}

} // namespace sijill
