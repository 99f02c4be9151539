#include "core/storage/worksite_queries.h"

#include "core/storage/query.h"

namespace sijill {

SlotId WorksiteQueries::slotNumbered(WorksiteId worksite, int number) const
{
    Query query(m_database, u"SELECT id FROM slot WHERE worksite = :worksite AND number = :number"_s);
    query.bind(":worksite", worksite.value).bind(":number", number);
    return SlotId{query.next() ? query.integer(0) : 0};
}

int WorksiteQueries::lastSlotNumber(WorksiteId worksite) const
{
    Query query(m_database, u"SELECT COALESCE(MAX(number), 0) FROM slot WHERE worksite = :worksite"_s);
    query.bind(":worksite", worksite.value);
    return query.next() ? int(query.integer(0)) : 0;
}

std::vector<SlotId> WorksiteQueries::slotsOf(WorksiteId worksite) const
{
    Query query(m_database,
        u"SELECT id FROM slot WHERE worksite = :worksite AND voided_on IS NULL ORDER BY number"_s);
    query.bind(":worksite", worksite.value);
    std::vector<SlotId> found;
    while (query.next())
        found.push_back(SlotId{query.integer(0)});
    return found;
}

std::vector<PlacedWorksite> WorksiteQueries::placed(EditionId edition) const
{
    Query query(m_database,
        u"SELECT id, code, title, longitude, latitude FROM worksite WHERE edition = :edition AND state <> 5"
        " AND voided_on IS NULL"
        " AND longitude IS NOT NULL AND latitude IS NOT NULL ORDER BY code"_s);
    query.bind(":edition", edition);
    std::vector<PlacedWorksite> found;
    while (query.next()) {
        PlacedWorksite worksite{
            WorksiteId{query.integer(0)}, query.text(1), {}, query.integer(3), query.integer(4)};
        LocalizedText::fromJson(query.text(2).toUtf8(), worksite.title);
        found.push_back(std::move(worksite));
    }
    return found;
}

} // namespace sijill
