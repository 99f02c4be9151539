#pragma once

#include "core/storage/storage_error.h"

#include <QStringList>

struct sqlite3;

namespace sijill {

/// 'SIJL': marks our files in the SQLite header (offset 68).
inline constexpr int kApplicationId = 0x53494A4C;

/// Everything that is special to SQLite: the rest of the program speaks the common subset of SQL.

/// The exception for the connection's last failure.
StorageError sqliteFailure(sqlite3* handle, const QString& detail);
/// False if Qt's driver brings an SQLite of its own: then its handle must not be touched (howtocorrupt
/// §2.2.1).
bool isSameSqlite(const QString& sourceIdOfDriver);
/// PRAGMAs and defensive settings of an own, trusted file. Throws StorageError.
void harden(sqlite3* handle, bool readOnly);
/// Room for the tables of a large office, which each list would otherwise read from the disk anew. Of a file
/// whose schema was found sound.
void keepMorePages(sqlite3* handle);
/// fold(text) → search key; localized(json) → the text in the reader's languages; fold_all(json) → search key
/// in all of them; name_order(text) → bytes that sort as a reader expects names to; twin_key(reason, text,
/// day) → what a partner is recognised by; collation `sijill` of names. Results are kept: lists ask the same
/// few names of many rows.
void registerFunctions(sqlite3* handle);
void execute(sqlite3* handle, const char* sql);
/// quick_check or integrity_check with foreign_key_check; each complaint is one line, none when all is well.
QStringList checkIntegrity(sqlite3* handle, bool thorough);
/// A verified, closed copy: VACUUM INTO `target`, which must not exist.
void copyInto(sqlite3* handle, const QString& target);
/// Every page of `source` over what `target` holds. Throws StorageError.
void copyPages(sqlite3* source, sqlite3* target);

} // namespace sijill
