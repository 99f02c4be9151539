#pragma once

#include "core/base/localized_text.h"
#include "core/domain/ids.h"
#include "core/storage/database.h"

namespace sijill {

/// A worksite where it stands.
struct PlacedWorksite {
    WorksiteId id;
    QString code;
    LocalizedText title;
    qint64 longitude = 0; ///< Degrees × 10⁷, WGS 84.
    qint64 latitude = 0;
};

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
    /// Those of an edition that are not cancelled and have coordinates, by code.
    std::vector<PlacedWorksite> placed(EditionId edition) const;

private:
    Database& m_database;
};

} // namespace sijill
