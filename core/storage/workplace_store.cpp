#include "core/storage/workplace_store.h"

#include "core/storage/query.h"

#include <QJsonDocument>

namespace sijill {

std::vector<SavedFilter> WorkplaceStore::filters(const QString& list) const
{
    Query query(m_database,
        u"SELECT name, filter FROM saved_filter WHERE list = :list ORDER BY name COLLATE sijill"_s);
    query.bind(":list", list);
    std::vector<SavedFilter> found;
    while (query.next())
        found.push_back({query.text(0), query.text(1)});
    return found;
}

void WorkplaceStore::saveFilter(const QString& list, const SavedFilter& filter)
{
    Query query(m_database,
        u"INSERT INTO saved_filter (list, name, filter) VALUES (:list, :name, :filter)"
        " ON CONFLICT (list, name) DO UPDATE SET filter = excluded.filter"_s);
    query.bind(":list", list).bind(":name", filter.name).bind(":filter", filter.filter).run();
}

void WorkplaceStore::removeFilter(const QString& list, const QString& name)
{
    Query query(m_database, u"DELETE FROM saved_filter WHERE list = :list AND name = :name"_s);
    query.bind(":list", list).bind(":name", name).run();
}

std::optional<FormDraft> WorkplaceStore::draft(const QString& kind, qint64 recordId) const
{
    Query query(m_database,
        u"SELECT saved_at, content FROM form_draft WHERE kind = :kind AND record_id = :record_id"_s);
    query.bind(":kind", kind).bind(":record_id", recordId);
    if (!query.next())
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
    return FormDraft{QDateTime::fromString(query.text(0), Qt::ISODateWithMs),
        kept.value(u"content"_s).toObject(), kept.value(u"basis"_s).toObject(),
        kept.value(u"unread"_s).toObject()};
}

void WorkplaceStore::saveDraft(const QString& kind, qint64 recordId, const FormDraft& draft)
{
    Query query(m_database,
        u"INSERT INTO form_draft (kind, record_id, saved_at, content) VALUES (:kind, :record_id, :saved_at, "
        u":content)"
        " ON CONFLICT (kind, record_id) DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content"_s);
    query.bind(":kind", kind).bind(":record_id", recordId);
    query.bind(":saved_at", draft.savedAt.toUTC().toString(Qt::ISODateWithMs));
    const QJsonObject kept{
        {u"content"_s, draft.content}, {u"basis"_s, draft.basis}, {u"unread"_s, draft.unread}};
    query.bind(":content", QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))).run();
}

void WorkplaceStore::removeDraft(const QString& kind, qint64 recordId)
{
    Query query(m_database, u"DELETE FROM form_draft WHERE kind = :kind AND record_id = :record_id"_s);
    query.bind(":kind", kind).bind(":record_id", recordId).run();
}

} // namespace sijill
