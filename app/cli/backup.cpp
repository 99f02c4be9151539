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

} // namespace

void addBackupVerbs(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App* backup = app.add_subcommand(
        "backup", QT_TRANSLATE_NOOP("Help", "Take a verified copy beside the file, or anywhere with --out"));
    backup->add_option(
        "--out", options->out, QT_TRANSLATE_NOOP("Help", "Where the copy goes; must not exist"));
    backup->callback([options, &cli] { runBackup(cli, *options); });
    CLI::App* restore =
        app.add_subcommand("restore", QT_TRANSLATE_NOOP("Help", "Put a verified backup at a new place"));
    restore->add_option("--from", options->from, QT_TRANSLATE_NOOP("Help", "The backup"))->required();
    restore->add_option("--out", options->out, QT_TRANSLATE_NOOP("Help", "File to make; must not exist"));
    restore->callback([options, &cli] { runRestore(cli, *options); });
}

} // namespace sijill
