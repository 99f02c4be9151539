#pragma once

#include "core/domain/attachment.h"
#include "core/storage/database.h"

#include <QSet>

namespace sijill {

/// Bytes of attachments by their SHA-256, and which attachments a record has. The attachment itself is a
/// record like any other. Throws StorageError.
class AttachmentStore {
public:
    explicit AttachmentStore(Database& database)
        : m_database(database)
    {
    }

    void putContent(const QString& sha256, const QByteArray& content);
    QByteArray content(const QString& sha256) const;
    /// Those of the given SHA-256 that some record has; what lies in the bin does not count.
    QSet<QString> attached(const QStringList& sha256) const;
    std::vector<AttachmentId> of(const QString& ownerKind, qint64 ownerId) const;

private:
    Database& m_database;
};

} // namespace sijill
