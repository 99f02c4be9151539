#include "core/storage/file_gate.h"

#include "core/storage/sqlite_engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace sijill {
namespace {

constexpr qint64 kHeaderBytes = 100; // SQLite file format §1.3

bool isNetworkShare(const QString& folder)
{
    static const QList<QByteArray> kinds{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs",
        "fuse.gvfsd-fuse", "9p", "afs", "davfs"};
    return kinds.contains(QStorageInfo(folder).fileSystemType());
}

tl::unexpected<Error> refuse(const char* sentence, const QString& path)
{
    return failure(ErrorCode::File,
        QCoreApplication::translate("Storage", sentence).arg(QDir::toNativeSeparators(path)));
}

quint32 bigEndian(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool hasFrames(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Status inspectHeader(const QByteArray& header, qint64 fileSize, const QString& path)
{
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return refuse(QT_TRANSLATE_NOOP("Storage", "“%1” is not a Sijill file. It was left as it is."), path);
    if (bigEndian(header, 68) != quint32(kApplicationId))
        return refuse(QT_TRANSLATE_NOOP(
                          "Storage", "“%1” belongs to another program, not to Sijill. It was left as it is."),
            path);
    const quint32 storedPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedPageSize == 1 ? 65'536 : storedPageSize;
    const qint64 pages = bigEndian(header, 28);
    // A kill in the middle of a checkpoint leaves the count ahead of the file: the -wal has the rest.
    const bool countIsCurrent = bigEndian(header, 24) == bigEndian(header, 92) && !hasFrames(path);
    if (countIsCurrent && fileSize < pages * pageSize)
        return refuse(
            QT_TRANSLATE_NOOP("Storage",
                "“%1” is cut short: part of it is missing. It was left as it is; restore the latest backup."),
            path);
    return {};
}

/// The permission bits, not access(): an administrator's account can write anything, and would spoil a
/// read-only copy.
bool mayWrite(const QFileInfo& file)
{
    return file.isWritable()
        && (file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

FileVerdict readingOnly(const QFileInfo& file)
{
    const bool folderWritable = mayWrite(QFileInfo(file.path()));
    return {.mode = folderWritable || hasFrames(file.filePath()) ? OpenMode::ReadOnly : OpenMode::Immutable,
        .notice = readingOnlyNotice()};
}

} // namespace

QString readingOnlyNotice()
{
    return QCoreApplication::translate("Storage",
        "This file may only be read: nothing can be changed. Copy it to a folder of yours to "
        "work in it.");
}

Result<FileVerdict> inspectFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymbolicLink())
        return refuse(QT_TRANSLATE_NOOP("Storage", "“%1” is a link. Open the file that it points to."), path);
    if (!info.exists())
        return refuse(QT_TRANSLATE_NOOP("Storage", "There is no file “%1”. Is the medium plugged in?"), path);
    if (!info.isFile())
        return refuse(QT_TRANSLATE_NOOP("Storage", "“%1” is not a file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            QT_TRANSLATE_NOOP("Storage", "“%1” cannot be read: ask for the right to read it."), path);
    const QByteArray header = file.read(kHeaderBytes);
    file.close();
    if (const Status sane = inspectHeader(header, info.size(), path); !sane)
        return tl::unexpected(sane.error());
    if (isNetworkShare(info.path()))
        return refuse(
            QT_TRANSLATE_NOOP("Storage",
                "“%1” lies on a network share, where it could be damaged. Copy it to this computer first."),
            path);
    if (!mayWrite(info) || !mayWrite(QFileInfo(info.path())))
        return readingOnly(info);
    return FileVerdict{};
}

Status inspectNewFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        return refuse(QT_TRANSLATE_NOOP("Storage", "“%1” already exists. Choose another name."), path);
    if (!QFileInfo(info.path()).isDir())
        return refuse(QT_TRANSLATE_NOOP("Storage", "There is no folder “%1”."), info.path());
    if (isNetworkShare(info.path()))
        return refuse(
            QT_TRANSLATE_NOOP("Storage",
                "“%1” lies on a network share, where it could be damaged. Choose a folder of this computer."),
            path);
    return {};
}

} // namespace sijill
