#pragma once

#include "core/storage/database.h"

namespace sijill {

/// An office file that is open: its writing connection and why it may not be written, if so. The opening
/// sequence of reliability.md §A.3 lives here.
class OfficeFile {
public:
    /// A new, empty file with the newest schema. Refuses an existing path.
    static Result<std::unique_ptr<OfficeFile>> create(const QString& path);

    struct Options {
        bool readOnly = false;
        /// Called with the path of the file before a migration touches it; must leave a verified copy or
        /// refuse.
        std::function<Status(const QString& path)> beforeMigration = {};
    };
    static Result<std::unique_ptr<OfficeFile>> open(const QString& path, const Options& options);
    static Result<std::unique_ptr<OfficeFile>> open(const QString& path) { return open(path, Options()); }

    Database& database() { return *m_database; }
    QString path() const { return m_database->path(); }
    bool isReadOnly() const { return m_database->isReadOnly(); }
    /// The sentence of the banner, in the language of now; empty when the file may be written.
    QString notice() const;

    /// A connection of its own for another thread: a snapshot. Must be called, used and destroyed in that
    /// thread.
    Result<std::unique_ptr<Database>> reader() const;
    /// A copy that may be written in to try things out: nothing of it reaches the file, nobody else can open
    /// it and it is gone with the connection. The same rule of threads.
    Result<std::unique_ptr<Database>> privateCopy() const;

private:
    OfficeFile(std::unique_ptr<Database> database, QString notice);

    std::unique_ptr<Database> m_database;
    QString m_notice;
};

} // namespace sijill
