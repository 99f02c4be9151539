#include "tests/support/statement_count.h"

#include <sqlite3.h>

namespace sijill::test {

StatementCount::StatementCount(const Database& database)
    : m_handle(database.handle())
{
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, note, this);
}

StatementCount::~StatementCount()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int StatementCount::note(unsigned event, void* self, void* statement, void*)
{
    auto& count = *static_cast<StatementCount*>(self);
    if (event == SQLITE_TRACE_ROW)
        ++count.m_rows;
    else
        count.m_statements << QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
    return 0;
}

} // namespace sijill::test
