#include "core/services/attachment_service.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/domain/state_verbs.h"
#include "core/services/reading_gate.h"
#include "core/services/record_service.h"
#include "core/services/rules/void_rules.h"
#include "core/storage/attachment_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace sijill {
namespace {

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::File,
            QCoreApplication::translate("Attachments", "“%1” cannot be read.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    if (file.size() > kMaxAttachmentBytes)
        return failure(ErrorCode::Invalid,
            QCoreApplication::translate("Attachments",
                "“%1” has %2; an attachment may have %3 at most. Scan it again with fewer dots, or split it.")
                .arg(QFileInfo(path).fileName(), Format().fileSize(file.size()),
                    Format().fileSize(kMaxAttachmentBytes)));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(ErrorCode::Invalid,
            QCoreApplication::translate("Attachments", "“%1” is empty.").arg(QFileInfo(path).fileName()));
    return bytes;
}

} // namespace

std::vector<ScannedFile> scannedFiles(const QString& folder, std::size_t most)
{
    std::vector<ScannedFile> found;
    const QMimeDatabase types;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Time)) {
        if (found.size() == most)
            break;
        const QString type = types.mimeTypeForFile(info).name();
        const bool isScan = type == "application/pdf"_L1 || type.startsWith("image/"_L1);
        QFile file(info.filePath());
        if (!isScan || info.size() == 0 || info.size() > kMaxAttachmentBytes
            || !file.open(QIODevice::ReadOnly))
            continue;
        found.push_back({.path = info.filePath(),
            .madeAt = info.lastModified(),
            .size = info.size(),
            .mediaType = type,
            .sha256 = sha256Of(file.readAll())});
    }
    return found;
}

std::vector<ScannedFile> AttachmentService::notAttached(std::vector<ScannedFile> files) const
{
    QStringList hashes;
    for (const ScannedFile& file : files)
        hashes << file.sha256;
    Database& database = m_register.database();
    const auto attached =
        database.read([&]() -> Result<QSet<QString>> { return AttachmentStore(database).attached(hashes); });
    if (attached)
        std::erase_if(files, [&](const ScannedFile& file) { return attached->contains(file.sha256); });
    return files;
}

Result<Attachment> AttachmentService::add(const QString& ownerKind, qint64 ownerId, const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Attachment attachment{.id = {},
        .revision = {},
        .ownerKind = ownerKind,
        .ownerId = ownerId,
        .name = QFileInfo(path).fileName(),
        .mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, *bytes).name(),
        .size = bytes->size(),
        .sha256 = sha256Of(*bytes),
        .addedOn = m_register.today()};
    std::vector<Change> changes{{{}, Record::of(attachment)}};
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        if (const auto problem = ownerProblem(attachment))
            return refusal({*problem});
        AttachmentStore(m_register.database()).putContent(attachment.sha256, *bytes);
        return m_register.commit(verbs::kAttach, changes);
    });
    if (!done)
        return tl::unexpected(done.error());
    return changes.front().after.as<Attachment>();
}

/// Files of a record that was entered by mistake stay what they are.
std::optional<Problem> AttachmentService::ownerProblem(const Attachment& attachment) const
{
    const RecordType* type = findRecordType(attachment.ownerKind);
    const std::optional<Record> owner =
        type ? RecordStore(m_register.database()).find(*type, attachment.ownerId) : std::nullopt;
    return owner ? voidProblem(*owner, m_register.database()) : std::nullopt;
}

std::vector<Attachment> AttachmentService::of(const QString& ownerKind, qint64 ownerId) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<std::vector<Attachment>> {
        std::vector<Attachment> all;
        for (const AttachmentId id : AttachmentStore(database).of(ownerKind, ownerId)) {
            if (const auto attachment = RecordStore(database).find<Attachment>(id))
                all.push_back(*attachment);
        }
        return all;
    });
    return found ? *found : std::vector<Attachment>();
}

Result<QByteArray> AttachmentService::content(const Attachment& attachment) const
{
    const auto bytes = m_register.database().read([&]() -> Result<QByteArray> {
        const RecordType* type = findRecordType(attachment.ownerKind);
        const std::optional<Record> owner =
            type ? RecordStore(m_register.database()).find(*type, attachment.ownerId) : std::nullopt;
        if (const auto reason = owner ? ReadingGate(m_register).reason(*owner) : std::nullopt)
            return tl::unexpected(
                Error{.code = ErrorCode::Forbidden, .rule = reason->rule, .message = reason->message});
        return AttachmentStore(m_register.database()).content(attachment.sha256);
    });
    if (bytes && sha256Of(*bytes) != attachment.sha256)
        return failure(ErrorCode::File,
            QCoreApplication::translate(
                "Attachments", "“%1” is damaged in this file. Look for it in a backup.")
                .arg(attachment.name));
    return bytes;
}

Status AttachmentService::remove(AttachmentId id)
{
    return m_register.database().transact([&]() -> Status {
        const auto stored = RecordStore(m_register.database()).find<Attachment>(id);
        if (const auto problem = stored ? ownerProblem(*stored) : std::nullopt)
            return refusal({*problem});
        return RecordService(m_register).remove(recordType<Attachment>(), id.value);
    });
}

} // namespace sijill
