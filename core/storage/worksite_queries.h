#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

namespace sijill {

/// Questions about slots and worksites that need no record loaded.
class WorksiteQueries {
public:
    explicit WorksiteQueries(Database& database)
        : m_database(database)
    {
    }

    /// The slot of a worksite with this number, or a null id.
    SlotId slotNumbered(WorksiteId worksite, int number) const;
    /// Highest number among a worksite's slots, 0 if it has none.
    int lastSlotNumber(WorksiteId worksite) const;
    std::vector<SlotId> slotsOf(WorksiteId worksite) const;

private:
    Database& m_database;
};

} // namespace sijill
