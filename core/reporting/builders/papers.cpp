#include "core/reporting/builders/papers.h"

#include "core/base/language.h"
#include "core/domain/deliberation.h"
#include "core/reporting/builders/agreement_paper_builder.h"
#include "core/reporting/builders/session_report_builder.h"

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

/// An agreement and a deliberation are worded as of the day of their act.
QDate wordingDay(const Record& record, QDate today)
{
    if (&record.type() == &recordType<Deliberation>())
        return record.as<Deliberation>().decidedOn;
    return &record.type() == &recordType<Agreement>() ? dayOfAct(record.as<Agreement>(), today) : today;
}

Result<Paper> recordPaper(Database& database, QDate today, const PaperRequest& request)
{
    const std::optional<Record> record =
        RecordStore(database).find(*recordOfPaper(request.kind), request.recordId);
    if (!record)
        return failure(ErrorCode::NotFound,
            QCoreApplication::translate("Papers", "The record of this paper no longer exists."));
    PaperContext context(database, request.language, today, wordingDay(*record, today));
    context.tryWording(request.wording);
    context.setMember(request.member);
    Result<Paper> paper = traitOf(request.kind).build(context, *record);
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

} // namespace sijill
