#include "core/storage/office_file.h"

#include "core/storage/file_gate.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlite_engine.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sijill {
namespace {

Status checkQuickly(Database& database)
{
    return database.read([&]() -> Status {
        const QStringList complaints = checkIntegrity(database.handle(), false);
        if (complaints.isEmpty())
            return {};
        return failure(ErrorCode::File,
            QCoreApplication::translate(
                "Storage", "The file is damaged and was left as it is. Restore the latest backup."),
            complaints.join(u'\n'));
    });
}

Status migrate(Database& database, const OfficeFile::Options& options)
{
    Migrator migrator(database);
    const Result<bool> needed = migrator.isNeeded();
    if (!needed)
        return tl::unexpected(needed.error());
    if (!*needed)
        return {};
    if (database.isReadOnly())
        return failure(ErrorCode::File,
            QCoreApplication::translate("Storage",
                "This file has an older format and may only be read. Copy it to a folder of yours, then open "
                "the copy."));
    if (options.beforeMigration) {
        if (const Status copied = options.beforeMigration(database.path()); !copied)
            return copied;
    }
    return migrator.run();
}

} // namespace

OfficeFile::OfficeFile(std::unique_ptr<Database> database, QString notice)
    : m_database(std::move(database))
    , m_notice(std::move(notice))
{
    keepMorePages(m_database->handle());
}

QString OfficeFile::notice() const
{
    return m_notice.isEmpty() ? QString() : readingOnlyNotice();
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::create(const QString& path)
{
    if (const Status free = inspectNewFile(path); !free)
        return tl::unexpected(free.error());
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadWrite);
    Status made = database ? Status() : tl::unexpected(database.error());
    if (made) {
        try {
            (*database)->runScript("PRAGMA application_id = " + QByteArray::number(kApplicationId));
            made = Migrator(**database).run();
            // Out of the -wal: a kill now must leave a file that says whose it is.
            (*database)->runScript("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (const StorageError& error) {
            made = tl::unexpected(error.toError());
        }
    }
    if (!made) {
        if (database)
            database->reset();
        for (const char* suffix : {"", "-wal", "-shm"}) // Nothing half done stays behind.
            QFile::remove(path + QLatin1StringView(suffix));
        return tl::unexpected(made.error());
    }
    return std::unique_ptr<OfficeFile>(new OfficeFile(std::move(*database), {}));
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::open(const QString& path, const Options& options)
{
    Result<FileVerdict> verdict = inspectFile(path);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (options.readOnly && verdict->mode == OpenMode::ReadWrite)
        verdict->mode = OpenMode::ReadOnly;
    // Looked at through a reading connection first, which leaves no -wal or -shm beside a file nobody has
    // open: a newer or damaged file keeps every byte and its folder stays as it was.
    const bool inUse = QFileInfo(path + u"-wal"_s).size() > 0;
    if (Result<std::unique_ptr<Database>> reader =
            Database::open(path, inUse ? OpenMode::ReadOnly : OpenMode::Immutable);
        !reader) {
        return tl::unexpected(reader.error());
    } else if (const Result<bool> known = Migrator(**reader).isNeeded(); !known) {
        return tl::unexpected(known.error());
    } else if (const Status sound = checkQuickly(**reader); !sound) {
        return tl::unexpected(sound.error());
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, verdict->mode);
    if (!database)
        return tl::unexpected(database.error());
    if (const Status ready = migrate(**database, options); !ready)
        return tl::unexpected(ready.error());
    return std::unique_ptr<OfficeFile>(new OfficeFile(std::move(*database), verdict->notice));
}

Result<std::unique_ptr<Database>> OfficeFile::reader() const
{
    // Immutable stays immutable: a reader that looked for a -wal on a read-only medium would fail.
    return Database::open(path(), m_notice.isEmpty() ? OpenMode::ReadOnly : m_database->mode());
}

Result<std::unique_ptr<Database>> OfficeFile::privateCopy() const
{
    const Result<std::unique_ptr<Database>> source = reader();
    if (!source)
        return tl::unexpected(source.error());
    // Without a name SQLite makes a file that has none either: small ones stay in memory, large ones do not
    // fill it.
    Result<std::unique_ptr<Database>> copy = Database::open(QString(), OpenMode::ReadWrite);
    if (!copy)
        return copy;
    try {
        copyPages((*source)->handle(), (*copy)->handle());
    } catch (const StorageError& error) {
        return tl::unexpected(error.toError());
    }
    return copy;
}

} // namespace sijill
