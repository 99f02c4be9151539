#include "core/reporting/builders/session_facts.h"

#include "core/indicators/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

std::optional<Session> latestSession(const RecordStore& records, const Edition& edition)
{
    std::optional<Session> latest;
    records.forEachLive(recordType<Session>(), [&](const Record& record) {
        const auto& session = record.as<Session>();
        const bool isOurs = session.opensOn.isValid() && session.opensOn >= edition.from;
        if (isOurs && (!latest || latest->opensOn < session.opensOn))
            latest = session;
        return true;
    });
    return latest;
}

bool agrees(QDate asked, QDate saved)
{
    return !asked.isValid() || asked == saved;
}

/// The words saved for this report, whose days and session are those asked for.
std::optional<Report> savedReport(
    const RecordStore& records, const SessionReportRequest& request, const std::optional<Session>& session)
{
    for (const qint64 id : records.liveIdsReferring(recordType<Report>(), "edition", request.edition.value)) {
        const std::optional<Report> report = records.find<Report>(ReportId{id});
        if (!report || report->kind != request.kind)
            continue;
        const bool sameSession = !session || report->session == session->id;
        if (sameSession && agrees(request.from, report->from) && agrees(request.to, report->to))
            return report;
    }
    return std::nullopt;
}

QString referenceOf(const SessionFacts& facts, ReportKind kind)
{
    if (kind == ReportKind::Session && facts.session)
        return u"RS-"_s + facts.session->code;
    const QDate from = facts.period.from;
    const QDate to = facts.period.to;
    if (const int quarter = quarterOf(from, to))
        return u"RT-%1-T%2"_s.arg(from.year()).arg(quarter);
    return u"RT-%1-%2"_s.arg(from.toString(u"yyyyMMdd"), to.toString(u"yyyyMMdd"));
}

FigurePeriod periodOf(const SessionReportRequest& request, const SessionFacts& facts, QDate today)
{
    FigurePeriod usual{facts.edition.id, facts.edition.from, defaultEnd(facts.edition, today)};
    if (request.kind == ReportKind::Quarter && !request.from.isValid() && !request.to.isValid())
        usual = lastQuarter(facts.edition, today);
    const auto chosen = [](QDate asked, QDate saved, QDate otherwise) {
        return asked.isValid() ? asked : saved.isValid() ? saved : otherwise;
    };
    return {facts.edition.id, chosen(request.from, facts.report.from, usual.from),
        chosen(request.to, facts.report.to, usual.to)};
}

Result<std::optional<Session>> sessionOf(
    const RecordStore& records, const SessionReportRequest& request, const Edition& edition)
{
    if (request.session) {
        const std::optional<Session> session = records.find<Session>(request.session);
        if (!session)
            return failure(
                ErrorCode::NotFound, QCoreApplication::translate("Papers", "There is no such session."));
        return session;
    }
    return request.kind == ReportKind::Session ? latestSession(records, edition) : std::nullopt;
}

Status countFigures(Database& database, SessionFacts& facts)
{
    const FigurePeriod& period = facts.period;
    const FigurePeriod whole{period.edition, facts.edition.from, period.to};
    for (const FigurePeriod& asked : {period, whole}) {
        if (const Status fine = checkPeriod(asked); !fine)
            return fine;
    }
    const PeriodFigures inPeriod(database, period);
    facts.figures = figuresOf(database, facts.edition, inPeriod);
    facts.communes = inPeriod.worksites(Dimension::Commune);
    facts.sectors = inPeriod.worksites(Dimension::Sector);
    for (const FigureGroup& month : inPeriod.budget(Dimension::Month))
        facts.committedInPeriod.minor += month.values.at(u"budget_committed"_s);
    const PeriodFigures sinceStart(database, whole);
    facts.sinceStart = figuresOf(database, facts.edition, sinceStart);
    facts.months = sinceStart.worksites(Dimension::Month);
    facts.moneyMonths = sinceStart.budget(Dimension::Month);
    return {};
}

void readLists(Database& database, SessionFacts& facts)
{
    const ReportReader reader(database);
    const FigurePeriod& period = facts.period;
    for (ListedAgreement& agreement : reader.agreements(period.edition, period.to)) {
        auto& list = agreement.kind == AgreementKind::Framework ? facts.frameworks : facts.agreements;
        list.push_back(std::move(agreement));
    }
    facts.worksites = reader.worksites(period);
    facts.instalments = reader.instalments(period.edition, period.to);
    facts.parties = reader.parties(period.edition, period.to);
    facts.uncovered = reader.uncoveredCommunes(period);
    facts.late = reader.lateItems(period.edition, period.to);
    facts.leftOut = Inspection(database, period.to).findings(period.edition);
    std::erase_if(facts.leftOut, [](const FigureFinding& found) { return !found.isLeftOut; });
}

Status readComparisons(Database& database, SessionFacts& facts)
{
    const FigurePeriod& period = facts.period;
    const QDate end = period.from.addDays(-1);
    const int quarter = quarterOf(period.from, period.to);
    const QDate begin =
        quarter ? period.from.addMonths(-3) : period.from.addDays(-period.from.daysTo(period.to) - 1);
    if (begin >= facts.edition.from) {
        const Result<Figures> before = computeFigures(database, period.edition, end, begin, end);
        if (!before)
            return tl::unexpected(before.error());
        facts.periodBefore = *before;
    }
    facts.editionBefore = editionBefore(RecordStore(database), facts.edition);
    if (facts.editionBefore) {
        const Edition& other = *facts.editionBefore;
        const Result<Figures> before = computeFigures(database, other.id, other.to, other.from, other.to);
        if (!before)
            return tl::unexpected(before.error());
        facts.editionBeforeFigures = *before;
    }
    return {};
}

} // namespace

std::vector<const ListedAgreement*> SessionFacts::pending() const
{
    std::vector<const ListedAgreement*> found;
    for (const ListedAgreement& agreement : agreements) {
        if (agreement.state < AgreementState::Active && agreement.state != AgreementState::Rejected)
            found.push_back(&agreement);
    }
    return found;
}

std::vector<const ListedAgreement*> SessionFacts::committed() const
{
    std::vector<const ListedAgreement*> found;
    for (const ListedAgreement& agreement : agreements) {
        if (agreement.isCommitted())
            found.push_back(&agreement);
    }
    return found;
}

Result<SessionFacts> readSessionFacts(Database& database, QDate today, const SessionReportRequest& request)
{
    const RecordStore records(database);
    const std::optional<Edition> edition = records.find<Edition>(request.edition);
    if (!edition)
        return failure(
            ErrorCode::NotFound, QCoreApplication::translate("Papers", "There is no such edition."));
    SessionFacts facts;
    facts.kind = request.kind;
    facts.edition = *edition;
    Result<std::optional<Session>> session = sessionOf(records, request, *edition);
    if (!session)
        return tl::unexpected(session.error());
    facts.session = *session;
    facts.report = savedReport(records, request, facts.session).value_or(Report());
    if (!facts.session && facts.report.session)
        facts.session = records.find<Session>(facts.report.session);
    facts.period = periodOf(request, facts, today);
    if (facts.period.from > facts.period.to)
        return failure(
            ErrorCode::Invalid, QCoreApplication::translate("Papers", "The period ends before it begins."));
    if (facts.report.code.isEmpty())
        facts.report.code = referenceOf(facts, request.kind);
    if (const Status counted = countFigures(database, facts); !counted)
        return tl::unexpected(counted.error());
    readLists(database, facts);
    if (const Status compared = readComparisons(database, facts); !compared)
        return tl::unexpected(compared.error());
    return facts;
}

FigurePeriod lastQuarter(const Edition& edition, QDate today)
{
    const QDate thisQuarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate end = std::min(thisQuarter.addDays(-1), edition.to);
    const QDate begin = thisQuarter.addMonths(-3);
    if (end < edition.from)
        return {edition.id, edition.from, defaultEnd(edition, today)};
    if (begin > edition.to) { // A past edition: its own last quarter.
        const QDate last(edition.to.year(), (edition.to.month() - 1) / 3 * 3 + 1, 1);
        return {edition.id, std::max(last, edition.from), edition.to};
    }
    return {edition.id, std::max(begin, edition.from), end};
}

int quarterOf(QDate from, QDate to)
{
    const bool isQuarter =
        from.day() == 1 && (from.month() - 1) % 3 == 0 && to == from.addMonths(3).addDays(-1);
    return isQuarter ? (from.month() + 2) / 3 : 0;
}

} // namespace sijill
