#include "core/storage/office_file.h"

#include "core/storage/query.h"
#include "core/storage/sqlite_engine.h"
#include "tests/storage/filled_record.h"
#include "tests/support/failing_disk.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace sijill;

namespace {

qint64 pragma(Database& database, const QString& name)
{
    const Result<qint64> value = database.read([&]() -> Result<qint64> {
        Query query(database, u"PRAGMA "_s + name);
        return query.next() ? query.integer(0) : -1;
    });
    REQUIRE(value);
    return *value;
}

bool isOn(Database& database, int setting)
{
    int on = -1;
    REQUIRE(sqlite3_db_config(database.handle(), setting, -1, &on) == SQLITE_OK);
    return on == 1;
}

QStringList filesBeside(const QString& path)
{
    return QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a new file says that it is ours and keeps what was confirmed", "[storage]")
{
    TestOffice office;
    CHECK(pragma(office.database(), u"application_id"_s) == kApplicationId);
    CHECK(pragma(office.database(), u"synchronous"_s) == 2); // FULL
    CHECK(pragma(office.database(), u"foreign_keys"_s) == 1);
    const auto mode = office.database().read([&]() -> Result<QString> {
        Query query(office.database(), u"PRAGMA journal_mode"_s);
        return query.next() ? query.text(0) : QString();
    });
    CHECK(mode == u"wal"_s);
}

TEST_CASE("every connection is hardened", "[storage]")
{
    TestOffice office;
    const auto reader = office.file().reader();
    REQUIRE(reader);
    for (Database* database : {&office.database(), reader->get()}) {
        CHECK(pragma(*database, u"foreign_keys"_s) == 1);
        CHECK(pragma(*database, u"trusted_schema"_s) == 0);
        CHECK(pragma(*database, u"cell_size_check"_s) == 1);
        CHECK(pragma(*database, u"mmap_size"_s) <= 0); // No row at all where it is compiled out.
        CHECK(pragma(*database, u"temp_store"_s) == 2);
        CHECK(pragma(*database, u"secure_delete"_s) == 1);
        CHECK(pragma(*database, u"busy_timeout"_s) == 5000);
        CHECK(isOn(*database, SQLITE_DBCONFIG_DEFENSIVE));
        CHECK_FALSE(isOn(*database, SQLITE_DBCONFIG_TRUSTED_SCHEMA));
        CHECK_FALSE(isOn(*database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION));
        CHECK_FALSE(isOn(*database, SQLITE_DBCONFIG_DQS_DML));
        CHECK_FALSE(isOn(*database, SQLITE_DBCONFIG_DQS_DDL));
    }
}

TEST_CASE("a file is closed whole: nothing stays beside it", "[storage]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    office.close();
    CHECK(filesBeside(office.path()) == QStringList{u"office.sijill"_s});
}

TEST_CASE("what was confirmed is there when the file is opened again", "[storage]")
{
    TestOffice office;
    const ReferenceTargets targets = storeOneOfEach(office, 1);
    const qint64 entries = office.rows(u"journal_entry"_s);
    office.reopen();
    CHECK(office.rows(u"journal_entry"_s) == entries);
    CHECK(office.rows(u"agreement"_s) == 1);
    CHECK(checkIntegrity(office.database().handle(), true) == QStringList());
    CHECK_FALSE(office.file().isReadOnly());
    CHECK(office.file().notice().isEmpty());
}

TEST_CASE("a new file is not made over another", "[storage]")
{
    TestOffice office;
    const auto second = OfficeFile::create(office.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::File);
    CHECK(office.rows(u"id_counter"_s) == 1);
}

TEST_CASE("a new file is not made where there is no folder", "[storage]")
{
    TestOffice office;
    const auto made = OfficeFile::create(office.path(u"nowhere/office.sijill"_s));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::File);
}

TEST_CASE("a file that could not be made leaves nothing behind", "[storage]")
{
    TestOffice office;
    FailingDisk disk;
    disk.failAt(60, FailingDisk::Fault::Full);
    const auto made = OfficeFile::create(office.path(u"second.sijill"_s));
    CHECK(disk.hasFailed());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Storage);
    CHECK_FALSE(filesBeside(office.path()).contains(u"second.sijill"_s));
    disk.repair();
    CHECK(OfficeFile::create(office.path(u"second.sijill"_s)));
}

TEST_CASE("a second connection sees what is confirmed and cannot write", "[storage]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    const auto reader = office.file().reader();
    REQUIRE(reader);
    Database& second = **reader;
    CHECK(second.isReadOnly());
    const qint64 before = second.dataVersion();
    storeOneOfEach(office, 2);
    CHECK(second.dataVersion() != before);
    const auto count =
        second.read([&]() -> Result<qint64> { return RecordStore(second).count(recordType<Office>()); });
    CHECK(count == 2);
    const Status written = second.transact([&]() -> Status { return {}; });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Forbidden);
}

TEST_CASE("a file that was never closed opens with all that was confirmed", "[storage]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    const QString left = office.path(u"left.sijill"_s); // What a kill would leave: the file and its -wal.
    for (const QString& suffix : {u""_s, u"-wal"_s})
        REQUIRE(QFile::copy(office.path() + suffix, left + suffix));
    const auto opened = OfficeFile::open(left);
    INFO((opened ? "" : opened.error().message.toStdString()));
    REQUIRE(opened);
    Database& database = (*opened)->database();
    const auto count =
        database.read([&]() -> Result<qint64> { return RecordStore(database).count(recordType<Office>()); });
    CHECK(count == 1);
}

TEST_CASE("a file that was killed while its -wal was copied back opens whole", "[storage]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    const QString left = office.path(u"left.sijill"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s})
        REQUIRE(QFile::copy(office.path() + suffix, left + suffix));
    office.close();
    QFile finished(office.path());
    REQUIRE(finished.open(QIODevice::ReadOnly));
    REQUIRE(finished.size() > QFileInfo(left).size());
    overwrite(left, 0, finished.read(4'096)); // The first page goes first, and says how many there will be.
    const auto opened = OfficeFile::open(left);
    INFO((opened ? "" : opened.error().message.toStdString()));
    REQUIRE(opened);
    CHECK(checkIntegrity((*opened)->database().handle(), true) == QStringList());
}

TEST_CASE("a newer file is refused although its version is still in the -wal", "[storage]")
{
    TestOffice office;
    REQUIRE(office.database().transact([&]() -> Status {
        office.database().setUserVersion(9'999);
        return {};
    }));
    const QString left = office.path(u"left.sijill"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s})
        REQUIRE(QFile::copy(office.path() + suffix, left + suffix));
    const QByteArray before = sha256Of(left);
    const auto opened = OfficeFile::open(left);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::File);
    CHECK(sha256Of(left) == before);
}

TEST_CASE("what is tried out on a private copy reaches neither the file nor the folder", "[storage]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    const QStringList before = filesBeside(office.path());
    const auto copy = office.file().privateCopy();
    REQUIRE(copy);
    REQUIRE((*copy)->transact([&]() -> Status {
        Query(**copy, u"UPDATE journal_entry SET subject = 'tried out'"_s).run();
        // The copy holds no lock: others go on writing while something is tried out.
        return office.database().transact([]() -> Status { return {}; });
    }));
    const auto left = (*copy)->read([&]() -> Result<qint64> {
        Query query(**copy, u"SELECT COUNT(*) FROM journal_entry WHERE subject <> 'tried out'"_s);
        return query.next() ? query.integer(0) : -1;
    });
    CHECK(left == 0);
    CHECK(office.rows(u"journal_entry WHERE subject = 'tried out'"_s) == 0);
    CHECK(filesBeside(office.path()) == before);
}
