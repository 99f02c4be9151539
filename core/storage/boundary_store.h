#pragma once

#include "core/domain/ids.h"
#include "core/geo/geo_shape.h"
#include "core/storage/database.h"

#include <QHash>

namespace sijill {

/// The ground of a territory and how far its edge may be off.
struct StoredShape {
    GeoShape shape;
    qint64 tolerance = 0; ///< Metres.
    qint64 layer = 0;
};

/// Boundaries by territory, whatever file they came in; of two layers the later one counts. Throws
/// StorageError.
class BoundaryStore {
public:
    explicit BoundaryStore(Database& database)
        : m_database(database)
    {
    }

    std::optional<StoredShape> of(TerritoryId territory) const;
    /// By the id of the territory.
    QHash<qint64, StoredShape> all() const;

private:
    Database& m_database;
};

} // namespace sijill
