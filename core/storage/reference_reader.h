#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/storage/database.h"

namespace sijill {

/// Id, key and localized name of a row, without loading its record.
struct NamedRow {
    qint64 id = 0;
    QString key;
    LocalizedText name;
};

/// Rows of any table by what people call them. Throws StorageError.
class ReferenceReader {
public:
    explicit ReferenceReader(Database& database)
        : m_database(database)
    {
    }

    std::optional<NamedRow> row(const RecordType& type, qint64 id) const;
    /// Rows whose folded key or name contains every word, by key; `edition` filters types that have one,
    /// `owner` rows of a part.
    std::vector<NamedRow> matching(
        const RecordType& type, const QStringList& words, EditionId edition, int limit) const;
    std::vector<NamedRow> partsMatching(const RecordType& type, const RecordType& owner, qint64 ownerId,
        const QStringList& words, int limit) const;
    /// Communes anywhere under the office's territory, valid on `day`.
    std::vector<NamedRow> communes(const QStringList& words, QDate day, int limit) const;

private:
    std::vector<NamedRow> read(const RecordType& type, const QString& where, qint64 owner, QDate day,
        const QStringList& words, int limit) const;

    Database& m_database;
};

} // namespace sijill
