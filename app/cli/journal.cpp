#include "core/storage/journal_store.h"

#include "app/cli/cli.h"
#include "core/base/format.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

void runVerify(Cli& cli)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const auto broken = office->database().read(
        [&]() -> Result<std::optional<JournalBreak>> { return JournalStore(office->database()).verify(); });
    if (!broken)
        return cli.fail(broken.error());
    const auto head = office->database().read(
        [&]() -> Result<JournalHead> { return JournalStore(office->database()).head(); });
    QJsonObject json{{u"holds"_s, !broken->has_value()}, {u"entries"_s, head ? head->count : 0},
        {u"head"_s, QString::fromLatin1(head ? head->hash.toHex() : QByteArray())}};
    if (!*broken)
        return cli.print(json,
            QCoreApplication::translate("Cli", "The journal holds: %1 entries.").arg(head ? head->count : 0));
    json.insert("broken"_L1, (*broken)->sequence);
    cli.print(json,
        QCoreApplication::translate("Cli", "The journal is broken at entry %1.").arg((*broken)->sequence));
    cli.setExitCode(Refused);
}

void runLatest(Cli& cli, int limit)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const auto entries = office->database().read([&]() -> Result<std::vector<JournalEntry>> {
        return JournalStore(office->database()).latest(limit);
    });
    if (!entries)
        return cli.fail(entries.error());
    QJsonArray rows;
    QStringList lines;
    for (const JournalEntry& entry : *entries) {
        rows.append(QJsonObject{{u"sequence"_s, entry.sequence},
            {u"recorded_at"_s, entry.recordedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"actor"_s, entry.actor}, {u"verb"_s, entry.verb}, {u"record"_s, entry.subject},
            {u"changes"_s, entry.changes}, {u"motive"_s, entry.motive}});
        lines << u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(entry.sequence)
                     .arg(Format::withoutMarks(Format().dateTime(entry.recordedAt)), entry.actor,
                         entry.verbTitle(), entry.subject, entry.motive);
    }
    cli.print({{u"rows"_s, rows}}, lines.join(u'\n'));
}

} // namespace

void addJournalVerb(CLI::App& app, Cli& cli)
{
    CLI::App* verb = app.add_subcommand("journal", QT_TRANSLATE_NOOP("Help", "Look into the journal"));
    verb->require_subcommand(1);
    verb->fallthrough();
    verb->add_subcommand(
            "verify", QT_TRANSLATE_NOOP("Help", "Verify the chain; names the first broken entry"))
        ->callback([&cli] { runVerify(cli); });
    auto limit = std::make_shared<int>(50);
    CLI::App* latest =
        verb->add_subcommand("latest", QT_TRANSLATE_NOOP("Help", "The latest entries, newest first"));
    latest->add_option("--limit", *limit, QT_TRANSLATE_NOOP("Help", "At most so many"));
    latest->callback([limit, &cli] { runLatest(cli, *limit); });
}

} // namespace sijill
