#pragma once

#include "core/domain/attachment.h"
#include "core/services/register.h"

#include <QDateTime>

namespace sijill {

/// A file that a scanner left in its folder.
struct ScannedFile {
    QString path;
    QDateTime madeAt;
    qint64 size = 0;
    QString mediaType;
    QString sha256;
};

/// The latest PDF files and pictures of a folder that are small enough to be attached, newest first. Reads
/// each whole: for a worker.
std::vector<ScannedFile> scannedFiles(const QString& folder, std::size_t most);

/// Files kept with a record: added, listed, read back, removed into the bin.
class AttachmentService {
public:
    explicit AttachmentService(Register& office)
        : m_register(office)
    {
    }

    /// Refuses what cannot be read, is empty or exceeds kMaxAttachmentBytes.
    Result<Attachment> add(const QString& ownerKind, qint64 ownerId, const QString& path);
    /// Those of `files` that no record has yet.
    std::vector<ScannedFile> notAttached(std::vector<ScannedFile> files) const;
    std::vector<Attachment> of(const QString& ownerKind, qint64 ownerId) const;
    /// The bytes, compared with their SHA-256: a damaged attachment is an error, never a wrong file.
    Result<QByteArray> content(const Attachment& attachment) const;
    Status remove(AttachmentId id);

private:
    std::optional<Problem> ownerProblem(const Attachment& attachment) const;

    Register& m_register;
};

} // namespace sijill
