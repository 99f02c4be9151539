#include "core/exchange/import.h"

#include "app/cli/cli.h"
#include "core/domain/catalogue.h"
#include "core/exchange/backup.h"
#include "core/exchange/boundary_import.h"
#include "core/exchange/export.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace sijill {
namespace {

/// More lines than this in one import, and a verified copy is taken first.
constexpr std::size_t kRowsThatNeedABackup = 1000;

struct ImportCliOptions {
    std::string kind;
    std::string from;
    std::string mapping;
    std::string property;
    std::string name;
    std::string attribution;
    std::string source;
    std::string licence;
    int tolerance = -1;
    bool dryRun = false;
    bool allOrNothing = false;
};

const char* fateCode(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return "new";
    case RowFate::Changed:
        return "changed";
    case RowFate::Unchanged:
        return "unchanged";
    case RowFate::Refused:
        return "refused";
    }
    Q_UNREACHABLE();
}

QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray refused;
    for (const ImportRow& row : report.rows) {
        for (const Problem& problem : row.problems)
            refused.append(QJsonObject{{u"kind"_s, row.kind}, {u"source"_s, row.source},
                {u"line"_s, row.line}, {u"key"_s, row.key}, {u"rule"_s, problem.rule},
                {u"column"_s, problem.field}, {u"message"_s, problem.message},
                {u"severity"_s, problem.severity == Severity::Warning ? u"warning"_s : u"error"_s}});
    }
    QJsonObject json{
        {u"rows"_s, qint64(report.rows.size())}, {u"applied"_s, report.applied}, {u"problems"_s, refused}};
    for (const RowFate fate : {RowFate::New, RowFate::Changed, RowFate::Unchanged, RowFate::Refused})
        json.insert(QLatin1StringView(fateCode(fate)), report.count(fate));
    return json;
}

void printReport(Cli& cli, const ImportReport& report, bool dryRun)
{
    for (const ImportRow& row : report.rows) {
        const QString place = QCoreApplication::translate("Cli", "%1 line %2")
                                  .arg(row.source.isEmpty() ? row.kind : row.source)
                                  .arg(row.line);
        for (const Problem& problem : row.problems)
            cli.fail(Error{.rule = problem.rule, .message = problem.message, .field = problem.field}, place);
    }
    cli.setExitCode(Done);
    const QString text = QCoreApplication::translate("Cli", "%1 new, %2 changed, %3 unchanged, %4 refused.")
                             .arg(report.count(RowFate::New))
                             .arg(report.count(RowFate::Changed))
                             .arg(report.count(RowFate::Unchanged))
                             .arg(report.count(RowFate::Refused));
    cli.print(reportJson(report), text);
    // Lines that are refused stay behind; the run is refused when nothing of it arrived.
    const bool nothingArrived = dryRun ? !report.changesSomething() : !report.applied;
    if (report.count(RowFate::Refused) > 0 && nothingArrived)
        cli.setExitCode(Refused);
}

Result<ImportOptions> optionsFor(const ImportCliOptions& given)
{
    ImportOptions options{.dryRun = given.dryRun, .allOrNothing = given.allOrNothing};
    if (given.mapping.empty())
        return options;
    QFile file(fromStd(given.mapping));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::File, QCoreApplication::translate("Cli", "“%1” cannot be read.").arg(file.fileName()));
    const Result<ColumnMapping> mapping = parseMapping(file.readAll(), file.fileName());
    if (!mapping)
        return tl::unexpected(mapping.error());
    options.mapping = *mapping;
    return options;
}

QJsonObject boundariesJson(const BoundaryReport& report)
{
    QJsonArray matched;
    for (const BoundaryMatch& match : report.matched)
        matched.append(QJsonObject{{u"territory"_s, match.territory.value}, {u"name"_s, match.name.text()},
            {u"by"_s, match.isByCode ? u"code"_s : u"name"_s}});
    QJsonArray leftOut;
    for (const LeftOutFeature& unit : report.leftOut)
        leftOut.append(
            QJsonObject{{u"unit"_s, unit.number}, {u"name"_s, unit.title}, {u"message"_s, unit.reason}});
    return {{u"layer"_s, report.layer.name}, {u"property"_s, report.property}, {u"matched"_s, matched},
        {u"left_out"_s, leftOut}, {u"replaced"_s, report.replaced}, {u"tolerance"_s, report.layer.tolerance},
        {u"corners_before"_s, report.cornersBefore}, {u"corners_after"_s, report.cornersAfter},
        {u"attribution"_s, report.layer.attribution}, {u"applied"_s, report.applied}};
}

void runBoundaryImport(Cli& cli, const ImportCliOptions& given)
{
    const QString path = fromStd(given.from);
    const Result<BoundaryFile> file = readBoundaryFile(path);
    if (!file)
        return cli.fail(file.error(), path);
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    const Result<BoundaryReport> report = BoundaryImport(office->books())
                                              .run(*file,
                                                  {.property = fromStd(given.property),
                                                      .tolerance = given.tolerance,
                                                      .name = fromStd(given.name),
                                                      .attribution = fromStd(given.attribution),
                                                      .source = fromStd(given.source),
                                                      .licence = fromStd(given.licence),
                                                      .dryRun = given.dryRun});
    if (!report)
        return cli.fail(report.error(), path);
    for (const LeftOutFeature& unit : report->leftOut)
        cli.note(QCoreApplication::translate("Cli", "unit %1, %2: %3")
                     .arg(unit.number)
                     .arg(unit.title, unit.reason));
    cli.print(boundariesJson(*report),
        QCoreApplication::translate(
            "Cli", "%1 territories found, %2 units left out, %3 replaced; %4 corners thinned to %5 by %6 m.")
            .arg(report->matched.size())
            .arg(report->leftOut.size())
            .arg(report->replaced)
            .arg(report->cornersBefore)
            .arg(report->cornersAfter)
            .arg(report->layer.tolerance));
}

void runImport(Cli& cli, const ImportCliOptions& given)
{
    const QString source = fromStd(given.from);
    if (given.kind == "boundaries" && !source.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return runBoundaryImport(cli, given);
    const Result<std::vector<ImportTable>> tables =
        readImportTables(fromStd(given.kind), fromStd(given.from));
    if (!tables)
        return cli.fail(tables.error());
    const Result<ImportOptions> options = optionsFor(given);
    if (!options)
        return cli.fail(options.error());
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    std::size_t rows = 0;
    for (const ImportTable& table : *tables)
        rows += table.table.rows.size();
    if (rows > kRowsThatNeedABackup && !given.dryRun) {
        const Result<BackupFile> backup =
            Backups(office->file().path())
                .take(office->clock().nowUtc(), office->office().backupLimitMegabytes);
        if (!backup)
            return cli.fail(backup.error());
    }
    const Result<ImportReport> report = Import(office->books()).run(*tables, *options);
    if (!report)
        return cli.fail(report.error(), fromStd(given.from));
    printReport(cli, *report, given.dryRun);
}

} // namespace

void addImportVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<ImportCliOptions>();
    CLI::App* verb = app.add_subcommand("import",
        QT_TRANSLATE_NOOP("Help",
            "Import a CSV file of a kind, a folder of them, or boundaries as GeoJSON; one undoable verb"));
    verb->add_option("kind", options->kind,
            QT_TRANSLATE_NOOP("Help", "Plural of the kind; all for a folder; boundaries"))
        ->required();
    verb->add_option(
            "--from", options->from, QT_TRANSLATE_NOOP("Help", "CSV file in UTF-8, folder, or GeoJSON file"))
        ->required();
    verb->add_option("--property", options->property,
        QT_TRANSLATE_NOOP("Help", "Boundaries: property that holds the code or name"));
    verb->add_option("--name", options->name,
        QT_TRANSLATE_NOOP("Help", "Boundaries: name of the layer; default: the file's"));
    verb->add_option("--attribution", options->attribution,
        QT_TRANSLATE_NOOP("Help", "Boundaries: credit printed on maps"));
    verb->add_option(
        "--source", options->source, QT_TRANSLATE_NOOP("Help", "Boundaries: where they come from"));
    verb->add_option("--licence", options->licence, QT_TRANSLATE_NOOP("Help", "Boundaries: their licence"));
    verb->add_option("--tolerance", options->tolerance,
        QT_TRANSLATE_NOOP("Help", "Boundaries: metres by which edges may be thinned"));
    verb->add_option("--mapping", options->mapping,
        QT_TRANSLATE_NOOP("Help", "JSON file that maps another heading to ours"));
    verb->add_flag(
        "--dry-run", options->dryRun, QT_TRANSLATE_NOOP("Help", "Say what would happen; write nothing"));
    verb->add_flag("--all-or-nothing", options->allOrNothing,
        QT_TRANSLATE_NOOP("Help", "Refuse everything if one line is refused"));
    verb->callback([options, &cli] { runImport(cli, *options); });
}

void addTemplateVerb(CLI::App& app, Cli& cli)
{
    auto kind = std::make_shared<std::string>();
    CLI::App* verb = app.add_subcommand(
        "template", QT_TRANSLATE_NOOP("Help", "Print the CSV heading that import accepts"));
    verb->add_option("kind", *kind, QT_TRANSLATE_NOOP("Help", "Plural of the kind"))->required();
    verb->callback([kind, &cli] {
        const KindEntry* entry = findKind(fromStd(*kind));
        if (!entry)
            return cli.fail(WrongUsage,
                QCoreApplication::translate("Cli", "“%1” is not a kind of record.").arg(fromStd(*kind)));
        const QStringList header = templateHeader(*entry, {});
        cli.print({{u"columns"_s, QJsonArray::fromStringList(header)}}, header.join(u','));
    });
}

} // namespace sijill
