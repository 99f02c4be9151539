#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

namespace sijill {

struct KindEntry;

/// SQL for the day since which a row of `type` is void, itself or through what it hangs below; NULL while it
/// holds. `alias` names the row in the query.
QString voidedOn(const RecordType& type, const QString& alias);

/// A record that holds and refers to another.
struct Reliant {
    QString kind; ///< Singular.
    qint64 id = 0;
    QString key; ///< What people call it.

    bool operator==(const Reliant&) const = default;
};

/// What was entered by mistake, and what stands in the way of saying so. Knows no rule. Throws StorageError.
class VoidReader {
public:
    enum class Standing { Gone, Live, Void };

    explicit VoidReader(Database& database)
        : m_database(database)
    {
    }

    /// Of a record or a part; what hangs below something void is void too.
    Standing standingOf(const KindEntry& entry, qint64 id) const;
    /// The record is void, or what it hangs below is: that is told by its own fields, whatever the file
    /// holds.
    bool isVoid(const Record& record) const;
    /// Records that hold and refer to it or to one of its parts, by kind and key. What hangs below it is not
    /// among them, nor papers that were issued: they stay as they are.
    std::vector<Reliant> reliants(const Record& record) const;
    /// How many records that hold would be void with it.
    qint64 countBelow(const Record& record) const;
    /// Codes of the papers about it that were issued and not withdrawn.
    QStringList papersAbout(const Record& record) const;

private:
    Database& m_database;
};

} // namespace sijill
