#include "core/selection/allocate.h"
#include "app/cli/cli.h"
#include "core/selection/scenario_json.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace sijill {
namespace {

struct AllocateOptions {
    std::string scenario;
    double gap = 0;
    int seconds = 60;
};

void runAllocate(Cli& cli, const AllocateOptions& options)
{
    QFile file(fromStd(options.scenario));
    if (!file.open(QIODevice::ReadOnly))
        return cli.fail(Error{.code = ErrorCode::File,
            .message =
                QCoreApplication::translate("Cli", "The file “%1” cannot be read.").arg(file.fileName()),
            .detail = file.errorString()});
    const Result<selection::Scenario> scenario = selection::scenarioFromJson(file.readAll());
    if (!scenario)
        return cli.fail(scenario.error(), scenario.error().field);
    selection::AllocationOptions how;
    how.gap = options.gap / 100;
    how.milliseconds = qint64(options.seconds) * 1000;
    const Result<selection::Allocation> found = selection::allocate(*scenario, how);
    if (!found)
        return cli.fail(found.error());
    const QJsonObject json = selection::allocationToJson(*found);
    cli.print(json, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
}

} // namespace

void addAllocateVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<AllocateOptions>();
    CLI::App* verb = app.add_subcommand("allocate",
        QT_TRANSLATE_NOOP(
            "Help", "Choose the fairest set of proposals of a scenario, with reasons and prices"));
    verb->add_option("--scenario", options->scenario,
            QT_TRANSLATE_NOOP("Help", "JSON file with proposals, limits and floors"))
        ->required();
    verb->add_option("--gap", options->gap,
        QT_TRANSLATE_NOOP("Help", "Percent within which the optimum is near enough; default 0"));
    verb->add_option(
        "--seconds", options->seconds, QT_TRANSLATE_NOOP("Help", "Seconds that it may take; default 60"));
    verb->callback([options, &cli] { runAllocate(cli, *options); });
}

} // namespace sijill
