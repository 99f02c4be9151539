#include "core/storage/query.h"

#include "core/storage/sqlite_statement.h"

#include <QFile>

namespace sijill {

Query::Query(Database& database, const QString& sql)
    : m_statement(database.prepared(sql))
{
}

Query::~Query()
{
    m_statement->reset(); // No SELECT stays open between events.
}

Query& Query::bind(const char* name, qint64 number)
{
    m_statement->bind(name, number);
    return *this;
}

Query& Query::bind(const char* name, const QString& text)
{
    m_statement->bind(name, text);
    return *this;
}

Query& Query::bind(const char* name, const QByteArray& bytes)
{
    m_statement->bind(name, bytes);
    return *this;
}

Query& Query::bind(const char* name, QDate day)
{
    return day.isValid() ? bind(name, day.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bindNull(const char* name)
{
    m_statement->bindNull(name);
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

bool Query::next()
{
    // SQLite would begin again.
    m_isAtEnd = m_isAtEnd || !m_statement->step();
    return !m_isAtEnd;
}

void Query::run()
{
    m_statement->step();
    m_statement->rewind();
}

bool Query::isNull(int column) const
{
    return m_statement->isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_statement->integer(column);
}

QString Query::text(int column) const
{
    return m_statement->text(column);
}

QByteArray Query::bytes(int column) const
{
    return m_statement->bytes(column);
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
