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
    if (const int place = m_statement->placeOf(name))
        m_statement->bind(place, number);
    return *this;
}

Query& Query::bind(const char* name, const QString& text)
{
    if (const int place = m_statement->placeOf(name))
        m_statement->bindText(place, text.toUtf8());
    return *this;
}

Query& Query::bind(const char* name, const QByteArray& bytes)
{
    if (const int place = m_statement->placeOf(name))
        m_statement->bindBytes(place, bytes);
    return *this;
}

Query& Query::bind(const char* name, QDate day)
{
    return day.isValid() ? bind(name, day.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bindNull(const char* name)
{
    if (const int place = m_statement->placeOf(name))
        m_statement->bindNull(place);
    return *this;
}

Query& Query::bindUtf8(const char* name, const QByteArray& text)
{
    const int place = m_statement->placeOf(name);
    if (place > 0)
        text.isEmpty() ? m_statement->bindNull(place) : m_statement->bindText(place, text);
    return *this;
}

Query& Query::bind(const char* name, const Value& value)
{
    const int place = m_statement->placeOf(name);
    return place > 0 ? bindAt(place, value) : *this;
}

Query& Query::bindAt(int place, const Value& value)
{
    struct Visitor {
        SqliteStatement& statement;
        int place;
        void operator()(std::monostate) const { statement.bindNull(place); }
        void operator()(bool flag) const { statement.bind(place, flag ? 1 : 0); }
        void operator()(qint64 number) const { statement.bind(place, number); }
        // Spaces alone are kept: what was typed is stored byte for byte.
        void operator()(const QString& text) const { bindText(text.toUtf8()); }
        void operator()(const LocalizedText& text) const
        {
            bindText(text.isEmpty() ? QByteArray() : text.toJson());
        }
        void operator()(QDate day) const
        {
            bindText(day.isValid() ? day.toString(Qt::ISODate).toUtf8() : QByteArray());
        }
        void operator()(const QDateTime& instant) const
        {
            bindText(instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs).toUtf8() : QByteArray());
        }
        void bindText(const QByteArray& utf8) const
        {
            utf8.isEmpty() ? statement.bindNull(place) : statement.bindText(place, utf8);
        }
    };
    std::visit(Visitor{*m_statement, place}, value);
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
