#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace sijill::test {

/// Counts what a connection is asked and what it answers while this lives: the work behind a page, whatever
/// the computer's speed.
class StatementCount {
public:
    explicit StatementCount(const Database& database);
    ~StatementCount();
    StatementCount(const StatementCount&) = delete;
    StatementCount& operator=(const StatementCount&) = delete;

    int rows() const { return m_rows; } ///< That came back, not those looked at on the way.
    /// How many statements speak of these words.
    int statements(const QString& words) const { return int(m_statements.filter(words).size()); }

private:
    static int note(unsigned event, void* self, void* statement, void* text);

    sqlite3* m_handle;
    int m_rows = 0;
    QStringList m_statements;
};

} // namespace sijill::test
