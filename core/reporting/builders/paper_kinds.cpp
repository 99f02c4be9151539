#include "core/reporting/builders/paper_kinds.h"

#include "core/reporting/builders/agreement_paper_builder.h"
#include "core/reporting/builders/call_notice_builder.h"
#include "core/reporting/builders/committee_paper_builder.h"
#include "core/reporting/builders/council_register_builder.h"
#include "core/reporting/builders/deliberation_builder.h"
#include "core/reporting/builders/deposit_receipt_builder.h"
#include "core/reporting/builders/deposit_register_builder.h"
#include "core/reporting/builders/minutes_builder.h"
#include "core/reporting/builders/motive_letter_builder.h"
#include "core/reporting/builders/partner_card_builder.h"
#include "core/reporting/builders/proposal_letter_builder.h"
#include "core/reporting/builders/reviewer_sheet_builder.h"
#include "core/reporting/builders/session_dossier_builder.h"
#include "core/reporting/builders/session_papers_builder.h"
#include "core/reporting/builders/territory_sheet_builder.h"
#include "core/reporting/builders/worksite_sheet_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

Result<Paper> agreement(const PaperContext& context, const Record& record)
{
    const AgreementFacts facts = readAgreementFacts(context.database(), record.as<Agreement>());
    return AgreementPaperBuilder(context, facts).build();
}

/// Those that are written from one record alone.
template <typename Builder, typename T>
Result<Paper> ofRecord(const PaperContext& context, const Record& record)
{
    return Builder(context, record.as<T>()).build();
}

Result<Paper> depositReceipt(const PaperContext& context, const Record& record)
{
    const ProposalFacts facts = readProposalFacts(context.database(), record.as<Proposal>());
    return DepositReceiptBuilder(context, facts).build();
}

template <PaperKind kKind>
Result<Paper> letter(const PaperContext& context, const Record& record)
{
    const ProposalFacts facts = readProposalFacts(context.database(), record.as<Proposal>());
    return ProposalLetterBuilder(context, facts, kKind).build();
}

Result<Paper> reviewerSheet(const PaperContext& context, const Record& record)
{
    const auto& review = record.as<Review>();
    const auto proposal = context.records().find<Proposal>(review.proposal);
    const ProposalFacts facts = readProposalFacts(context.database(), proposal.value_or(Proposal()));
    return ReviewerSheetBuilder(context, facts, review).build();
}

template <PaperKind kKind>
Result<Paper> committeePaper(const PaperContext& context, CallId call, SelectionId run)
{
    const Result<CommitteeFacts> facts = readCommitteeFacts(context.database(), context.today(), call, run);
    if (!facts)
        return tl::unexpected(facts.error());
    return CommitteePaperBuilder(context, *facts, kKind).build();
}

Result<Paper> comparativeTable(const PaperContext& context, const Record& record)
{
    return committeePaper<PaperKind::ComparativeTable>(context, record.as<Call>().id, {});
}

template <PaperKind kKind>
Result<Paper> ofRun(const PaperContext& context, const Record& record)
{
    return committeePaper<kKind>(context, record.as<Selection>().call, record.as<Selection>().id);
}

Result<Paper> motiveLetter(const PaperContext& context, const Record& record)
{
    Database& database = context.database();
    const CallId call = record.as<Proposal>().call;
    const Result<CommitteeFacts> facts =
        readCommitteeFacts(database, context.today(), call, decidedRun(database, call));
    if (!facts)
        return tl::unexpected(facts.error());
    const ProposalFacts proposal = readProposalFacts(database, record.as<Proposal>());
    return MotiveLetterBuilder(context, proposal, *facts).build();
}

template <Result<Paper> (SessionPapersBuilder::*kPaper)() const>
Result<Paper> ofSession(const PaperContext& context, const Record& record)
{
    return (SessionPapersBuilder(context, record.as<Session>()).*kPaper)();
}

Result<Paper> convocations(const PaperContext& context, const Record& record)
{
    return SessionPapersBuilder(context, record.as<Session>())
        .convocations(CouncilMemberId{context.member()});
}

const PaperTrait kTraits[] = {
    {PaperKind::Session, "session", QT_TRANSLATE_NOOP("Help", "The report read to the council in a session"),
        nullptr, IssuedPaperKind::Session, WordedPaper::SessionReport, nullptr},
    {PaperKind::Quarter, "quarter", QT_TRANSLATE_NOOP("Help", "The report of a quarter or any other period"),
        nullptr, IssuedPaperKind::Quarter, std::nullopt, nullptr},
    {PaperKind::Agreement, "agreement", QT_TRANSLATE_NOOP("Help", "The agreement as the parties sign it"),
        &recordType<Agreement>, IssuedPaperKind::Agreement, WordedPaper::Agreement, agreement},
    {PaperKind::Partner, "partner", QT_TRANSLATE_NOOP("Help", "The card of a partner"), &recordType<Partner>,
        IssuedPaperKind::Partner, std::nullopt, ofRecord<PartnerCardBuilder, Partner>},
    {PaperKind::Worksite, "worksite", QT_TRANSLATE_NOOP("Help", "The sheet of a worksite"),
        &recordType<Worksite>, IssuedPaperKind::Worksite, std::nullopt,
        ofRecord<WorksiteSheetBuilder, Worksite>},
    {PaperKind::Territory, "territory",
        QT_TRANSLATE_NOOP("Help", "The sheet of a commune or of a larger unit"), &recordType<Territory>,
        IssuedPaperKind::Territory, std::nullopt, ofRecord<TerritorySheetBuilder, Territory>},
    {PaperKind::CallNotice, "call-notice", QT_TRANSLATE_NOOP("Help", "The notice that publishes a call"),
        &recordType<Call>, IssuedPaperKind::CallNotice, WordedPaper::CallNotice,
        ofRecord<CallNoticeBuilder, Call>},
    {PaperKind::DepositReceipt, "deposit-receipt",
        QT_TRANSLATE_NOOP("Help", "The receipt of a file that was handed in"), &recordType<Proposal>,
        IssuedPaperKind::DepositReceipt, WordedPaper::DepositReceipt, depositReceipt},
    {PaperKind::DepositRegister, "receipts",
        QT_TRANSLATE_NOOP("Help", "The register of the receipts given under a call"), &recordType<Call>,
        IssuedPaperKind::DepositRegister, WordedPaper::DepositRegister,
        ofRecord<DepositRegisterBuilder, Call>},
    {PaperKind::MissingDocuments, "missing-documents",
        QT_TRANSLATE_NOOP("Help", "The letter that asks for the missing documents of a file"),
        &recordType<Proposal>, IssuedPaperKind::MissingDocuments, WordedPaper::MissingDocuments,
        letter<PaperKind::MissingDocuments>},
    {PaperKind::Inadmissibility, "inadmissibility",
        QT_TRANSLATE_NOOP("Help", "The letter that finds a file inadmissible"), &recordType<Proposal>,
        IssuedPaperKind::Inadmissibility, WordedPaper::Inadmissibility, letter<PaperKind::Inadmissibility>},
    {PaperKind::ReviewerSheet, "reviewer-sheet",
        QT_TRANSLATE_NOOP("Help", "The score sheet of a member for a file"), &recordType<Review>,
        IssuedPaperKind::ReviewerSheet, WordedPaper::ReviewerSheet, reviewerSheet, true},
    {PaperKind::ComparativeTable, "comparative-table",
        QT_TRANSLATE_NOOP("Help", "The files of a call with their means by criterion"), &recordType<Call>,
        IssuedPaperKind::ComparativeTable, WordedPaper::ComparativeTable, comparativeTable, true},
    {PaperKind::CommitteeMinutes, "committee-minutes",
        QT_TRANSLATE_NOOP("Help", "The minutes of the committee about a selection run"),
        &recordType<Selection>, IssuedPaperKind::CommitteeMinutes, WordedPaper::CommitteeMinutes,
        ofRun<PaperKind::CommitteeMinutes>, true},
    {PaperKind::SelectionResults, "selection-results",
        QT_TRANSLATE_NOOP("Help", "The results of a selection run, to be posted"), &recordType<Selection>,
        IssuedPaperKind::SelectionResults, WordedPaper::SelectionResults, ofRun<PaperKind::SelectionResults>,
        true},
    {PaperKind::MotiveLetter, "motive-letter",
        QT_TRANSLATE_NOOP("Help", "The letter on what became of a file, with its motives"),
        &recordType<Proposal>, IssuedPaperKind::MotiveLetter, WordedPaper::MotiveLetter, motiveLetter},
    {PaperKind::Deliberation, "deliberation",
        QT_TRANSLATE_NOOP("Help", "The extract of a deliberation of the council"), &recordType<Deliberation>,
        IssuedPaperKind::Deliberation, WordedPaper::Deliberation,
        ofRecord<DeliberationBuilder, Deliberation>},
    {PaperKind::Minutes, "minutes", QT_TRANSLATE_NOOP("Help", "The minutes of a session of the council"),
        &recordType<Session>, IssuedPaperKind::Minutes, WordedPaper::Minutes,
        ofRecord<MinutesBuilder, Session>},
    {PaperKind::DeliberationRegister, "deliberation-register",
        QT_TRANSLATE_NOOP("Help", "The register of deliberations of a session's year"), &recordType<Session>,
        IssuedPaperKind::DeliberationRegister, WordedPaper::DeliberationRegister,
        ofRecord<CouncilRegisterBuilder, Session>},
    {PaperKind::FollowUp, "follow-up",
        QT_TRANSLATE_NOOP("Help", "What became of deliberations and recommendations, for a session"),
        &recordType<Session>, IssuedPaperKind::FollowUp, WordedPaper::FollowUp,
        ofRecord<FollowUpBuilder, Session>},
    {PaperKind::SessionDossier, "session-dossier",
        QT_TRANSLATE_NOOP("Help", "The file of a session: report, budget and a sheet an agreement"),
        &recordType<Session>, IssuedPaperKind::SessionDossier, WordedPaper::SessionDossier,
        ofRecord<SessionDossierBuilder, Session>},
    {PaperKind::Convocation, "convocation",
        QT_TRANSLATE_NOOP("Help", "The letters that convene each member to a session"), &recordType<Session>,
        IssuedPaperKind::Convocation, WordedPaper::Convocation, convocations},
    {PaperKind::Agenda, "agenda",
        QT_TRANSLATE_NOOP("Help", "The agenda of a session, for the governor and the members"),
        &recordType<Session>, IssuedPaperKind::Agenda, WordedPaper::Agenda,
        ofSession<&SessionPapersBuilder::agenda>},
    {PaperKind::AttendanceSheet, "attendance-sheet",
        QT_TRANSLATE_NOOP("Help", "The sheets that members sign at each sitting"), &recordType<Session>,
        IssuedPaperKind::AttendanceSheet, WordedPaper::AttendanceSheet,
        ofSession<&SessionPapersBuilder::attendanceSheets>},
    {PaperKind::VotingSheets, "voting-sheets",
        QT_TRANSLATE_NOOP("Help", "One page to count on for each point put to the vote"),
        &recordType<Session>, IssuedPaperKind::VotingSheets, WordedPaper::VotingSheets,
        ofSession<&SessionPapersBuilder::votingSheets>},
    {PaperKind::TransmissionSlip, "transmission-slip",
        QT_TRANSLATE_NOOP("Help", "The slip that sends the deliberations of a session to the governor"),
        &recordType<Session>, IssuedPaperKind::TransmissionSlip, WordedPaper::TransmissionSlip,
        ofSession<&SessionPapersBuilder::transmissionSlip>},
};

/// The first trait of which something holds; the first of all where none does.
template <typename Holds>
const PaperTrait& firstTrait(Holds holds)
{
    const auto found = std::find_if(std::begin(kTraits), std::end(kTraits), holds);
    return found == std::end(kTraits) ? kTraits[0] : *found;
}

} // namespace

std::span<const PaperTrait> paperTraits()
{
    return kTraits;
}

const PaperTrait& traitOf(PaperKind kind)
{
    return firstTrait([&](const PaperTrait& trait) { return trait.kind == kind; });
}

const PaperTrait& traitOf(const QString& code)
{
    return firstTrait([&](const PaperTrait& trait) { return code == QLatin1StringView(trait.code); });
}

const RecordType* recordOfPaper(PaperKind kind)
{
    const PaperTrait& trait = traitOf(kind);
    return trait.record ? &trait.record() : nullptr;
}

PaperKind paperWorded(WordedPaper paper)
{
    const WordedPaper text = paper == WordedPaper::Framework ? WordedPaper::Agreement : paper;
    return firstTrait([&](const PaperTrait& trait) { return trait.worded == text; }).kind;
}

IssuedPaperKind issuedKind(PaperKind kind, const std::optional<Record>& about)
{
    const bool isFramework =
        kind == PaperKind::Agreement && about && about->as<Agreement>().kind == AgreementKind::Framework;
    return isFramework ? IssuedPaperKind::Framework : traitOf(kind).issued;
}

PaperKind builtKind(IssuedPaperKind kind)
{
    const IssuedPaperKind built = kind == IssuedPaperKind::Framework ? IssuedPaperKind::Agreement : kind;
    return firstTrait([&](const PaperTrait& trait) { return trait.issued == built; }).kind;
}

} // namespace sijill
