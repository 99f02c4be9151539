#include "tests/bench/raw_connection.h"

#include "core/storage/sqlite_engine.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <sqlite3.h>

namespace sijill::bench {
namespace {

int noteStatement(unsigned, void* into, void* statement, void* text)
{
    const QByteArray comment(static_cast<const char*>(text));
    char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    const QByteArray expanded(sql);
    sqlite3_free(sql);
    // Triggers come as a comment; a statement of ours may begin with one.
    const bool isTrigger =
        comment.startsWith("--") && comment != sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
    if (!isTrigger && !expanded.contains("'search_index_") && !expanded.contains("'main'."))
        static_cast<Statements*>(into)->push_back(expanded);
    return 0;
}

[[noreturn]] void giveUp(sqlite3* handle, const QByteArray& sql)
{
    std::fprintf(stderr, "%s\n%s\n", sqlite3_errmsg(handle), sql.left(400).constData());
    std::exit(3);
}

void readColumns(sqlite3_stmt* statement)
{
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
            (void)sqlite3_column_int64(statement, column);
        else
            (void)sqlite3_column_text(statement, column);
    }
}

} // namespace

Trace::Trace(sqlite3* handle)
    : m_handle(handle)
{
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, noteStatement, &m_statements);
}

Trace::~Trace()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

RawConnection::RawConnection(const QString& path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        giveUp(m_handle, path.toUtf8());
    harden(m_handle, false);
    keepMorePages(m_handle);
    registerFunctions(m_handle);
}

RawConnection::~RawConnection()
{
    sqlite3_close(m_handle);
}

void RawConnection::run(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(m_handle, sql);
}

qint64 RawConnection::number(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    const qint64 found = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    return found;
}

Took RawConnection::replay(const Statements& statements)
{
    std::vector<sqlite3_stmt*> prepared;
    for (const QByteArray& sql : statements) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            giveUp(m_handle, sql);
        prepared.push_back(statement);
    }
    const Took taken = timed([&] {
        for (sqlite3_stmt* statement : prepared) {
            int step = 0;
            while ((step = sqlite3_step(statement)) == SQLITE_ROW)
                readColumns(statement);
            if (step != SQLITE_DONE)
                giveUp(m_handle, sqlite3_sql(statement));
            sqlite3_reset(statement);
        }
    });
    for (sqlite3_stmt* statement : prepared)
        sqlite3_finalize(statement);
    return taken;
}

Took timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC};
}

} // namespace sijill::bench
