#include "core/storage/record_sql.h"

#include "core/base/text.h"

#include <QHash>
#include <QMutex>

#include <map>

namespace sijill {
namespace {

QString joined(const RecordType& type, const QString& pattern, const QString& separator)
{
    QStringList pieces;
    for (const Field& field : type.fields)
        pieces << QString(pattern).replace(u'@', field.name());
    return pieces.join(separator);
}

RecordSql writeRootSql(const RecordType& type)
{
    const QString table = type.kindName();
    const QString columns = joined(type, u"@"_s, u", "_s);
    RecordSql sql;
    sql.select = u"SELECT id, revision, %1 FROM %2 WHERE id = :id"_s.arg(columns, table);
    sql.selectAll = u"SELECT id, revision, %1 FROM %2 ORDER BY id"_s.arg(columns, table);
    sql.insert = u"INSERT INTO %1 (id, revision, %2) VALUES (:id, :revision, %3)"_s.arg(
        table, columns, joined(type, u":@"_s, u", "_s));
    sql.update = u"UPDATE %1 SET revision = revision + 1, %2 WHERE id = :id AND revision = :revision"_s.arg(
        table, joined(type, u"@ = :@"_s, u", "_s));
    sql.remove = u"DELETE FROM %1 WHERE id = :id"_s.arg(table);
    sql.like = likeSql(type, [](const char*) { return false; });
    return sql;
}

RecordSql writePartSql(const RecordType& type, const RecordType& owner)
{
    const QString table = type.kindName();
    const QString ownerId = owner.kindName() + u"_id"_s;
    const QString columns = joined(type, u"@"_s, u", "_s);
    RecordSql sql;
    sql.select =
        u"SELECT id, position, %1 FROM %2 WHERE %3 = :owner ORDER BY position"_s.arg(columns, table, ownerId);
    // A row of another owner stays as it is: nothing is changed then.
    sql.insert = u"INSERT INTO %1 (id, %2, position, %3) VALUES (:id, :owner, :position, %4)"
                 " ON CONFLICT (id) DO UPDATE SET position = excluded.position, %5"
                 " WHERE %1.%2 = excluded.%2"_s.arg(table, ownerId, columns, joined(type, u":@"_s, u", "_s),
                     joined(type, u"@ = excluded.@"_s, u", "_s));
    sql.remove = u"DELETE FROM %1 WHERE id = :id"_s.arg(table);
    sql.partIds = u"SELECT id FROM %1 WHERE %2 = :owner"_s.arg(table, ownerId);
    return sql;
}

} // namespace

QString likeSql(const RecordType& type, const std::function<bool(const char* key)>& isBlank)
{
    QStringList conditions;
    for (const char* key : type.identityFields())
        // Not "= … OR both are null", which no index serves.
        conditions << (isBlank(key) ? u"%1 IS NULL"_s : u"%1 = :%1"_s).arg(QLatin1StringView(key));
    return u"SELECT id FROM %1 WHERE %2 ORDER BY id"_s.arg(type.kindName(), conditions.join(u" AND "_s));
}

const RecordSql& recordSql(const RecordType& type, const RecordType* owner)
{
    static QMutex mutex; // The worker reads with a connection of its own.
    static std::map<const RecordType*, RecordSql> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.find(&type);
    if (found != known.end())
        return found->second;
    return known.emplace(&type, owner ? writePartSql(type, *owner) : writeRootSql(type)).first->second;
}

} // namespace sijill
