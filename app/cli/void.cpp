#include "app/cli/cli.h"
#include "core/domain/catalogue.h"
#include "core/domain/state_verbs.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct VoidOptions {
    std::string kind;
    std::vector<std::string> records;
    std::string motive;
};

/// Ids by number or code, or by id where the kind has neither; nothing (and an exit code) if one is unknown.
std::optional<std::vector<qint64>> idsOf(
    Cli& cli, OpenOffice& office, const RecordType& type, const VoidOptions& options)
{
    std::vector<qint64> ids;
    for (const std::string& name : options.records) {
        const std::optional<Record> record = cli.record(office, type, name);
        if (!record)
            return std::nullopt;
        ids.push_back(record->id());
    }
    return ids;
}

void runVoid(Cli& cli, const VoidOptions& options, bool isMistake)
{
    const RecordType* type = cli.kind(options.kind);
    const std::unique_ptr<OpenOffice> office = type ? cli.open() : nullptr;
    const auto ids = office ? idsOf(cli, *office, *type, options) : std::nullopt;
    if (!ids)
        return;
    VoidService voids = office->voids();
    const auto done = isMistake ? voids.enterAsMistake(*type, *ids, fromStd(options.motive))
                                : voids.takeBack(*type, *ids, fromStd(options.motive));
    if (!done)
        return cli.fail(done.error(), fromStd(options.records.front()));
    QJsonArray rows;
    QStringList lines;
    const QString word = (isMistake ? verbs::kVoid : verbs::kTakeBack).title();
    for (const Record& record : *done) {
        rows.append(
            QJsonObject{{u"id"_s, record.id()}, {u"record"_s, record.key()}, {u"void"_s, record.isVoid()}});
        lines << u"%1: %2"_s.arg(record.key(), word);
    }
    cli.print({{u"kind"_s, type->kindName()}, {u"rows"_s, rows}}, lines.join(u'\n'));
}

void addOne(CLI::App& app, Cli& cli, const char* name, const char* help, bool isMistake)
{
    auto options = std::make_shared<VoidOptions>();
    CLI::App* verb = app.add_subcommand(name, help);
    verb->add_option("kind", options->kind, QT_TRANSLATE_NOOP("Help", "Plural of the kind"))->required();
    verb->add_option(
            "records", options->records, QT_TRANSLATE_NOOP("Help", "Numbers, codes or ids: all or none"))
        ->required();
    verb->add_option("--motive", options->motive, QT_TRANSLATE_NOOP("Help", "Why"));
    verb->callback([options, &cli, isMistake] { runVoid(cli, *options, isMistake); });
}

} // namespace

void addVoidVerbs(CLI::App& app, Cli& cli)
{
    addOne(app, cli, "void",
        QT_TRANSLATE_NOOP("Help",
            "Entered by mistake: out of lists and figures, the number stays: void agreements AW2-2023/017 "
            "--motive …"),
        true);
    addOne(
        app, cli, "unvoid", QT_TRANSLATE_NOOP("Help", "It was no mistake: the records count again"), false);
}

} // namespace sijill
