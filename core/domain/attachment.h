#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

/// 20 MiB each (domain.md §0, Evidence).
inline constexpr qint64 kMaxAttachmentBytes = 20LL * 1024 * 1024;

/// A file kept with a record. Its bytes are stored apart, by their SHA-256, and survive while anything may
/// restore it.
struct Attachment {
    AttachmentId id;
    Revision revision;
    QString ownerKind; ///< Kind of the record it belongs to.
    qint64 ownerId = 0;
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString sha256; ///< Lower-case hexadecimal.
    QDate addedOn;

    bool operator==(const Attachment&) const = default;
};

template <>
const RecordType& recordType<Attachment>();

} // namespace sijill
