#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace sijill {

struct BackupFile {
    QString path;
    QDateTime takenAt; ///< UTC, from its name.
    qint64 size = 0;
};

/// What a restore drill found: a backup that was never restored is a hope, not a backup.
struct RestoreDrill {
    QDateTime triedAt; ///< UTC.
    QDateTime takenAt; ///< Of the backup.
    qint64 milliseconds = 0;
    qint64 records = 0;
    qint64 entries = 0; ///< Of the journal.

    bool operator==(const RestoreDrill&) const = default;
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

    /// Restores a backup beside the others, opens it as an office would be opened, counts it, walks its
    /// journal's chain and removes it again. Error when anything is not as in the backup.
    Result<RestoreDrill> drill(const BackupFile& backup, const QDateTime& now) const;
    /// The last drill that went well; kept in the folder, so that whoever looks after the copies sees it.
    std::optional<RestoreDrill> lastDrill() const;

private:
    QString drillNote() const;
    Status copyAndCompare(const QString& target) const;
    void thinOut(int limitMegabytes) const;

    QString m_officePath;
    QString m_folder;
};

/// Which copies stay: the 3 latest, the last of each of 7 days and of 4 weeks, oldest first out while the
/// rest exceeds the limit; the latest one always stays. `files` newest first.
std::vector<BackupFile> backupsToRemove(const std::vector<BackupFile>& files, qint64 limitBytes);

} // namespace sijill
