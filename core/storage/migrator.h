#pragma once

#include "core/storage/database.h"

namespace sijill {

/// Brings a file's schema to the newest version: all steps in one transaction, so that a kill leaves the old
/// file or the new one.
class Migrator {
public:
    explicit Migrator(Database& database, const QString& folder = u":/sql/migrations/sqlite"_s);

    int newest() const { return int(m_scripts.size()); }
    /// True if the file is older than the program. An Error{File} if it is newer: untouched, with a sentence.
    Result<bool> isNeeded() const;
    Status run();

private:
    Database& m_database;
    QStringList m_scripts; ///< In order; the first is version 1.
};

} // namespace sijill
