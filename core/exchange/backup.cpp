#include "core/exchange/backup.h"

#include "core/storage/journal_store.h"
#include "core/storage/office_file.h"
#include "core/storage/sqlite_engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace sijill {
namespace {

constexpr int kHoursBetween = 12;
constexpr int kLatest = 3;
constexpr int kDays = 7;
constexpr int kWeeks = 4;
const auto kStampFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

struct FileState {
    JournalHead journal;
    QStringList complaints;
};

Result<FileState> stateOf(const QString& path, bool thorough)
{
    const bool inUse = QFileInfo(path + u"-wal"_s).size() > 0;
    Result<std::unique_ptr<Database>> database =
        Database::open(path, inUse ? OpenMode::ReadOnly : OpenMode::Immutable);
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->read([&]() -> Result<FileState> {
        return FileState{JournalStore(**database).head(),
            thorough ? checkIntegrity((*database)->handle(), true) : QStringList()};
    });
}

} // namespace

Backups::Backups(const QString& officePath)
    : m_officePath(officePath)
{
    const QFileInfo info(officePath);
    m_folder = info.dir().filePath(info.completeBaseName() + u".backups"_s);
}

std::vector<BackupFile> Backups::all() const
{
    std::vector<BackupFile> found;
    const QDir folder(m_folder);
    for (const QFileInfo& info :
        folder.entryInfoList({u"*.sijill"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime taken = QDateTime::fromString(info.completeBaseName(), kStampFormat);
        taken.setTimeSpec(Qt::UTC);
        if (taken.isValid())
            found.push_back({info.filePath(), taken, info.size()});
    }
    return found;
}

bool Backups::isDue(const QDateTime& now) const
{
    const std::vector<BackupFile> files = all();
    return files.empty() || files.front().takenAt.addSecs(kHoursBetween * 3600) <= now;
}

Status Backups::copyAndCompare(const QString& target) const
{
    Result<std::unique_ptr<Database>> source = Database::open(m_officePath, OpenMode::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    try {
        copyInto((*source)->handle(), target);
    } catch (const StorageError& error) {
        QFile::remove(target);
        return tl::unexpected(error.toError());
    }
    const Result<FileState> copy = stateOf(target, true);
    const Result<FileState> original = (*source)->read([&]() -> Result<FileState> {
        return FileState{JournalStore(**source).head(), {}};
    });
    if (copy && original && copy->complaints.isEmpty() && copy->journal.count <= original->journal.count)
        return {};
    QFile::remove(target);
    return failure(ErrorCode::Storage, tr("The copy could not be read back: it was removed. Check the disk."),
        copy ? copy->complaints.join(u'\n') : copy.error().detail);
}

Result<BackupFile> Backups::take(const QDateTime& now, int limitMegabytes)
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::Storage,
            tr("The folder “%1” could not be made.").arg(QDir::toNativeSeparators(m_folder)));
    const QString target = QDir(m_folder).filePath(now.toUTC().toString(kStampFormat) + u".sijill"_s);
    if (const Status copied = copyAndCompare(target); !copied)
        return tl::unexpected(copied.error());
    thinOut(limitMegabytes);
    return BackupFile{target, now.toUTC(), QFileInfo(target).size()};
}

Status Backups::copyTo(const QString& target) const
{
    if (QFileInfo::exists(target))
        return failure(ErrorCode::File,
            tr("“%1” already exists. Choose another name.").arg(QDir::toNativeSeparators(target)));
    return copyAndCompare(target);
}

Status Backups::verify(const QString& path)
{
    Result<std::unique_ptr<OfficeFile>> file = OfficeFile::open(path, {.readOnly = true});
    if (!file)
        return tl::unexpected(file.error());
    file->reset();
    const Result<FileState> state = stateOf(path, true);
    if (!state)
        return tl::unexpected(state.error());
    if (!state->complaints.isEmpty())
        return failure(ErrorCode::File, tr("This backup is damaged. Choose another one."),
            state->complaints.join(u'\n'));
    return {};
}

Status Backups::restore(const QString& backup, const QString& target)
{
    if (QFileInfo::exists(target))
        return failure(ErrorCode::File,
            tr("“%1” already exists. Choose another name.").arg(QDir::toNativeSeparators(target)));
    if (const Status sound = verify(backup); !sound)
        return sound;
    return Backups(backup).copyAndCompare(target);
}

void Backups::thinOut(int limitMegabytes) const
{
    for (const BackupFile& file : backupsToRemove(all(), qint64(limitMegabytes) * 1024 * 1024))
        QFile::remove(file.path);
}

std::vector<BackupFile> backupsToRemove(const std::vector<BackupFile>& files, qint64 limitBytes)
{
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    std::vector<BackupFile> kept;
    std::vector<BackupFile> removed;
    for (const BackupFile& file : files) {
        const QDate day = file.takenAt.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool latest = std::ssize(kept) < kLatest;
        const bool newDay = std::ssize(days) < kDays && days.insert(day).second;
        const bool newWeek = std::ssize(weeks) < kWeeks && weeks.insert({year, week}).second;
        (latest || newDay || newWeek ? kept : removed).push_back(file);
    }
    qint64 total = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        total += kept[i].size;
        if (i > 0 && total > limitBytes)
            removed.push_back(kept[i]);
    }
    return removed;
}

} // namespace sijill
