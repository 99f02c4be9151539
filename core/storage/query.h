#pragma once

#include "core/domain/field.h"
#include "core/storage/database.h"

#include <memory>

namespace sijill {

class SqliteStatement;

/// One prepared statement, bound by name and read forward. The statement goes back to its connection when
/// this ends.
class Query {
public:
    Query(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const char* name, qint64 number);
    Query& bind(const char* name, int number) { return bind(name, qint64(number)); }
    Query& bind(const char* name, const QString& text);
    Query& bind(const char* name, const QByteArray& bytes);
    Query& bind(const char* name, QDate day);
    Query& bindNull(const char* name);
    /// Text that is UTF-8 already; NULL if there is none.
    Query& bindUtf8(const char* name, const QByteArray& text);
    /// A name that the statement does not have is passed over: lists share their parameters.
    /// A blank value becomes NULL, localized text JSON, days and instants ISO 8601.
    Query& bind(const char* name, const Value& value);
    /// By place, from 1: for statements of many parameters, run a hundred thousand times.
    Query& bindAt(int place, const Value& value);
    template <typename Tag>
    Query& bind(const char* name, Id<Tag> id)
    {
        return id.isNull() ? bindNull(name) : bind(name, id.value);
    }

    /// Runs on first call, then steps. False at the end, and from then on.
    bool next();
    /// Runs a statement that returns nothing.
    void run();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate day(int column) const;
    Value value(int column, FieldKind kind) const;

private:
    std::shared_ptr<SqliteStatement> m_statement;
    bool m_isAtEnd = false;
};

/// Text of a resource under :/sql, "lists/agreements" for lists/agreements.sql. Asserts that it exists.
QString sqlResource(const QString& name);

} // namespace sijill
