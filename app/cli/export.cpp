#include "core/exchange/export.h"

#include "app/cli/cli.h"
#include "core/base/format.h"
#include "core/exchange/csv.h"
#include "core/reporting/xlsx/xlsx_renderer.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct ExportOptions {
    std::string kind;
    std::string csv;
    std::string xlsx;
    std::string folder;
    std::string edition = "all";
};

/// Every cell is text, as in the CSV: what a spreadsheet shows is what an import reads back.
Table sheetOf(const ExchangeTable& exchange)
{
    Table table;
    table.code = exchange.kind;
    for (const QString& heading : exchange.header)
        table.columns.push_back({.title = heading});
    for (const QStringList& row : exchange.rows)
        table.rows.emplace_back(row.begin(), row.end());
    return table;
}

/// An archive is whole, so an administrator who takes the whole office out is held back nothing: that person
/// can copy the file as well.
bool isArchivist(const OpenOffice& office)
{
    const std::optional<Account> account = office.account();
    return account && account->role == AccountRole::Administrator;
}

void runExport(Cli& cli, const ExportOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const ReadingGate gate = office->reading();
    if (!options.folder.empty()) {
        const Status done =
            exportFolder(office->database(), fromStd(options.folder), isArchivist(*office) ? nullptr : &gate);
        if (!done)
            return cli.fail(done.error());
        return cli.print({{u"folder"_s, fromStd(options.folder)}}, fromStd(options.folder));
    }
    const KindEntry* entry = findKind(fromStd(options.kind));
    if (!entry)
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "“%1” is not a kind of record.").arg(fromStd(options.kind)));
    const auto edition = cli.edition(*office, options.edition);
    if (!edition)
        return;
    const Result<ExchangeTable> table = exportKind(office->database(), *entry, edition->value, &gate);
    if (!table)
        return cli.fail(table.error());
    const QByteArray bytes = writeCsv(table->header, table->rows);
    QJsonObject json{{u"rows"_s, qint64(table->rows.size())}};
    if (options.csv.empty() && options.xlsx.empty()) {
        json.insert(u"csv"_s, QString::fromUtf8(bytes));
        return cli.print(json, QString::fromUtf8(bytes));
    }
    QStringList files;
    if (!options.csv.empty()) {
        files << fromStd(options.csv);
        if (const Status written = writeFile(files.back(), bytes); !written)
            return cli.fail(written.error());
    }
    if (!options.xlsx.empty()) {
        files << fromStd(options.xlsx);
        const Status written = XlsxRenderer().writeTable(sheetOf(*table), Format::language(), files.back());
        if (!written)
            return cli.fail(written.error());
    }
    json.insert(u"files"_s, QJsonArray::fromStringList(files));
    cli.print(json, files.join(u'\n'));
}

} // namespace

void addExportVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* verb = app.add_subcommand(
        "export", QT_TRANSLATE_NOOP("Help", "Export a kind in the format that import reads back"));
    verb->add_option("kind", options->kind, QT_TRANSLATE_NOOP("Help", "Plural of the kind"));
    verb->add_option("--csv", options->csv, QT_TRANSLATE_NOOP("Help", "Write CSV to this file"));
    verb->add_option("--xlsx", options->xlsx, QT_TRANSLATE_NOOP("Help", "Write a spreadsheet to this file"));
    verb->add_option(
        "--folder", options->folder, QT_TRANSLATE_NOOP("Help", "Write every kind as CSV into this folder"));
    verb->add_option(
        "--edition", options->edition, QT_TRANSLATE_NOOP("Help", "Code of an edition; default: all"));
    verb->callback([options, &cli] { runExport(cli, *options); });
}

} // namespace sijill
