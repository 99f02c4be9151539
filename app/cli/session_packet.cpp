#include "app/cli/session_packet.h"

#include "core/domain/council.h"
#include "core/domain/session.h"
#include "core/reporting/packet/session_packet.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct PacketOptions {
    std::string session;
    std::string pdf;
    std::string odt;
    std::string member;
    bool draft = false;
};

QJsonObject packetJson(const PacketOutcome& outcome)
{
    QJsonArray papers;
    for (const PacketPaper& paper : outcome.papers)
        papers.append(QJsonObject{{u"paper"_s, paper.code}, {u"title"_s, paper.title},
            {u"code"_s, paper.issued}, {u"held_back"_s, paper.heldBack}, {u"first_page"_s, paper.firstPage},
            {u"pages"_s, paper.pages}, {u"file"_s, paper.file}});
    QJsonArray leftOut;
    for (const PacketRefusal& refusal : outcome.leftOut)
        leftOut.append(QJsonObject{
            {u"paper"_s, refusal.code}, {u"record"_s, refusal.key}, {u"reason"_s, refusal.reason}});
    return {{u"papers"_s, papers}, {u"left_out"_s, leftOut}, {u"pages"_s, outcome.pages}};
}

QString packetLines(const PacketOutcome& outcome)
{
    QStringList lines;
    for (const PacketPaper& paper : outcome.papers)
        lines << QStringList{QString::number(paper.firstPage), paper.code,
            paper.issued.isEmpty() ? u"-"_s : paper.issued, paper.title}
                     .join(u'\t');
    return lines.join(u'\n');
}

void runPacket(Cli& cli, const PacketOptions& options)
{
    if (options.pdf.empty() && options.odt.empty())
        return cli.fail(
            WrongUsage, QCoreApplication::translate("Cli", "Say where to: --pdf FILE or --odt FOLDER."));
    const std::unique_ptr<OpenOffice> office = cli.open(options.draft);
    const auto session = office ? cli.record(*office, recordType<Session>(), options.session) : std::nullopt;
    if (!session)
        return;
    PacketRequest request{.session = SessionId{session->id()},
        .language = cli.language.empty() ? u"ar"_s : fromStd(cli.language),
        .isDraft = options.draft};
    if (!options.member.empty()) {
        const auto member = cli.record(*office, recordType<CouncilMember>(), options.member);
        if (!member)
            return;
        request.member = CouncilMemberId{member->id()};
    }
    const Result<PacketOutcome> outcome =
        SessionPacket(office->books(), cli.painter)
            .write(request, {.pdf = fromStd(options.pdf), .odtFolder = fromStd(options.odt)});
    if (!outcome)
        return cli.fail(outcome.error());
    for (const PacketRefusal& refusal : outcome->leftOut)
        cli.note(QCoreApplication::translate("Cli", "Left out: %1 of %2. %3")
                     .arg(refusal.code, refusal.key, refusal.reason));
    for (const PacketPaper& paper : outcome->papers) {
        if (!paper.heldBack.isEmpty())
            cli.note(QCoreApplication::translate("Cli", "Draft: %1. %2").arg(paper.title, paper.heldBack));
    }
    cli.print(packetJson(*outcome), packetLines(*outcome));
}

} // namespace

void addPacket(CLI::App& verb, Cli& cli)
{
    auto options = std::make_shared<PacketOptions>();
    CLI::App* packet = verb.add_subcommand("packet",
        QT_TRANSLATE_NOOP("Help", "All papers of a session as one PDF with bookmarks, and as texts to edit"));
    packet->add_option("--session", options->session, QT_TRANSLATE_NOOP("Help", "Code of the session"))
        ->required();
    packet->add_option("--pdf", options->pdf, QT_TRANSLATE_NOOP("Help", "Write the PDF to this file"));
    packet->add_option("--odt", options->odt,
        QT_TRANSLATE_NOOP("Help", "Write an OpenDocument text a paper to this folder"));
    packet->add_option(
        "--member", options->member, QT_TRANSLATE_NOOP("Help", "Code of a member: this convocation alone"));
    packet->add_flag("--draft", options->draft, QT_TRANSLATE_NOOP("Help", "Issue nothing under a code"));
    packet->callback([options, &cli] { runPacket(cli, *options); });
}

} // namespace sijill
