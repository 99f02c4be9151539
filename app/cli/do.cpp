#include "app/cli/cli.h"
#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct DoOptions {
    std::string verb;
    std::string record;
    std::string row;
    std::string on;
    std::string motive;
    std::string document;
    std::string overrideMotive;
    bool asOf = false;
};

/// A row of the part by its number (instalments) or its place from 1 (parties).
qint64 rowId(const StateVerb& verb, const Record& record, const QString& row)
{
    const Part* part = record.type().part(QString::fromLatin1(verb.part));
    for (std::size_t i = 0; i < part->size(record.data()); ++i) {
        const void* data = part->at(record.data(), i);
        const Field* key =
            part->type->keyField ? part->type->find(QString::fromLatin1(part->type->keyField)) : nullptr;
        const QString name = key ? plainText(*key, key->get(data)) : QString::number(i + 1);
        if (name == row)
            return part->type->idOf(data);
    }
    return 0;
}

void runDo(Cli& cli, const DoOptions& options)
{
    const StateVerb* verb = findStateVerb(fromStd(options.verb));
    if (!verb) {
        QStringList known;
        for (const StateVerb& each : stateVerbs())
            known << QString::fromLatin1(each.verb.code);
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "“%1” is not a verb. Verbs: %2")
                .arg(fromStd(options.verb), Format().enumerated(known)));
    }
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    const auto record = cli.record(*office, *findRecordType(QString::fromLatin1(verb->kind)), options.record);
    if (!record)
        return;
    VerbRequest request{.recordId = record->id(),
        .partId = verb->part ? rowId(*verb, *record, fromStd(options.row)) : 0,
        .on = QDate::fromString(fromStd(options.on), Qt::ISODate),
        .motive = fromStd(options.motive),
        .document = fromStd(options.document),
        .place = {},
        .overrideMotive = fromStd(options.overrideMotive),
        .asOf = options.asOf};
    if (!options.on.empty() && !request.on.isValid())
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "“%1” is not a day: write year-month-day, 2024-01-15.")
                .arg(fromStd(options.on)));
    const Result<Record> done = office->verbs().perform(*verb, request);
    if (!done)
        return cli.fail(done.error(), record->key());
    cli.print({{u"record"_s, done->key()}, {u"verb"_s, fromStd(options.verb)}},
        u"%1: %2"_s.arg(done->key(), verb->verb.title()));
}

void runUndo(Cli& cli, bool redo)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    const Result<JournalEntry> done = redo ? office->undo().redo() : office->undo().undo();
    if (!done)
        return cli.fail(done.error());
    cli.print({{u"sequence"_s, done->sequence}, {u"undoes"_s, done->undoes}, {u"record"_s, done->subject}},
        u"%1: %2"_s.arg(done->verbTitle(), done->subject));
}

} // namespace

void addDoVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<DoOptions>();
    CLI::App* verb = app.add_subcommand("do",
        QT_TRANSLATE_NOOP(
            "Help", "Carry out a verb: do agreement.sign AW2-2023/017 --row 3 --on 2023-06-12"));
    verb->add_option("verb", options->verb,
            QT_TRANSLATE_NOOP("Help", "agreement.sign, worksite.open, instalment.release, …"))
        ->required();
    verb->add_option("record", options->record, QT_TRANSLATE_NOOP("Help", "Number, code or id"))->required();
    verb->add_option(
        "--row", options->row, QT_TRANSLATE_NOOP("Help", "Party (1, 2, …) or number of the instalment"));
    verb->add_option("--on", options->on, QT_TRANSLATE_NOOP("Help", "Day it takes effect; default: today"));
    verb->add_option("--motive", options->motive, QT_TRANSLATE_NOOP("Help", "Why"));
    verb->add_option("--document", options->document, QT_TRANSLATE_NOOP("Help", "Number of the paper"));
    verb->add_option("--override", options->overrideMotive,
        QT_TRANSLATE_NOOP("Help", "Motive of a recorded override (O2, A3, C2)"));
    verb->add_flag("--as-of", options->asOf,
        QT_TRANSLATE_NOOP("Help", "A paper of the past: refusals of rules become stored warnings"));
    verb->callback([options, &cli] { runDo(cli, *options); });
}

void addUndoVerbs(CLI::App& app, Cli& cli)
{
    app.add_subcommand("undo", QT_TRANSLATE_NOOP("Help", "Undo the last edit of this account"))
        ->callback([&cli] { runUndo(cli, false); });
    app.add_subcommand("redo", QT_TRANSLATE_NOOP("Help", "Redo what was undone last"))->callback([&cli] {
        runUndo(cli, true);
    });
}

} // namespace sijill
