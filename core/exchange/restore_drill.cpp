#include "core/domain/catalogue.h"
#include "core/exchange/backup.h"
#include "core/storage/journal_store.h"
#include "core/storage/office_file.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

namespace sijill {
namespace {

/// What must be the same in a backup and in what was restored from it.
struct Contents {
    JournalHead journal;
    qint64 records = 0;
    bool isChainWhole = false;
};

Result<Contents> contentsOf(Database& database)
{
    return database.read([&]() -> Result<Contents> {
        const JournalStore journal(database);
        Contents contents{
            .journal = journal.head(), .records = 0, .isChainWhole = !journal.verify().has_value()};
        const RecordStore records(database);
        for (const RecordType* type : recordTypes())
            contents.records += records.count(*type);
        return contents;
    });
}

Result<Contents> contentsOf(const QString& path)
{
    const Result<std::unique_ptr<OfficeFile>> file = OfficeFile::open(path);
    return file ? contentsOf((*file)->database()) : tl::unexpected(file.error());
}

} // namespace

QString Backups::drillNote() const
{
    return QDir(m_folder).filePath(u"restore-drill.ini"_s);
}

Result<RestoreDrill> Backups::drill(const BackupFile& backup, const QDateTime& now) const
{
    // In the folder of the backups: what is restored is as confidential as they are.
    const QTemporaryDir folder(QDir(m_folder).filePath(u"drill-XXXXXX"_s));
    if (!folder.isValid())
        return failure(ErrorCode::Storage,
            QCoreApplication::translate("Backup", "The folder “%1” could not be made.")
                .arg(QDir::toNativeSeparators(folder.path())),
            folder.errorString());
    QElapsedTimer timer;
    timer.start();
    const QString restored = folder.filePath(u"office.sijill"_s);
    if (const Status copied = restore(backup.path, restored); !copied)
        return tl::unexpected(copied.error());
    const Result<Contents> found = contentsOf(restored);
    if (!found)
        return tl::unexpected(found.error());
    RestoreDrill drill{.triedAt = now.toUTC(),
        .takenAt = backup.takenAt,
        .milliseconds = timer.elapsed(),
        .records = found->records,
        .entries = found->journal.count};
    const Result<std::unique_ptr<Database>> source = Database::open(backup.path, OpenMode::Immutable);
    const Result<JournalHead> expected = source
        ? (*source)->read([&]() -> Result<JournalHead> { return JournalStore(**source).head(); })
        : tl::unexpected(source.error());
    if (!expected)
        return tl::unexpected(expected.error());
    if (!found->isChainWhole || found->journal != *expected)
        return failure(ErrorCode::File,
            QCoreApplication::translate("Backup",
                "What was restored is not what was backed up: its journal differs. Take a new backup, then "
                "check the disk."));
    QSettings note(drillNote(), QSettings::IniFormat);
    note.setValue(u"tried"_s, drill.triedAt);
    note.setValue(u"taken"_s, drill.takenAt);
    note.setValue(u"milliseconds"_s, drill.milliseconds);
    note.setValue(u"records"_s, drill.records);
    note.setValue(u"entries"_s, drill.entries);
    return drill;
}

std::optional<RestoreDrill> Backups::lastDrill() const
{
    const QSettings note(drillNote(), QSettings::IniFormat);
    if (!note.contains(u"tried"_s))
        return {};
    return RestoreDrill{.triedAt = note.value(u"tried"_s).toDateTime(),
        .takenAt = note.value(u"taken"_s).toDateTime(),
        .milliseconds = note.value(u"milliseconds"_s).toLongLong(),
        .records = note.value(u"records"_s).toLongLong(),
        .entries = note.value(u"entries"_s).toLongLong()};
}

} // namespace sijill
