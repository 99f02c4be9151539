#include "core/storage/sqlite_engine.h"

#include "core/base/folding.h"
#include "core/base/localized_text.h"
#include "core/domain/partner_twins.h"

#include <QCollator>
#include <QDir>

#include <sqlite3.h>

namespace sijill {
namespace {

QString textArgument(sqlite3_value* value)
{
    const auto* bytes = static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(value)));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

void returnText(sqlite3_context* context, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text(context, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void fold(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        sqlite3_result_null(context);
    else
        returnText(context, searchKey(textArgument(arguments[0])));
}

void localized(sqlite3_context* context, int, sqlite3_value** arguments)
{
    LocalizedText text;
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL
        || !LocalizedText::fromJson(textArgument(arguments[0]).toUtf8(), text)) {
        sqlite3_result_null(context);
        return;
    }
    returnText(context, text.text());
}

/// The search key of a localized text in all its languages: a filter typed in French finds an Arabic row.
void foldAll(sqlite3_context* context, int, sqlite3_value** arguments)
{
    LocalizedText text;
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL
        || !LocalizedText::fromJson(textArgument(arguments[0]).toUtf8(), text)) {
        sqlite3_result_null(context);
        return;
    }
    QStringList texts;
    for (const QString& language : text.languages())
        texts << text.in(language);
    returnText(context, searchKey(texts.join(u' ')));
}

/// twin_key(reason, text, day): for the migration that fills the keys of older files.
void twinKeyOf(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[1]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const auto reason = TwinReason(sqlite3_value_int(arguments[0]));
    returnText(context,
        twinKey(
            reason, textArgument(arguments[1]), QDate::fromString(textArgument(arguments[2]), Qt::ISODate)));
}

/// Names in the order a reader expects: Arabic before Latin, accents and case second, numbers by value.
int compareNames(void* collator, int aLength, const void* a, int bLength, const void* b)
{
    const auto text = [](const void* bytes, int length) {
        return QString::fromUtf8(static_cast<const char*>(bytes), length);
    };
    return static_cast<QCollator*>(collator)->compare(text(a, aLength), text(b, bLength));
}

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

void registerFunctions(sqlite3* handle)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(
        handle, "fold", 1, kFlags | SQLITE_DETERMINISTIC, nullptr, fold, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(
        handle, "fold_all", 1, kFlags | SQLITE_DETERMINISTIC, nullptr, foldAll, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(
        handle, "twin_key", 3, kFlags | SQLITE_DETERMINISTIC, nullptr, twinKeyOf, nullptr, nullptr, nullptr);
    // Not deterministic: it follows the language of the window.
    sqlite3_create_function_v2(handle, "localized", 1, kFlags, nullptr, localized, nullptr, nullptr, nullptr);
    auto collator = std::make_unique<QCollator>(QLocale(QLocale::Arabic, QLocale::Morocco));
    collator->setNumericMode(true);
    sqlite3_create_collation_v2(handle, "sijill", SQLITE_UTF8, collator.release(), compareNames,
        [](void* owned) { delete static_cast<QCollator*>(owned); });
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
