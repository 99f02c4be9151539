#include "core/reporting/builders/papers.h"

#include "core/base/language.h"
#include "core/reporting/builders/agreement_paper_builder.h"
#include "core/reporting/builders/partner_card_builder.h"
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

Result<Paper> paperOf(Database& database, QDate today, const PaperRequest& request, const Record& record)
{
    if (request.kind == PaperKind::Agreement) {
        const auto& agreement = record.as<Agreement>();
        const AgreementFacts facts = readAgreementFacts(database, agreement);
        PaperContext context(database, request.language, today, dayOfAct(agreement, today));
        context.tryWording(request.wording);
        return AgreementPaperBuilder(context, facts).build();
    }
    const PaperContext context(database, request.language, today, today);
    if (request.kind == PaperKind::Partner)
        return PartnerCardBuilder(context, record.as<Partner>()).build();
    if (request.kind == PaperKind::Territory)
        return TerritorySheetBuilder(context, record.as<Territory>()).build();
    return WorksiteSheetBuilder(context, record.as<Worksite>()).build();
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
    case PaperKind::Session:
    case PaperKind::Quarter:
        break;
    }
    return nullptr;
}

} // namespace sijill
