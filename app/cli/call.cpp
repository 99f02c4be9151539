#include "core/domain/call.h"
#include "app/cli/cli.h"
#include "core/base/office_time.h"
#include "core/domain/catalogue.h"
#include "core/domain/partner.h"
#include "core/domain/proposal.h"
#include "core/services/contract_service.h"
#include "core/services/proposal_service.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct CallOptions {
    std::vector<std::string> records;
    std::string call;
    std::string partner;
    std::string title;
    std::string depositor;
    std::string at;
    std::string on;
    std::string motive;
    std::string document;
    std::string overrideMotive;
};

/// "call open AP-2023/01": the verb that "do call.open" carries out, where people look for it.
void runStateVerb(Cli& cli, const StateVerb& verb, const CallOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    QJsonArray moved;
    QStringList lines;
    for (const std::string& name : options.records) {
        const auto record = cli.record(*office, *findRecordType(QString::fromLatin1(verb.kind)), name);
        if (!record)
            return;
        VerbRequest request;
        request.recordId = record->id();
        request.on = QDate::fromString(fromStd(options.on), Qt::ISODate);
        request.motive = fromStd(options.motive);
        request.document = fromStd(options.document);
        request.overrideMotive = fromStd(options.overrideMotive);
        const Result<Record> done = office->verbs().perform(verb, request);
        if (!done)
            return cli.fail(done.error(), record->key());
        moved.append(done->key());
        lines << u"%1: %2"_s.arg(done->key(), verb.verb.title());
    }
    cli.print({{u"records"_s, moved}, {u"verb"_s, QString::fromLatin1(verb.verb.code)}}, lines.join(u'\n'));
}

std::optional<Partner> partnerCalled(Cli& cli, OpenOffice& office, const std::string& name)
{
    const auto record = cli.record(office, recordType<Partner>(), name);
    return record ? std::optional(record->as<Partner>()) : std::nullopt;
}

void runReceive(Cli& cli, const CallOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const auto partner = office ? partnerCalled(cli, *office, options.partner) : std::nullopt;
    if (!partner)
        return;
    Proposal proposal;
    const ProposalService service(office->books());
    if (options.call.empty()) {
        proposal.call = service.receivingCall(office->currentEdition());
    } else if (const auto call = cli.record(*office, recordType<Call>(), options.call)) {
        proposal.call = call->as<Call>().id;
    } else {
        return;
    }
    proposal.partner = partner->id;
    service.receive(proposal);
    proposal.depositor = fromStd(options.depositor);
    if (!options.title.empty())
        proposal.title.set(u"fr"_s, fromStd(options.title));
    if (!options.at.empty()) {
        const QDateTime moment = QDateTime::fromString(fromStd(options.at), Qt::ISODate);
        if (!moment.isValid())
            return cli.fail(WrongUsage,
                QCoreApplication::translate("Cli", "“%1” is not a day with its hour: write 2023-03-06T11:20.")
                    .arg(fromStd(options.at)));
        proposal.receivedAt = typedInstant(moment);
    }
    const Result<Proposal> saved = office->records().save(proposal);
    if (!saved)
        return cli.fail(saved.error(), proposal.receipt);
    cli.print({{u"receipt"_s, saved->receipt}, {u"id"_s, saved->id.value}}, saved->receipt);
}

void runContract(Cli& cli, const CallOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    std::vector<ProposalId> proposals;
    for (const std::string& name : options.records) {
        const auto record = cli.record(*office, recordType<Proposal>(), name);
        if (!record)
            return;
        proposals.push_back(record->as<Proposal>().id);
    }
    const auto made = ContractService(office->books()).contract(proposals);
    if (!made)
        return cli.fail(made.error());
    QJsonArray rows;
    QStringList lines;
    for (const Contracted& each : *made) {
        rows.append(QJsonObject{{u"worksite"_s, each.worksite.code}, {u"slots"_s, int(each.slots.size())},
            {u"agreement"_s, each.agreement.number}});
        lines << QStringList{each.worksite.code, QString::number(each.slots.size()), each.agreement.number}
                     .join(u'\t');
    }
    cli.print({{u"rows"_s, rows}}, lines.join(u'\n'));
}

void addStateVerbs(CLI::App& verb, const char* kind, Cli& cli, const std::shared_ptr<CallOptions>& options)
{
    for (const StateVerb* each : stateVerbsOf(QString::fromLatin1(kind))) {
        std::string name = each->name().toStdString();
        std::replace(name.begin(), name.end(), '_', '-');
        CLI::App* added = verb.add_subcommand(name, each->verb.title().toStdString());
        added->add_option("records", options->records, QT_TRANSLATE_NOOP("Help", "Numbers or ids"))
            ->required();
        added->add_option("--on", options->on, QT_TRANSLATE_NOOP("Help", "Effective day, 2024-01-15"));
        added->add_option("--motive", options->motive, QT_TRANSLATE_NOOP("Help", "Why; kept in the journal"));
        added->add_option(
            "--document", options->document, QT_TRANSLATE_NOOP("Help", "Number of the paper that says so"));
        added->add_option("--override", options->overrideMotive,
            QT_TRANSLATE_NOOP("Help", "Motive of a recorded decision that sets a rule aside"));
        added->callback([options, each, &cli] { runStateVerb(cli, *each, *options); });
    }
}

void addReceive(CLI::App& verb, Cli& cli, const std::shared_ptr<CallOptions>& options)
{
    CLI::App* receive = verb.add_subcommand(
        "receive", QT_TRANSLATE_NOOP("Help", "Receive a file: its receipt comes by itself"));
    receive->add_option("--partner", options->partner, QT_TRANSLATE_NOOP("Help", "Number or id of a partner"))
        ->required();
    receive->add_option("--call", options->call,
        QT_TRANSLATE_NOOP("Help", "Number of the call; default: the one that is open"));
    receive->add_option("--title", options->title, QT_TRANSLATE_NOOP("Help", "Title of the project, French"));
    receive->add_option(
        "--depositor", options->depositor, QT_TRANSLATE_NOOP("Help", "Who stood at the counter"));
    receive->add_option(
        "--at", options->at, QT_TRANSLATE_NOOP("Help", "Moment, 2023-03-06T11:20; default now"));
    receive->callback([options, &cli] { runReceive(cli, *options); });
}

} // namespace

void addCallVerbs(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<CallOptions>();
    CLI::App* call = app.add_subcommand("call", QT_TRANSLATE_NOOP("Help", "Open, close, cancel a call"));
    CLI::App* proposal = app.add_subcommand("proposal",
        QT_TRANSLATE_NOOP(
            "Help", "Files of a call: receive, check, admit, withdraw, make worksites of them"));
    CLI::App* complaint =
        app.add_subcommand("complaint", QT_TRANSLATE_NOOP("Help", "Uphold, dismiss, withdraw a complaint"));
    for (CLI::App* verb : {call, proposal, complaint}) {
        verb->require_subcommand(1);
        verb->fallthrough();
        addStateVerbs(*verb, verb->get_name().c_str(), cli, options);
    }
    addReceive(*proposal, cli, options);
    CLI::App* contract = proposal->add_subcommand(
        "contract", QT_TRANSLATE_NOOP("Help", "Make worksite, slots and draft agreement of selected files"));
    contract->add_option("records", options->records, QT_TRANSLATE_NOOP("Help", "Numbers of receipts"))
        ->required();
    contract->callback([options, &cli] { runContract(cli, *options); });
}

} // namespace sijill
