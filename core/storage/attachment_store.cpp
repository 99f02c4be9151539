#include "core/storage/attachment_store.h"

#include "core/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sijill {

void AttachmentStore::putContent(const QString& sha256, const QByteArray& content)
{
    Query query(m_database,
        u"INSERT INTO attachment_content (sha256, content) VALUES (:sha256, :content) ON CONFLICT (sha256) DO NOTHING"_s);
    query.bind(":sha256", sha256).bind(":content", content).run();
}

QByteArray AttachmentStore::content(const QString& sha256) const
{
    Query query(m_database, u"SELECT content FROM attachment_content WHERE sha256 = :sha256"_s);
    query.bind(":sha256", sha256);
    return query.next() ? query.bytes(0) : QByteArray();
}

QSet<QString> AttachmentStore::attached(const QStringList& sha256) const
{
    Query query(m_database,
        u"SELECT sha256 FROM attachment WHERE sha256 IN (SELECT value FROM json_each(:wanted))"_s);
    query.bind(":wanted", QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(sha256)).toJson()));
    QSet<QString> found;
    while (query.next())
        found.insert(query.text(0));
    return found;
}

std::vector<AttachmentId> AttachmentStore::of(const QString& ownerKind, qint64 ownerId) const
{
    Query query(
        m_database, u"SELECT id FROM attachment WHERE owner_kind = :kind AND owner_id = :id ORDER BY id"_s);
    query.bind(":kind", ownerKind).bind(":id", ownerId);
    std::vector<AttachmentId> found;
    while (query.next())
        found.push_back(AttachmentId{query.integer(0)});
    return found;
}

} // namespace sijill
