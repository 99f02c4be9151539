#include "app/cli/council_acts.h"

#include "core/base/format.h"
#include "core/services/session_service.h"
#include "core/services/vote_service.h"
#include "core/storage/council_queries.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace sijill {
namespace {

struct ConveneOptions {
    std::string session;
    std::string on;
    std::string channel = "by-hand";
};

struct VoteOptions {
    std::string item;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int blank = 0;
    bool castingVote = false;
};

void runConvene(Cli& cli, const ConveneOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const auto session = office ? cli.record(*office, recordType<Session>(), options.session) : std::nullopt;
    if (!session)
        return;
    const Choice* channel = findChoice(kDeliveryChannels, fromStd(options.channel));
    const QDate on =
        options.on.empty() ? office->today() : QDate::fromString(fromStd(options.on), Qt::ISODate);
    if (!channel || !on.isValid())
        return cli.fail(WrongUsage,
            channel ? QCoreApplication::translate("Cli", "“%1” is not a day like 2024-01-15.")
                          .arg(fromStd(options.on))
                    : QCoreApplication::translate("Cli", "“%1” is no way of delivering a letter.")
                          .arg(fromStd(options.channel)));
    const auto done = SessionService(office->books())
                          .convene(SessionId{session->id()}, on, DeliveryChannel(channel->value));
    if (!done)
        return cli.fail(done.error());
    const auto letters = int(done->convocations.size());
    cli.print({{u"session"_s, done->code}, {u"letters"_s, letters}},
        QCoreApplication::translate("Cli", "%n members are convened.", nullptr, letters));
}

/// The sitting of the point's session that is open; null if there is none.
SittingId openSitting(Database& database, SessionId session)
{
    for (const Sitting& sitting : sittingsOf(database, session)) {
        if (sitting.state == SittingState::Open)
            return sitting.id;
    }
    return {};
}

void runVote(Cli& cli, const VoteOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const auto record = office ? cli.record(*office, recordType<AgendaItem>(), options.item) : std::nullopt;
    if (!record)
        return;
    const auto& item = record->as<AgendaItem>();
    const SittingId sitting = openSitting(office->database(), item.session);
    if (sitting.isNull())
        return cli.fail(Error{.code = ErrorCode::Refused,
            .rule = u"S3"_s,
            .message =
                QCoreApplication::translate("Cli", "No sitting of the session is open: open one to vote.")});
    const auto made = VoteService(office->books())
                          .close(item.id,
                              {.sitting = sitting,
                                  .mode = item.mode,
                                  .base = item.base,
                                  .inFavour = options.inFavour,
                                  .against = options.against,
                                  .abstained = options.abstained,
                                  .blank = options.blank,
                                  .castingVote = options.castingVote,
                                  .votes = item.votes,
                                  .at = {}});
    if (!made)
        return cli.fail(made.error());
    const auto after = office->records().find<AgendaItem>(item.id);
    const int outcome = int(after ? after->state : ItemState::Listed);
    cli.print({{u"deliberation"_s, made->number}, {u"outcome"_s, choiceCode(kItemStates, outcome)}},
        QCoreApplication::translate("Cli", "Deliberation %1: %2.")
            .arg(made->number, choiceLabel(kItemStates, outcome)));
}

} // namespace

void addConvene(CLI::App& session, Cli& cli)
{
    auto options = std::make_shared<ConveneOptions>();
    CLI::App* verb = session.add_subcommand(
        "convene", QT_TRANSLATE_NOOP("Help", "One letter to each member in office on the opening day"));
    verb->add_option("session", options->session, QT_TRANSLATE_NOOP("Help", "Code of the session"))
        ->required();
    verb->add_option("--on", options->on, QT_TRANSLATE_NOOP("Help", "Day of the letters; default: today"));
    verb->add_option(
        "--channel", options->channel, QT_TRANSLATE_NOOP("Help", "by-hand, registered, email or agent"));
    verb->callback([options, &cli] { runConvene(cli, *options); });
}

void addVote(CLI::App& session, Cli& cli)
{
    auto options = std::make_shared<VoteOptions>();
    CLI::App* verb = session.add_subcommand(
        "vote", QT_TRANSLATE_NOOP("Help", "Close the ballot of a point in the sitting that is open"));
    verb->add_option("point", options->item, QT_TRANSLATE_NOOP("Help", "Number of the point"))->required();
    verb->add_option("--for", options->inFavour, QT_TRANSLATE_NOOP("Help", "Votes in favour"));
    verb->add_option("--against", options->against, QT_TRANSLATE_NOOP("Help", "Votes against"));
    verb->add_option("--abstained", options->abstained, QT_TRANSLATE_NOOP("Help", "Abstentions"));
    verb->add_option("--blank", options->blank, QT_TRANSLATE_NOOP("Help", "Blank or void ballots"));
    verb->add_flag("--casting-vote", options->castingVote,
        QT_TRANSLATE_NOOP("Help", "At a tie the chair's vote is in favour"));
    verb->callback([options, &cli] { runVote(cli, *options); });
}

} // namespace sijill
