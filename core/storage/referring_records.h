#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

namespace sijill {

/// A record of its own, by kind and id.
struct RecordPlace {
    const RecordType* type = nullptr;
    qint64 id = 0;

    bool operator==(const RecordPlace&) const = default;
};

/// Every record that refers to this one, itself or in one of its parts, and the files kept with it; each
/// once, in the order of the catalogue. Found by the descriptions: a new kind needs nothing here. Throws
/// StorageError.
std::vector<RecordPlace> referringRecords(Database& database, const QString& kind, qint64 id);

} // namespace sijill
