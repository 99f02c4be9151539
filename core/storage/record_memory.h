#pragma once

#include "core/domain/record.h"
#include "core/storage/void_reader.h"

#include <map>
#include <memory>
#include <set>

namespace sijill {

/// Records read once and kept for the length of a bulk verb, whose lines refer to the same few again and
/// again. Does not see what is written meanwhile: the writer makes it forget. Throws StorageError.
class RecordMemory {
public:
    explicit RecordMemory(Database& database)
        : m_database(database)
    {
    }

    /// Null if there is none.
    std::shared_ptr<const Record> find(const RecordType& type, qint64 id);
    /// See VoidReader::standingOf; that a record holds is remembered.
    VoidReader::Standing standingOf(const KindEntry& entry, qint64 id);
    void forget(const RecordType& type, qint64 id);

private:
    using Place = std::pair<const RecordType*, qint64>;

    Database& m_database;
    std::map<Place, std::shared_ptr<const Record>> m_records;
    std::set<Place> m_holding;
};

} // namespace sijill
