#include "core/storage/agreement_queries.h"

#include "core/storage/query.h"

namespace sijill {
namespace {

// States: 0 draft, 3 rejected, 8 cancelled. Kind 1: partnership.
const auto kCarriedByWorksite =
    u"SELECT COALESCE(SUM(w.person_months), 0) FROM agreement_worksite w"
    " JOIN agreement a ON a.id = w.agreement_id"
    " WHERE w.worksite = :worksite AND a.kind = 1 AND a.state NOT IN (3, 8) AND a.id <> :except"
    " AND a.voided_on IS NULL"_s;
const auto kSlotMonths =
    u"SELECT COALESCE(SUM(months), 0) FROM slot WHERE worksite = :worksite AND withdrawn_on IS NULL"
    " AND voided_on IS NULL"_s;
const auto kCommitted =
    u"SELECT COALESCE(SUM(a.person_months + COALESCE((SELECT SUM(m.added_person_months) FROM amendment m"
    " WHERE m.agreement_id = a.id AND m.in_force_on <= :day), 0)), 0) FROM agreement a"
    " WHERE a.edition = :edition AND a.kind = 1 AND a.state NOT IN (0, 3, 8) AND a.id <> :except"
    " AND a.voided_on IS NULL"_s;
const auto kCarrying = u"SELECT a.id FROM agreement_worksite w JOIN agreement a ON a.id = w.agreement_id"
                       " WHERE w.worksite = :worksite AND a.voided_on IS NULL ORDER BY a.number"_s;

} // namespace

int AgreementQueries::carriedByWorksite(WorksiteId worksite, AgreementId except) const
{
    Query query(m_database, kCarriedByWorksite);
    query.bind(":worksite", worksite.value).bind(":except", except.value);
    return query.next() ? int(query.integer(0)) : 0;
}

int AgreementQueries::slotMonths(WorksiteId worksite) const
{
    Query query(m_database, kSlotMonths);
    query.bind(":worksite", worksite.value);
    return query.next() ? int(query.integer(0)) : 0;
}

int AgreementQueries::committedPersonMonths(EditionId edition, AgreementId except, QDate day) const
{
    Query query(m_database, kCommitted);
    query.bind(":edition", edition.value).bind(":except", except.value).bind(":day", day);
    return query.next() ? int(query.integer(0)) : 0;
}

std::vector<AgreementId> AgreementQueries::carrying(WorksiteId worksite) const
{
    Query query(m_database, kCarrying);
    query.bind(":worksite", worksite.value);
    std::vector<AgreementId> found;
    while (query.next())
        found.push_back(AgreementId{query.integer(0)});
    return found;
}

} // namespace sijill
