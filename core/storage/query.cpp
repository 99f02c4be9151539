#include "core/storage/query.h"

#include "core/storage/sqlite_engine.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace sijill {

Query::Query(Database& database, const QString& sql)
    : m_database(database)
    , m_sql(sql)
    , m_statement(database.prepared(sql))
{
}

Query::~Query()
{
    m_statement->finish(); // No SELECT stays open between events.
}

Query& Query::bind(const char* name, qint64 number)
{
    m_statement->bindValue(QString::fromLatin1(name), number);
    return *this;
}

Query& Query::bind(const char* name, const QString& text)
{
    m_statement->bindValue(QString::fromLatin1(name), text.isNull() ? u""_s : text);
    return *this;
}

Query& Query::bind(const char* name, const QByteArray& bytes)
{
    m_statement->bindValue(QString::fromLatin1(name), bytes);
    return *this;
}

Query& Query::bind(const char* name, QDate day)
{
    return day.isValid() ? bind(name, day.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bindNull(const char* name)
{
    m_statement->bindValue(QString::fromLatin1(name), QVariant());
    return *this;
}

Query& Query::bind(const char* name, const Value& value)
{
    struct Visitor {
        Query& query;
        const char* name;
        void operator()(std::monostate) const { query.bindNull(name); }
        void operator()(bool flag) const { query.bind(name, flag ? 1 : 0); }
        void operator()(qint64 number) const { query.bind(name, number); }
        void operator()(const QString& text) const
        {
            // Spaces alone are kept: what was typed is stored byte for byte.
            text.isEmpty() ? query.bindNull(name) : query.bind(name, text);
        }
        void operator()(const LocalizedText& text) const
        {
            text.isEmpty() ? query.bindNull(name) : query.bind(name, QString::fromUtf8(text.toJson()));
        }
        void operator()(QDate day) const { query.bind(name, day); }
        void operator()(const QDateTime& instant) const
        {
            instant.isValid() ? query.bind(name, instant.toUTC().toString(Qt::ISODateWithMs))
                              : query.bindNull(name);
        }
    };
    std::visit(Visitor{*this, name}, value);
    return *this;
}

void Query::execute()
{
    m_ran = true;
    if (!m_statement->exec())
        throw sqliteFailure(m_database.handle(), m_statement->lastError().text() + u" — "_s + m_sql);
}

bool Query::next()
{
    if (!m_ran)
        execute();
    if (m_statement->next())
        return true;
    if (m_statement->lastError().isValid())
        throw sqliteFailure(m_database.handle(), m_statement->lastError().text());
    return false;
}

void Query::run()
{
    execute();
    m_statement->finish();
    m_ran = false;
}

bool Query::isNull(int column) const
{
    return m_statement->isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_statement->value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_statement->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_statement->value(column).toByteArray();
}

QDate Query::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

Value Query::value(int column, FieldKind kind) const
{
    if (isNull(column))
        return {};
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Paragraph:
        return text(column);
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph: {
        LocalizedText localized;
        LocalizedText::fromJson(text(column).toUtf8(), localized);
        return localized;
    }
    case FieldKind::Date:
        return day(column);
    case FieldKind::Instant:
        return QDateTime::fromString(text(column), Qt::ISODateWithMs);
    case FieldKind::Boolean:
        return integer(column) != 0;
    default:
        return integer(column);
    }
}

QString sqlResource(const QString& name)
{
    QFile file(u":/sql/"_s + name + u".sql"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlResource", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace sijill
