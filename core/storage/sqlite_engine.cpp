#include "core/storage/sqlite_engine.h"

#include "core/base/text.h"

#include <QDir>

#include <sqlite3.h>

namespace sijill {
namespace {

QString column(sqlite3_stmt* statement, int index)
{
    const auto* bytes =
        static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(statement, index)));
    return QString::fromUtf8(bytes);
}

void collect(sqlite3* handle, const char* sql, QStringList& complaints)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK) {
        complaints << QString::fromUtf8(sqlite3_errmsg(handle));
        return;
    }
    int step = 0;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        if (const QString line = column(statement, 0); line != "ok"_L1)
            complaints << line;
    }
    if (step != SQLITE_DONE)
        complaints << QString::fromUtf8(sqlite3_errmsg(handle));
    sqlite3_finalize(statement);
}

} // namespace

StorageError sqliteFailure(sqlite3* handle, const QString& detail)
{
    using Cause = StorageError::Cause;
    switch (sqlite3_errcode(handle) & 0xff) {
    case SQLITE_FULL:
        return {Cause::Full, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Cause::Busy, detail};
    case SQLITE_READONLY:
        return {Cause::ReadOnly, detail};
    case SQLITE_CONSTRAINT:
        return {Cause::Constraint, detail};
    case SQLITE_INTERRUPT:
        return {Cause::Interrupted, detail};
    case SQLITE_IOERR:
        // A WAL that cannot grow on a full disk reports an I/O error of writing, not SQLITE_FULL.
        return {sqlite3_extended_errcode(handle) == SQLITE_IOERR_WRITE ? Cause::Full : Cause::Broken, detail};
    default:
        return {Cause::Broken, detail};
    }
}

bool isSameSqlite(const QString& sourceIdOfDriver)
{
    return sourceIdOfDriver == QLatin1StringView(sqlite3_sourceid());
}

void execute(sqlite3* handle, const char* sql)
{
    char* message = nullptr;
    if (sqlite3_exec(handle, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        const QString detail = QString::fromUtf8(message);
        sqlite3_free(message);
        throw sqliteFailure(handle, detail);
    }
}

void harden(sqlite3* handle, bool readOnly)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    int ignored = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &ignored);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &ignored);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &ignored);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, &ignored);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, &ignored);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, &ignored);
    if (!readOnly)
        execute(handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    execute(handle,
        "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA "
        "mmap_size = 0;"
        "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;");
}

void keepMorePages(sqlite3* handle)
{
    sqlite3_exec(handle, "PRAGMA cache_size = -32768", nullptr, nullptr, nullptr); // Without it, only slower.
}

QStringList checkIntegrity(sqlite3* handle, bool thorough)
{
    QStringList complaints;
    collect(handle, thorough ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(1)", complaints);
    if (thorough && complaints.isEmpty())
        collect(handle, "PRAGMA foreign_key_check", complaints);
    return complaints;
}

void copyInto(sqlite3* handle, const QString& target)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "VACUUM INTO ?", -1, &statement, nullptr) != SQLITE_OK)
        throw sqliteFailure(handle, QString::fromUtf8(sqlite3_errmsg(handle)));
    const QByteArray path = QDir::toNativeSeparators(target).toUtf8();
    sqlite3_bind_text(statement, 1, path.constData(), int(path.size()), SQLITE_STATIC);
    const int step = sqlite3_step(statement);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    sqlite3_finalize(statement);
    if (step != SQLITE_DONE)
        throw sqliteFailure(handle, detail);
}

void copyPages(sqlite3* source, sqlite3* target)
{
    sqlite3_backup* copying = sqlite3_backup_init(target, "main", source, "main");
    if (!copying)
        throw sqliteFailure(target, QString::fromUtf8(sqlite3_errmsg(target)));
    sqlite3_backup_step(copying, -1);
    if (sqlite3_backup_finish(copying) != SQLITE_OK)
        throw sqliteFailure(target, QString::fromUtf8(sqlite3_errmsg(target)));
}

} // namespace sijill
