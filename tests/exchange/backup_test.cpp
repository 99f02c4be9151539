#include "core/exchange/backup.h"
#include "tests/storage/filled_record.h"

#include <QDir>
#include <QFile>

using namespace sijill;

namespace {

QDateTime at(int day, int hour)
{
    return {QDate(2023, 6, day), QTime(hour, 0), Qt::UTC};
}

} // namespace

TEST_CASE("a restore drill brings a backup back, checks it and leaves nothing behind", "[exchange][backup]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    Backups backups(office.path());
    CHECK_FALSE(backups.lastDrill());
    const Result<BackupFile> taken = backups.take(at(1, 8), 100);
    REQUIRE(taken);
    const Result<RestoreDrill> drill = backups.drill(*taken, at(1, 9));
    REQUIRE(drill);
    CHECK(drill->takenAt == at(1, 8));
    CHECK(drill->entries == office.rows(u"journal_entry"_s));
    CHECK(drill->records > 10);
    CHECK(backups.lastDrill() == *drill);
    CHECK(QDir(backups.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("a drill with a damaged backup fails and is not noted", "[exchange][backup]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    Backups backups(office.path());
    const Result<BackupFile> taken = backups.take(at(1, 8), 100);
    REQUIRE(taken);
    QFile file(taken->path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Result<RestoreDrill> drill = backups.drill(*taken, at(1, 9));
    REQUIRE_FALSE(drill);
    CHECK_FALSE(drill.error().message.isEmpty());
    CHECK_FALSE(backups.lastDrill());
    CHECK(QDir(backups.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("a copy whose journal was cut is no backup", "[exchange][backup]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    Backups backups(office.path());
    const Result<BackupFile> taken = backups.take(at(1, 8), 100);
    REQUIRE(taken);
    {
        const auto database = Database::open(taken->path, OpenMode::ReadWrite);
        REQUIRE(database);
        (*database)->runScript("UPDATE journal_entry SET motive = 'x';");
    }
    CHECK_FALSE(backups.drill(*taken, at(1, 9)));
}

TEST_CASE("the three latest copies stay, one of each day and week, within the limit", "[exchange][backup]")
{
    std::vector<BackupFile> files;
    for (int day = 28; day >= 1; --day)
        for (const int hour : {20, 8})
            files.push_back({u"%1-%2"_s.arg(day).arg(hour), at(day, hour), 10});
    QStringList kept;
    const std::vector<BackupFile> removed = backupsToRemove(files, 1'000'000);
    for (const BackupFile& file : files) {
        const auto isIt = [&](const BackupFile& other) { return other.path == file.path; };
        if (std::none_of(removed.begin(), removed.end(), isIt))
            kept << file.path;
    }
    // The 28th is a Wednesday: two more of the latest days' weeks end on the 18th and the 11th.
    CHECK(kept
        == QStringList{u"28-20"_s, u"28-8"_s, u"27-20"_s, u"26-20"_s, u"25-20"_s, u"24-20"_s, u"23-20"_s,
            u"22-20"_s, u"18-20"_s, u"11-20"_s});
    CHECK(backupsToRemove(files, 15).size() == files.size() - 1);
}
