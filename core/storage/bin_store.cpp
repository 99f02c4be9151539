#include "core/storage/bin_store.h"

#include "core/domain/catalogue.h"
#include "core/storage/query.h"

#include <QJsonDocument>

namespace sijill {

void BinStore::put(const Record& record, QDate day, const QString& actor)
{
    const Value name = record.type().nameField ? record.value(record.type().nameField) : Value();
    const auto* localized = std::get_if<LocalizedText>(&name);
    Query query(m_database,
        u"INSERT INTO bin_entry (kind, record_id, subject, name, deleted_on, actor, content)"
        " VALUES (:kind, :record_id, :subject, :name, :deleted_on, :actor, :content)"_s);
    query.bind(":kind", record.type().kindName())
        .bind(":record_id", record.id())
        .bind(":subject", record.key());
    query.bind(":name", localized ? QString::fromUtf8(localized->toJson()) : u"{}"_s);
    query.bind(":deleted_on", day).bind(":actor", actor);
    query.bind(":content", QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact)))
        .run();
}

std::optional<Record> BinStore::find(const QString& kind, qint64 id) const
{
    const RecordType* type = findRecordType(kind);
    Query query(m_database, u"SELECT content FROM bin_entry WHERE kind = :kind AND record_id = :id"_s);
    query.bind(":kind", kind).bind(":id", id);
    if (!type || !query.next())
        return std::nullopt;
    return recordFromJson(QJsonDocument::fromJson(query.text(0).toUtf8()).object(), *type);
}

void BinStore::take(const QString& kind, qint64 id)
{
    Query query(m_database, u"DELETE FROM bin_entry WHERE kind = :kind AND record_id = :id"_s);
    query.bind(":kind", kind).bind(":id", id).run();
}

std::vector<BinEntry> BinStore::all() const
{
    Query query(m_database,
        u"SELECT kind, record_id, subject, name, deleted_on, actor FROM bin_entry ORDER BY deleted_on DESC, record_id"_s);
    std::vector<BinEntry> entries;
    while (query.next())
        entries.push_back(
            {query.text(0), query.integer(1), query.text(2), query.text(3), query.day(4), query.text(5)});
    return entries;
}

} // namespace sijill
