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
    Query query(m_database, u"SELECT id FROM slot WHERE worksite = :worksite ORDER BY number"_s);
    query.bind(":worksite", worksite.value);
    std::vector<SlotId> found;
    while (query.next())
        found.push_back(SlotId{query.integer(0)});
    return found;
}

} // namespace sijill
