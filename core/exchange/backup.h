#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <vector>

namespace sijill {

struct BackupFile {
    QString path;
    QDateTime takenAt; ///< UTC, from its name.
    qint64 size = 0;
};

/// Verified copies of an office file, in a folder beside it ("khenifra.sijill" → "khenifra.backups"). Works
/// on paths and connections of its own, so that a worker may call it while the window writes.
class Backups {
public:
    explicit Backups(const QString& officePath);

    QString folder() const { return m_folder; }
    /// Newest first.
    std::vector<BackupFile> all() const;
    /// None within the last 12 hours.
    bool isDue(const QDateTime& now) const;

    /// Copies (VACUUM INTO), opens the copy again, checks it thoroughly and compares its journal's head, then
    /// thins out. A copy that fails a check is removed and the error says so.
    Result<BackupFile> take(const QDateTime& now, int limitMegabytes);
    /// One verified, closed copy anywhere: "Copy to…". Refuses an existing target.
    Status copyTo(const QString& target) const;
    /// Checks a copy as take() does, without the comparison.
    static Status verify(const QString& path);
    /// Puts a verified backup at `target`, which must not exist: the present file is never written over.
    static Status restore(const QString& backup, const QString& target);

private:
    Status copyAndCompare(const QString& target) const;
    void thinOut(int limitMegabytes) const;

    QString m_officePath;
    QString m_folder;
};

/// Which copies stay: the 3 latest, the last of each of 7 days and of 4 weeks, oldest first out while the
/// rest exceeds the limit; the latest one always stays. `files` newest first.
std::vector<BackupFile> backupsToRemove(const std::vector<BackupFile>& files, qint64 limitBytes);

} // namespace sijill
