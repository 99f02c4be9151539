#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QDate>

namespace sijill {

/// Sums over many agreements that the rules ask for (A3). One read of an index each; no record is loaded.
class AgreementQueries {
public:
    explicit AgreementQueries(Database& database)
        : m_database(database)
    {
    }

    /// Person-months of a worksite that partnership agreements carry; rejected and cancelled ones left out,
    /// and `except`, which is being changed.
    int carriedByWorksite(WorksiteId worksite, AgreementId except) const;
    /// Months of a worksite's slots that are not withdrawn.
    int slotMonths(WorksiteId worksite) const;
    /// Person-months of an edition's partnership agreements from the agenda on, amendments in force on `day`
    /// included.
    int committedPersonMonths(EditionId edition, AgreementId except, QDate day) const;
    /// Agreements that carry a worksite, by number.
    std::vector<AgreementId> carrying(WorksiteId worksite) const;

private:
    Database& m_database;
};

} // namespace sijill
