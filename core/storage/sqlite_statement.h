#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sijill {

/// One prepared statement of SQLite, through its C API: QtSql's way there costs two to three times as much.
/// Knows no types of ours. Throws StorageError.
class SqliteStatement {
public:
    SqliteStatement(sqlite3* handle, const QString& sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    /// From 1; 0 for a name that the statement does not have.
    int placeOf(const char* name) const;
    void bind(int place, qint64 number);
    /// Texts and bytes are shared with the caller until something else is bound, not copied.
    void bindText(int place, const QByteArray& utf8);
    void bindBytes(int place, const QByteArray& bytes);
    void bindNull(int place);

    /// False at the end.
    bool step();
    /// Ready to run again with what is bound.
    void rewind();
    /// Ready for the next user, with nothing bound.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    void check(int result);

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<QByteArray> m_bound; ///< By place from 0: SQLite reads them where they lie.
};

} // namespace sijill
