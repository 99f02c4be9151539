#include "core/exchange/backup.h"

#include "app/cli/cli.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace sijill {
namespace {

struct BackupOptions {
    std::string out;
    std::string from;
};

void runBackup(Cli& cli, const BackupOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const Backups backups(office->file().path());
    if (!options.out.empty()) {
        const Status copied = backups.copyTo(fromStd(options.out));
        return copied ? cli.print({{u"file"_s, fromStd(options.out)}}, fromStd(options.out))
                      : cli.fail(copied.error());
    }
    const Result<BackupFile> taken =
        Backups(office->file().path())
            .take(QDateTime::currentDateTimeUtc(), office->office().backupLimitMegabytes);
    if (!taken)
        return cli.fail(taken.error());
    cli.print({{u"file"_s, taken->path}, {u"bytes"_s, taken->size}}, taken->path);
}

void runRestore(Cli& cli, const BackupOptions& options)
{
    if (options.out.empty())
        return cli.fail(
            WrongUsage, QCoreApplication::translate("Cli", "Say where the file is to be: --out F."));
    const Status restored = Backups::restore(fromStd(options.from), fromStd(options.out));
    if (!restored)
        return cli.fail(restored.error());
    cli.print({{u"file"_s, fromStd(options.out)}}, fromStd(options.out));
}

void runDrill(Cli& cli)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const Backups backups(office->file().path());
    const std::vector<BackupFile> files = backups.all();
    if (files.empty())
        return cli.fail(Error{.code = ErrorCode::NotFound,
            .message =
                QCoreApplication::translate("Cli", "There is no backup yet: take one with “backup”.")});
    const Result<RestoreDrill> drill = backups.drill(files.front(), QDateTime::currentDateTimeUtc());
    if (!drill)
        return cli.fail(drill.error());
    cli.print({{u"backup"_s, files.front().path}, {u"milliseconds"_s, drill->milliseconds},
                  {u"records"_s, drill->records}, {u"journal_entries"_s, drill->entries}},
        files.front().path);
}

} // namespace

void addBackupVerbs(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App* backup = app.add_subcommand(
        "backup", QT_TRANSLATE_NOOP("Help", "Take a verified copy beside the file, or anywhere with --out"));
    backup->add_option(
        "--out", options->out, QT_TRANSLATE_NOOP("Help", "Where the copy goes; must not exist"));
    backup->callback([options, &cli] { runBackup(cli, *options); });
    app.add_subcommand("restore-drill",
           QT_TRANSLATE_NOOP(
               "Help", "Bring the newest backup back beside the others, check it and remove it again"))
        ->callback([&cli] { runDrill(cli); });
    CLI::App* restore =
        app.add_subcommand("restore", QT_TRANSLATE_NOOP("Help", "Put a verified backup at a new place"));
    restore->add_option("--from", options->from, QT_TRANSLATE_NOOP("Help", "The backup"))->required();
    restore->add_option("--out", options->out, QT_TRANSLATE_NOOP("Help", "File to make; must not exist"));
    restore->callback([options, &cli] { runRestore(cli, *options); });
}

} // namespace sijill
