#include "core/storage/sqlite_statement.h"

#include "core/base/text.h"
#include "core/storage/sqlite_engine.h"

#include <algorithm>

#include <sqlite3.h>

namespace sijill {

SqliteStatement::SqliteStatement(sqlite3* handle, const QString& sql)
    : m_handle(handle)
{
    const QByteArray utf8 = sql.toUtf8();
    const int result = sqlite3_prepare_v3(
        m_handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK)
        throw sqliteFailure(m_handle, QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" — "_s + sql);
    m_bound.resize(std::size_t(sqlite3_bind_parameter_count(m_statement)));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::check(int result)
{
    if (result != SQLITE_OK)
        throw sqliteFailure(m_handle,
            QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" — "_s
                + QString::fromUtf8(sqlite3_sql(m_statement)));
}

int SqliteStatement::placeOf(const char* name) const
{
    return sqlite3_bind_parameter_index(m_statement, name);
}

void SqliteStatement::bind(int place, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, place, number));
}

void SqliteStatement::bindText(int place, const QByteArray& utf8)
{
    check(sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
    m_bound.at(std::size_t(place - 1)) = utf8;
}

void SqliteStatement::bindBytes(int place, const QByteArray& bytes)
{
    check(sqlite3_bind_blob(m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
    m_bound.at(std::size_t(place - 1)) = bytes;
}

void SqliteStatement::bindNull(int place)
{
    check(sqlite3_bind_null(m_statement, place));
}

bool SqliteStatement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    check(result);
    return false;
}

void SqliteStatement::rewind()
{
    sqlite3_reset(m_statement); // What went wrong was said by the step.
}

void SqliteStatement::reset()
{
    rewind();
    sqlite3_clear_bindings(m_statement);
    std::fill(m_bound.begin(), m_bound.end(), QByteArray());
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_FLOAT:
        return qRound64(sqlite3_column_double(m_statement, column));
    case SQLITE_TEXT:
        return text(column).toLongLong();
    default:
        return sqlite3_column_int64(m_statement, column);
    }
}

QString SqliteStatement::text(int column) const
{
    const auto* utf8 =
        static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(m_statement, column)));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const void* blob = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(blob), sqlite3_column_bytes(m_statement, column)};
}

} // namespace sijill
