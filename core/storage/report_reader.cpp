#include "core/storage/report_reader.h"

#include "core/storage/query.h"

namespace sijill {
namespace {

LocalizedText localized(const Query& query, int column)
{
    LocalizedText text;
    LocalizedText::fromJson(query.text(column).toUtf8(), text);
    return text;
}

Money money(const Query& query, int column)
{
    return {query.integer(column)};
}

int count(const Query& query, int column)
{
    return int(query.integer(column));
}

ListedAgreement readAgreement(const Query& query)
{
    return {.id = {query.integer(0)},
        .number = query.text(1),
        .title = localized(query, 2),
        .kind = AgreementKind(query.integer(3)),
        .state = AgreementState(query.integer(4)),
        .carrier = {query.integer(5)},
        .carrierName = localized(query, 6),
        .carrierKind = PartnerKind(query.integer(7)),
        .parties = count(query, 8),
        .unsignedParties = count(query, 9),
        .personMonths = count(query, 10),
        .amount = money(query, 11),
        .released = money(query, 12),
        .paid = money(query, 13),
        .from = query.day(14),
        .to = query.day(15)};
}

ListedWorksite readWorksite(const Query& query)
{
    return {.id = {query.integer(0)},
        .code = query.text(1),
        .title = localized(query, 2),
        .commune = localized(query, 3),
        .sector = localized(query, 4),
        .employer = localized(query, 5),
        .jobsPlanned = count(query, 6),
        .jobsOpened = count(query, 7),
        .personMonths = count(query, 8),
        .plannedFrom = query.day(9),
        .plannedTo = query.day(10),
        .openedOn = query.day(11),
        .state = WorksiteState(query.integer(12)),
        .employerId = {query.integer(13)}};
}

void bindPeriod(Query& query, const FigurePeriod& period)
{
    query.bind(":edition", period.edition.value).bind(":from", period.from).bind(":to", period.to);
}

/// A report's list over worksite_facts.sql.
QString overFacts(const char* name)
{
    return sqlResource(u"indicators/"_s + QLatin1StringView(name))
        .arg(sqlResource(u"indicators/worksite_facts"_s));
}

} // namespace

bool ListedAgreement::isCommitted() const
{
    return kind != AgreementKind::Framework
        && (state == AgreementState::Signed || state == AgreementState::Active
            || state == AgreementState::Completed || state == AgreementState::Terminated);
}

std::vector<ListedAgreement> ReportReader::readAgreements(
    const QString& where, const char* name, qint64 id, EditionId edition, QDate on) const
{
    Query query(m_database,
        u"SELECT l.* FROM (%1) l %2 ORDER BY l.number"_s.arg(
            sqlResource(u"indicators/report_agreements"_s), where));
    query.bind(":edition", edition.value).bind(":to", on);
    if (name)
        query.bind(name, id);
    std::vector<ListedAgreement> found;
    while (query.next())
        found.push_back(readAgreement(query));
    return found;
}

std::vector<ListedAgreement> ReportReader::agreements(EditionId edition, QDate on) const
{
    return readAgreements({}, nullptr, 0, edition, on);
}

std::vector<ListedAgreement> ReportReader::agreementsOf(PartnerId partner, QDate on) const
{
    return readAgreements(
        u"WHERE l.id IN (SELECT q.agreement_id FROM agreement_party q WHERE q.partner = :partner)"_s,
        ":partner", partner.value, {}, on);
}

std::vector<ListedAgreement> ReportReader::agreementsCarrying(WorksiteId worksite, QDate on) const
{
    return readAgreements(
        u"WHERE l.id IN (SELECT w.agreement_id FROM agreement_worksite w WHERE w.worksite = :worksite)"_s,
        ":worksite", worksite.value, {}, on);
}

std::vector<ListedWorksite> ReportReader::worksites(const FigurePeriod& period) const
{
    Query query(m_database, u"SELECT l.* FROM (%1) l ORDER BY l.code"_s.arg(overFacts("report_worksites")));
    bindPeriod(query, period);
    std::vector<ListedWorksite> found;
    while (query.next())
        found.push_back(readWorksite(query));
    return found;
}

std::vector<InstalmentSum> ReportReader::instalments(EditionId edition, QDate on) const
{
    Query query(m_database, sqlResource(u"indicators/report_instalments"_s));
    query.bind(":edition", edition.value).bind(":to", on);
    std::vector<InstalmentSum> sums;
    while (query.next())
        sums.push_back({InstalmentSituation(query.integer(0)), query.integer(1), money(query, 2)});
    return sums;
}

std::vector<PartySum> ReportReader::parties(EditionId edition, QDate on) const
{
    Query query(m_database, sqlResource(u"indicators/report_parties"_s));
    query.bind(":edition", edition.value).bind(":to", on);
    std::vector<PartySum> sums;
    while (query.next())
        sums.push_back({PartyRole(query.integer(0)), query.integer(1), query.integer(2)});
    return sums;
}

std::vector<LocalizedText> ReportReader::uncoveredCommunes(const FigurePeriod& period) const
{
    Query query(m_database, overFacts("report_uncovered_communes"));
    bindPeriod(query, period);
    std::vector<LocalizedText> names;
    while (query.next())
        names.push_back(localized(query, 0));
    return names;
}

std::vector<LateItem> ReportReader::lateItems(EditionId edition, QDate on) const
{
    Query query(m_database,
        u"SELECT what, kind, record_id, subject, name, of_whom, due_on, number FROM (%1) ORDER BY due_on, what, record_id"_s
            .arg(sqlResource(u"indicators/report_late_items"_s)));
    query.bind(":edition", edition.value).bind(":to", on);
    std::vector<LateItem> items;
    while (query.next()) {
        LateItem item;
        item.what = query.text(0);
        item.kind = query.text(1);
        item.recordId = query.integer(2);
        item.subject = query.text(3);
        item.name = localized(query, 4);
        item.ofWhom = localized(query, 5);
        item.dueOn = query.day(6);
        item.number = count(query, 7);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace sijill
