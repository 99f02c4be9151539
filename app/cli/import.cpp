#include "core/exchange/import.h"

#include "app/cli/cli.h"
#include "core/domain/catalogue.h"
#include "core/exchange/backup.h"
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
                {u"column"_s, problem.field}, {u"message"_s, problem.message}});
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

void runImport(Cli& cli, const ImportCliOptions& given)
{
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
        QT_TRANSLATE_NOOP("Help", "Import a CSV file of a kind, or a folder of them, as one undoable verb"));
    verb->add_option("kind", options->kind, QT_TRANSLATE_NOOP("Help", "Plural of the kind; all for a folder"))
        ->required();
    verb->add_option("--from", options->from, QT_TRANSLATE_NOOP("Help", "CSV file in UTF-8, or folder"))
        ->required();
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
