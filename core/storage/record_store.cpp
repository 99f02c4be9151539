#include "core/storage/record_store.h"

#include "core/domain/catalogue.h"
#include "core/storage/query.h"
#include "core/storage/record_sql.h"
#include "core/storage/void_reader.h"

#include <QSet>

#include <algorithm>

namespace sijill {
namespace {

QByteArray placeholder(const Field& field)
{
    return QByteArray(":") + field.key;
}

/// RecordSql names the fields in their order: `first` is the place of the first one.
void bindFields(Query& query, const RecordType& type, const void* data, int first)
{
    for (const Field& field : type.fields)
        query.bindAt(first++, field.get(data));
}

/// Columns 0 and 1 are id and revision (or position); fields follow in their order.
void readRow(const Query& query, const RecordType& type, void* data)
{
    type.id(data) = query.integer(0);
    if (type.revision)
        type.revision(data).value = int(query.integer(1));
    int column = 2;
    for (const Field& field : type.fields)
        field.set(data, query.value(column++, field.kind));
}

} // namespace

std::optional<Record> RecordStore::find(const RecordType& type, qint64 id) const
{
    Record record(type);
    {
        Query query(m_database, recordSql(type, nullptr).select);
        query.bind(":id", id);
        if (!query.next())
            return std::nullopt;
        readRow(query, type, record.data());
    }
    readParts(type, record.data());
    return record;
}

std::optional<Record> RecordStore::findByKey(const RecordType& type, const QString& key) const
{
    qint64 id = 0;
    {
        Query query(m_database,
            u"SELECT id FROM %1 WHERE %2 = :key LIMIT 2"_s.arg(
                type.kindName(), QLatin1StringView(type.keyField)));
        query.bind(":key", key);
        if (!query.next())
            return std::nullopt;
        id = query.integer(0);
        if (query.next())
            return std::nullopt;
    }
    return find(type, id);
}

qint64 RecordStore::idByKey(const RecordType& type, const QString& key) const
{
    Query query(m_database,
        u"SELECT MAX(id) FROM %1 WHERE %2 = :key"_s.arg(type.kindName(), QLatin1StringView(type.keyField)));
    query.bind(":key", key);
    return query.next() ? query.integer(0) : 0;
}

QString RecordStore::keyOf(const RecordType& type, qint64 id) const
{
    const Field& key = type.at(type.keyField);
    Query query(m_database, u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(key.name(), type.kindName()));
    query.bind(":id", id);
    return query.next() ? plainText(key, query.value(0, key.kind)) : QString();
}

QString RecordStore::latestKey(const RecordType& type, qint64 edition) const
{
    const bool scoped = edition != 0 && type.find(u"edition");
    Query query(m_database,
        u"SELECT MAX(id) FROM %1%2"_s.arg(
            type.kindName(), scoped ? u" WHERE edition = :edition"_s : QString()));
    if (scoped)
        query.bind(":edition", edition);
    return query.next() && !query.isNull(0) ? keyOf(type, query.integer(0)) : QString();
}

std::vector<qint64> RecordStore::idsWithKey(const RecordType& type, const QString& key) const
{
    std::vector<qint64> found;
    Query query(m_database,
        u"SELECT id FROM %1 WHERE %2 = :key ORDER BY id"_s.arg(
            type.kindName(), QLatin1StringView(type.keyField)));
    query.bind(":key", key);
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

std::vector<qint64> RecordStore::idsLike(const Record& like) const
{
    const RecordType& type = like.type();
    const std::vector<const char*> keys = type.identityFields();
    const auto isMissing = [&](const char* key) { return isBlank(like.value(key)); };
    Query query(m_database,
        std::any_of(keys.begin(), keys.end(), isMissing) ? likeSql(type, isMissing)
                                                         : recordSql(type, nullptr).like);
    for (const char* key : keys) {
        if (!isMissing(key))
            query.bind(placeholder(type.at(key)).constData(), like.value(key));
    }
    std::vector<qint64> found;
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

std::optional<Record> RecordStore::single(const RecordType& type) const
{
    const std::vector<qint64> all = ids(type);
    return all.size() == 1 ? find(type, all.front()) : std::nullopt;
}

std::vector<qint64> RecordStore::ids(const RecordType& type) const
{
    std::vector<qint64> found;
    Query query(m_database, u"SELECT id FROM %1 ORDER BY id"_s.arg(type.kindName()));
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

qint64 RecordStore::count(const RecordType& type) const
{
    Query query(m_database, u"SELECT COUNT(*) FROM %1"_s.arg(type.kindName()));
    return query.next() ? query.integer(0) : 0;
}

void RecordStore::forEach(const RecordType& type, const std::function<bool(const Record&)>& visit) const
{
    Query query(m_database, recordSql(type, nullptr).selectAll);
    while (query.next()) {
        Record record(type);
        readRow(query, type, record.data());
        readParts(type, record.data());
        if (!visit(record))
            return;
    }
}

void RecordStore::forEachLive(const RecordType& type, const std::function<bool(const Record&)>& visit) const
{
    forEach(type, [&](const Record& record) { return record.isVoid() || visit(record); });
}

bool RecordStore::exists(const RecordType& type, qint64 id) const
{
    Query query(m_database, u"SELECT 1 FROM %1 WHERE id = :id"_s.arg(type.kindName()));
    return query.bind(":id", id).next();
}

void RecordStore::readParts(const RecordType& type, void* data) const
{
    for (const Part& part : type.parts) {
        {
            Query query(m_database, recordSql(*part.type, &type).select);
            query.bind(":owner", type.idOf(data));
            std::size_t size = 0;
            while (query.next()) {
                part.resize(data, ++size);
                readRow(query, *part.type, part.at(data, size - 1));
            }
        }
        if (part.type->parts.empty())
            continue;
        for (std::size_t i = 0; i < part.size(data); ++i)
            readParts(*part.type, part.at(data, i));
    }
}

void RecordStore::giveIds(const RecordType& type, void* data)
{
    if (type.idOf(data) == 0)
        type.id(data) = newId();
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i)
            giveIds(*part.type, part.at(data, i));
    }
}

void RecordStore::insert(Record& record)
{
    const RecordType& type = record.type();
    giveIds(type, record.data());
    type.revision(record.data()).value = 1;
    Query query(m_database, recordSql(type, nullptr).insert);
    query.bind(":id", record.id()).bind(":revision", 1);
    bindFields(query, type, record.data(), 3);
    query.run();
    writeParts(type, record.data());
}

bool RecordStore::update(Record& record)
{
    const RecordType& type = record.type();
    giveIds(type, record.data());
    Revision& revision = type.revision(record.data());
    {
        Query query(m_database, recordSql(type, nullptr).update);
        query.bind(":id", record.id()).bind(":revision", revision.value);
        bindFields(query, type, record.data(), 1);
        query.run();
    }
    if (m_database.changes() != 1)
        return false;
    ++revision.value;
    writeParts(type, record.data());
    return true;
}

void RecordStore::remove(const RecordType& type, qint64 id)
{
    Query query(m_database, recordSql(type, nullptr).remove);
    query.bind(":id", id).run();
}

void RecordStore::writeParts(const RecordType& type, void* data)
{
    const qint64 ownerId = type.idOf(data);
    for (const Part& part : type.parts) {
        QSet<qint64> gone;
        {
            Query query(m_database, recordSql(*part.type, &type).partIds);
            query.bind(":owner", ownerId);
            while (query.next())
                gone.insert(query.integer(0));
        }
        for (std::size_t i = 0; i < part.size(data); ++i)
            gone.remove(part.type->idOf(part.at(data, i)));
        for (const qint64 id : std::as_const(gone)) {
            Query query(m_database, recordSql(*part.type, &type).remove);
            query.bind(":id", id).run();
        }
        for (std::size_t i = 0; i < part.size(data); ++i)
            writePartRow(*part.type, type, part.at(data, i), ownerId, int(i));
    }
}

void RecordStore::writePartRow(
    const RecordType& type, const RecordType& owner, void* row, qint64 ownerId, int position)
{
    Query query(m_database, recordSql(type, &owner).insert);
    query.bind(":id", type.idOf(row)).bind(":owner", ownerId).bind(":position", position);
    bindFields(query, type, row, 4);
    query.run();
    if (m_database.changes() != 1)
        throw StorageError(StorageError::Cause::Constraint,
            u"%1 %2 belongs to another record"_s.arg(type.kindName()).arg(type.idOf(row)));
    writeParts(type, row);
}

std::vector<qint64> RecordStore::idsReferring(const RecordType& type, const char* field, qint64 id) const
{
    std::vector<qint64> found;
    const QString column = QString::fromLatin1(field);
    Query query(m_database,
        u"SELECT id FROM %1 WHERE %2 ORDER BY id"_s.arg(
            type.kindName(), id == 0 ? column + u" IS NULL"_s : column + u" = :id"_s));
    if (id != 0)
        query.bind(":id", id);
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

std::vector<qint64> RecordStore::liveIdsReferring(const RecordType& type, const char* field, qint64 id) const
{
    std::vector<qint64> found;
    for (const qint64 row : idsReferring(type, field, id)) {
        Query query(m_database,
            u"SELECT 1 FROM %1 x WHERE x.id = :id AND %2 IS NULL"_s.arg(
                type.kindName(), voidedOn(type, u"x"_s)));
        if (query.bind(":id", row).next())
            found.push_back(row);
    }
    return found;
}

std::vector<Reliance> RecordStore::reliances(const Record& record) const
{
    // Parts that others may point at (components, budget lines) count as the record itself.
    std::vector<std::pair<const RecordType*, qint64>> targets{{&record.type(), record.id()}};
    for (const Part& part : record.type().parts) {
        for (std::size_t i = 0; i < part.size(record.data()); ++i)
            targets.emplace_back(part.type, part.type->idOf(part.at(record.data(), i)));
    }
    std::vector<Reliance> found;
    for (const KindEntry& entry : kindEntries()) {
        const bool own = entry.type == &record.type() || entry.owner == &record.type();
        qint64 count = 0;
        for (const Field& field : entry.type->fields) {
            if (!field.refersTo)
                continue;
            for (const auto& [type, id] : targets) {
                if (qstrcmp(field.refersTo, type->kind) != 0)
                    continue;
                for (const qint64 row : idsReferring(*entry.type, field.key, id))
                    count += own && row == record.id() ? 0 : 1;
            }
        }
        if (count > 0)
            found.push_back({QString::fromLatin1((entry.isPart() ? entry.owner : entry.type)->kind), count});
    }
    return found;
}

void RecordStore::startCounter(int officeNumber)
{
    Query query(m_database, u"INSERT INTO id_counter (office, next) VALUES (:office, 1)"_s);
    query.bind(":office", officeNumber).run();
}

qint64 RecordStore::newId()
{
    return newIds(1);
}

qint64 RecordStore::newIds(qint64 count)
{
    Query query(m_database, u"UPDATE id_counter SET next = next + :count RETURNING office, next - :count"_s);
    if (!query.bind(":count", count).next())
        throw StorageError(StorageError::Cause::Broken, u"id_counter is empty"_s);
    return query.integer(0) * kIdsPerOffice + query.integer(1);
}

} // namespace sijill
