#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

namespace sijill {

struct BinEntry {
    QString kind;
    qint64 recordId = 0;
    QString subject;
    QString name; ///< JSON, localized.
    QDate deletedOn;
    QString actor;
};

/// Deleted records, whole, until the bin is emptied. Throws StorageError.
class BinStore {
public:
    explicit BinStore(Database& database)
        : m_database(database)
    {
    }

    void put(const Record& record, QDate day, const QString& actor);
    /// The record as it was deleted; nothing if it is not in the bin.
    std::optional<Record> find(const QString& kind, qint64 id) const;
    void take(const QString& kind, qint64 id);
    std::vector<BinEntry> all() const;

private:
    Database& m_database;
};

} // namespace sijill
