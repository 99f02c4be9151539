#include "core/reporting/builders/papers.h"

#include "core/base/language.h"
#include "core/reporting/builders/agreement_paper_builder.h"
#include "core/reporting/builders/call_notice_builder.h"
#include "core/reporting/builders/committee_paper_builder.h"
#include "core/reporting/builders/deposit_receipt_builder.h"
#include "core/reporting/builders/deposit_register_builder.h"
#include "core/reporting/builders/motive_letter_builder.h"
#include "core/reporting/builders/partner_card_builder.h"
#include "core/reporting/builders/proposal_letter_builder.h"
#include "core/reporting/builders/reviewer_sheet_builder.h"
#include "core/reporting/builders/session_report_builder.h"
#include "core/reporting/builders/territory_sheet_builder.h"
#include "core/reporting/builders/worksite_sheet_builder.h"

#include <QCoreApplication>

namespace sijill {
namespace {

Result<Paper> sessionReport(Database& database, QDate today, const PaperRequest& request)
{
    PaperContext context(database, request.language, today, today);
    context.tryWording(request.wording);
    const SessionReportRequest asked{
        .kind = request.kind == PaperKind::Session ? ReportKind::Session : ReportKind::Quarter,
        .edition = request.edition != 0 ? EditionId{request.edition} : context.office().currentEdition,
        .from = request.from,
        .to = request.to,
        .session = {request.session}};
    const Result<SessionFacts> facts = readSessionFacts(database, today, asked);
    if (!facts)
        return tl::unexpected(facts.error());
    Result<Paper> paper = SessionReportBuilder(context, *facts).build();
    if (!paper)
        return paper;
    paper->settled = request;
    paper->settled.edition = facts->edition.id.value;
    paper->settled.session = facts->session ? facts->session->id.value : 0;
    paper->settled.from = facts->period.from;
    paper->settled.to = facts->period.to;
    paper->texts = facts->report.id.value;
    paper->reference = facts->report.code;
    return paper;
}

/// Papers of a call and of its reception counter.
Result<Paper> callPaper(const PaperContext& context, PaperKind kind, const Record& record)
{
    if (kind == PaperKind::CallNotice)
        return CallNoticeBuilder(context, record.as<Call>()).build();
    if (kind == PaperKind::DepositRegister)
        return DepositRegisterBuilder(context, record.as<Call>()).build();
    const ProposalFacts facts = readProposalFacts(context.database(), record.as<Proposal>());
    if (kind == PaperKind::DepositReceipt)
        return DepositReceiptBuilder(context, facts).build();
    return ProposalLetterBuilder(context, facts, kind).build();
}

/// Papers of the committee that examined a call's files.
Result<Paper> committeePaper(const PaperContext& context, PaperKind kind, const Record& record)
{
    Database& database = context.database();
    if (kind == PaperKind::ReviewerSheet) {
        const auto& review = record.as<Review>();
        const auto proposal = context.records().find<Proposal>(review.proposal);
        const ProposalFacts facts = readProposalFacts(database, proposal.value_or(Proposal()));
        return ReviewerSheetBuilder(context, facts, review).build();
    }
    CallId call;
    SelectionId run;
    if (kind == PaperKind::ComparativeTable) {
        call = record.as<Call>().id;
    } else if (kind == PaperKind::MotiveLetter) {
        call = record.as<Proposal>().call;
        run = decidedRun(database, call);
    } else {
        call = record.as<Selection>().call;
        run = record.as<Selection>().id;
    }
    const Result<CommitteeFacts> facts = readCommitteeFacts(database, context.today(), call, run);
    if (!facts)
        return tl::unexpected(facts.error());
    if (kind != PaperKind::MotiveLetter)
        return CommitteePaperBuilder(context, *facts, kind).build();
    const ProposalFacts proposal = readProposalFacts(database, record.as<Proposal>());
    return MotiveLetterBuilder(context, proposal, *facts).build();
}

bool isOfCommittee(PaperKind kind)
{
    return kind == PaperKind::ReviewerSheet || kind == PaperKind::ComparativeTable
        || kind == PaperKind::CommitteeMinutes || kind == PaperKind::SelectionResults
        || kind == PaperKind::MotiveLetter;
}

Result<Paper> paperOf(Database& database, QDate today, const PaperRequest& request, const Record& record)
{
    if (request.kind == PaperKind::Agreement) {
        const auto& agreement = record.as<Agreement>();
        const AgreementFacts facts = readAgreementFacts(database, agreement);
        PaperContext context(database, request.language, today, dayOfAct(agreement, today));
        context.tryWording(request.wording);
        return AgreementPaperBuilder(context, facts).build();
    }
    PaperContext context(database, request.language, today, today);
    context.tryWording(request.wording);
    if (request.kind == PaperKind::Partner)
        return PartnerCardBuilder(context, record.as<Partner>()).build();
    if (request.kind == PaperKind::Territory)
        return TerritorySheetBuilder(context, record.as<Territory>()).build();
    if (request.kind == PaperKind::Worksite)
        return WorksiteSheetBuilder(context, record.as<Worksite>()).build();
    return isOfCommittee(request.kind) ? committeePaper(context, request.kind, record)
                                       : callPaper(context, request.kind, record);
}

Result<Paper> recordPaper(Database& database, QDate today, const PaperRequest& request)
{
    const std::optional<Record> record =
        RecordStore(database).find(*recordOfPaper(request.kind), request.recordId);
    if (!record)
        return failure(ErrorCode::NotFound,
            QCoreApplication::translate("Papers", "The record of this paper no longer exists."));
    Result<Paper> paper = paperOf(database, today, request, *record);
    if (paper && record->isVoid()) // Nobody takes it for a paper that holds.
        paper->document.draftMark = translatedTo(request.language, "Voiding", "Entered by mistake");
    return paper;
}

} // namespace

Result<Paper> buildPaper(Database& database, QDate today, const PaperRequest& request)
{
    return database.read([&]() -> Result<Paper> {
        return recordOfPaper(request.kind) ? recordPaper(database, today, request)
                                           : sessionReport(database, today, request);
    });
}

QString missingTitle(const QString& name, const QString& language)
{
    const PaperWords words(language);
    const QString key = u"tag."_s + name;
    return words.has(key) ? words.at(key) : name;
}

const RecordType* recordOfPaper(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Agreement:
        return &recordType<Agreement>();
    case PaperKind::Partner:
        return &recordType<Partner>();
    case PaperKind::Worksite:
        return &recordType<Worksite>();
    case PaperKind::Territory:
        return &recordType<Territory>();
    case PaperKind::CallNotice:
    case PaperKind::DepositRegister:
    case PaperKind::ComparativeTable:
        return &recordType<Call>();
    case PaperKind::ReviewerSheet:
        return &recordType<Review>();
    case PaperKind::CommitteeMinutes:
    case PaperKind::SelectionResults:
        return &recordType<Selection>();
    case PaperKind::DepositReceipt:
    case PaperKind::MissingDocuments:
    case PaperKind::Inadmissibility:
    case PaperKind::MotiveLetter:
        return &recordType<Proposal>();
    case PaperKind::Session:
    case PaperKind::Quarter:
        break;
    }
    return nullptr;
}

PaperKind paperWorded(WordedPaper paper)
{
    switch (paper) {
    case WordedPaper::Agreement:
    case WordedPaper::Framework:
        return PaperKind::Agreement;
    case WordedPaper::SessionReport:
        return PaperKind::Session;
    case WordedPaper::CallNotice:
        return PaperKind::CallNotice;
    case WordedPaper::DepositReceipt:
        return PaperKind::DepositReceipt;
    case WordedPaper::DepositRegister:
        return PaperKind::DepositRegister;
    case WordedPaper::MissingDocuments:
        return PaperKind::MissingDocuments;
    case WordedPaper::Inadmissibility:
        return PaperKind::Inadmissibility;
    case WordedPaper::ReviewerSheet:
        return PaperKind::ReviewerSheet;
    case WordedPaper::ComparativeTable:
        return PaperKind::ComparativeTable;
    case WordedPaper::CommitteeMinutes:
        return PaperKind::CommitteeMinutes;
    case WordedPaper::SelectionResults:
        return PaperKind::SelectionResults;
    case WordedPaper::MotiveLetter:
        return PaperKind::MotiveLetter;
    }
    Q_UNREACHABLE();
}

} // namespace sijill
