#include "app/cli/cli.h"
#include "core/selection/scenario_json.h"
#include "core/services/selection_service.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>

namespace sijill {
namespace {

struct SelectionOptions {
    std::string call;
    std::string run;
    std::string name;
    std::string minutes;
    std::string on;
    std::string rules;
    double budget = 0;
    int personMonths = 0;
    int line = -1;
    int reserve = 0;
    int seconds = 60;
    bool isOptimised = false;
};

/// Rules of an allocation as the JSON of a scenario holds them.
std::optional<std::vector<selection::Rule>> rulesFrom(Cli& cli, const std::string& path)
{
    if (path.empty())
        return std::vector<selection::Rule>();
    QFile file(fromStd(path));
    if (!file.open(QIODevice::ReadOnly)) {
        cli.fail(Error{.code = ErrorCode::File,
            .message =
                QCoreApplication::translate("Cli", "The file “%1” cannot be read.").arg(file.fileName()),
            .detail = file.errorString()});
        return std::nullopt;
    }
    const Result<selection::Scenario> read = selection::scenarioFromJson(file.readAll());
    if (read)
        return read->rules;
    cli.fail(read.error(), read.error().field);
    return std::nullopt;
}

std::optional<Selection> computedRun(
    Cli& cli, OpenOffice& office, const Ranking& ranking, const SelectionOptions& options)
{
    const SelectionService service(office.books());
    Envelope envelope;
    envelope.budget = options.budget > 0 ? Money{qRound64(options.budget * 100)} : ranking.call.budget;
    envelope.personMonths = options.personMonths > 0 ? options.personMonths : ranking.call.personMonths;
    if (!options.isOptimised) {
        const int line = options.line >= 0 ? options.line : SelectionService::lineWithin(ranking, envelope);
        return service.cutOff(ranking, line, envelope, options.reserve);
    }
    AllocationWishes wishes;
    wishes.name = fromStd(options.name);
    wishes.envelope = envelope;
    wishes.reserve = options.reserve;
    const auto rules = rulesFrom(cli, options.rules);
    if (!rules)
        return std::nullopt;
    wishes.rules = *rules;
    const selection::Scenario scenario = service.scenarioOf(ranking, wishes);
    selection::AllocationOptions how;
    how.milliseconds = qint64(options.seconds) * 1000;
    const Result<selection::Allocation> found = selection::allocate(scenario, how);
    if (found)
        return service.optimised(ranking, wishes, scenario, *found);
    cli.fail(found.error());
    return std::nullopt;
}

QJsonObject jsonOf(const Selection& run, const SelectionEffects& effects)
{
    return {{u"run"_s, run.number}, {u"selected"_s, effects.proposals}, {u"jobs"_s, effects.jobs},
        {u"person_months"_s, effects.personMonths}, {u"amount"_s, effects.amount.minor},
        {u"communes"_s, effects.communes}, {u"communes_total"_s, effects.communesTotal}};
}

void runKeep(Cli& cli, const SelectionOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const auto call = office ? cli.record(*office, recordType<Call>(), options.call) : std::nullopt;
    if (!call)
        return;
    const Result<Ranking> ranking = RankingService(office->books()).rankingOf(CallId{call->id()});
    if (!ranking)
        return cli.fail(ranking.error());
    std::optional<Selection> run = computedRun(cli, *office, *ranking, options);
    if (!run)
        return;
    run->name = fromStd(options.name);
    SelectionService service(office->books());
    const Result<Selection> kept = service.keep(*run);
    if (!kept)
        return cli.fail(kept.error());
    cli.print(jsonOf(*kept, service.effectsOf(*ranking, kept->rows)), kept->number);
}

void runDecide(Cli& cli, const SelectionOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const auto run = office ? cli.record(*office, recordType<Selection>(), options.run) : std::nullopt;
    if (!run)
        return;
    const Result<Selection> done = SelectionService(office->books())
                                       .decide(SelectionId{run->id()}, fromStd(options.minutes),
                                           QDate::fromString(fromStd(options.on), Qt::ISODate));
    if (!done)
        return cli.fail(done.error(), run->key());
    cli.print({{u"run"_s, done->number}}, done->number);
}

void addRun(CLI::App& verb, Cli& cli, const std::shared_ptr<SelectionOptions>& options)
{
    CLI::App* run = verb.add_subcommand("run",
        QT_TRANSLATE_NOOP("Help", "Compute a selection and keep it: cut-off line, or fairest allocation"));
    run->add_option("--call", options->call, QT_TRANSLATE_NOOP("Help", "Number of the call"))->required();
    run->add_option("--name", options->name, QT_TRANSLATE_NOOP("Help", "What the committee calls this run"));
    run->add_option("--budget", options->budget,
        QT_TRANSLATE_NOOP("Help", "Envelope in the currency; default: that of the call"));
    run->add_option("--person-months", options->personMonths,
        QT_TRANSLATE_NOOP("Help", "Person-months of the envelope; default: those of the call"));
    run->add_option("--line", options->line,
        QT_TRANSLATE_NOOP("Help", "How many of the best are selected; default: as many as are paid for"));
    run->add_option("--reserve", options->reserve, QT_TRANSLATE_NOOP("Help", "Places on the reserve list"));
    run->add_flag("--optimised", options->isOptimised,
        QT_TRANSLATE_NOOP("Help", "Choose the fairest set instead of a line"));
    run->add_option("--scenario", options->rules,
        QT_TRANSLATE_NOOP("Help", "JSON file whose rules (floors, ceilings, caps) the fairest set obeys"));
    run->add_option(
        "--seconds", options->seconds, QT_TRANSLATE_NOOP("Help", "Seconds that it may take; default 60"));
    run->callback([options, &cli] { runKeep(cli, *options); });
}

} // namespace

void addSelectionVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<SelectionOptions>();
    CLI::App* selection = app.add_subcommand(
        "selection", QT_TRANSLATE_NOOP("Help", "Runs of the selection: compute and keep, decide"));
    selection->require_subcommand(1);
    selection->fallthrough();
    addRun(*selection, cli, options);
    CLI::App* decide =
        selection->add_subcommand("decide", QT_TRANSLATE_NOOP("Help", "Decide as a kept run says"));
    decide->add_option("run", options->run, QT_TRANSLATE_NOOP("Help", "Number of the run"))->required();
    decide
        ->add_option(
            "--minutes", options->minutes, QT_TRANSLATE_NOOP("Help", "Number of the committee's minutes"))
        ->required();
    decide->add_option("--on", options->on, QT_TRANSLATE_NOOP("Help", "Effective day, 2024-01-15"));
    decide->callback([options, &cli] { runDecide(cli, *options); });
}

} // namespace sijill
