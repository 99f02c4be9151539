#pragma once

#include "core/domain/attachment.h"
#include "core/services/register.h"

namespace sijill {

/// Files kept with a record: added, listed, read back, removed into the bin.
class AttachmentService {
public:
    explicit AttachmentService(Register& office)
        : m_register(office)
    {
    }

    /// Refuses what cannot be read, is empty or exceeds kMaxAttachmentBytes.
    Result<Attachment> add(const QString& ownerKind, qint64 ownerId, const QString& path);
    std::vector<Attachment> of(const QString& ownerKind, qint64 ownerId) const;
    /// The bytes, compared with their SHA-256: a damaged attachment is an error, never a wrong file.
    Result<QByteArray> content(const Attachment& attachment) const;
    Status remove(AttachmentId id);

private:
    std::optional<Problem> ownerProblem(const Attachment& attachment) const;

    Register& m_register;
};

} // namespace sijill
