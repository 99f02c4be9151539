#include "app/cli/cli.h"
#include "core/services/follow_up_call.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct TakeOverOptions {
    std::string call;
    std::vector<std::string> files;
};

/// The files that were named, else all that may be taken over; nothing (and an exit code) if one is unknown.
std::optional<std::vector<ProposalId>> filesOf(
    Cli& cli, OpenOffice& office, CallId call, const TakeOverOptions& options)
{
    if (options.files.empty())
        return FollowUpCall(office.books()).candidates(call);
    std::vector<ProposalId> files;
    for (const std::string& name : options.files) {
        const std::optional<Record> file = cli.record(office, recordType<Proposal>(), name);
        if (!file)
            return std::nullopt;
        files.push_back(ProposalId{file->id()});
    }
    return files;
}

void runTakeOver(Cli& cli, const TakeOverOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const std::optional<Record> call =
        office ? cli.record(*office, recordType<Call>(), options.call) : std::nullopt;
    const auto files = call ? filesOf(cli, *office, CallId{call->id()}, options) : std::nullopt;
    if (!files)
        return;
    const auto taken = FollowUpCall(office->books()).takeOver(CallId{call->id()}, *files);
    if (!taken)
        return cli.fail(taken.error(), fromStd(options.call));
    QJsonArray rows;
    QStringList lines;
    for (const Proposal& file : *taken) {
        const auto earlier = office->records().find<Proposal>(file.takenFrom);
        const QString before = earlier ? earlier->receipt : QString();
        rows.append(QJsonObject{{u"receipt"_s, file.receipt}, {u"taken_from"_s, before}});
        lines << u"%1 ← %2"_s.arg(file.receipt, before);
    }
    cli.print({{u"call"_s, call->key()}, {u"rows"_s, rows}}, lines.join(u'\n'));
}

} // namespace

void addTakeOverVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<TakeOverOptions>();
    CLI::App* verb = app.add_subcommand("take-over",
        QT_TRANSLATE_NOOP("Help",
            "Receive the inadmissible and rejected files of the call before again, under receipts of this "
            "call"));
    verb->add_option("call", options->call, QT_TRANSLATE_NOOP("Help", "Number of the call"))->required();
    verb->add_option("receipts", options->files,
        QT_TRANSLATE_NOOP("Help", "Receipts of the files; default: all that may be taken over"));
    verb->callback([options, &cli] { runTakeOver(cli, *options); });
}

} // namespace sijill
