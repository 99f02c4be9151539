#include "core/storage/migrator.h"

#include "core/storage/office_file.h"
#include "core/storage/query.h"
#include "core/storage/sqlite_engine.h"
#include "tests/storage/filled_record.h"
#include "tests/storage/schema_fixture.h"
#include "tests/support/failing_disk.h"

#include <QDir>
#include <QFile>

using namespace sijill;

namespace {

constexpr int kOldVersions[] = {1, 2, 3};

/// Everything that the schema says, without what SQLite decides by itself.
QStringList schemaOf(Database& database)
{
    const auto lines = database.read([&]() -> Result<QStringList> {
        QStringList found;
        Query query(database,
            u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || COALESCE(sql, '') FROM sqlite_schema"
            " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"_s);
        while (query.next())
            found << query.text(0);
        return found;
    });
    REQUIRE(lines);
    return *lines;
}

/// An old office file of one's own to migrate.
struct OldFile {
    explicit OldFile(int version)
    {
        REQUIRE(QFile::copy(schemaFixture(version), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        before = sha256Of(path);
    }

    QTemporaryDir folder{temporaryFolder()};
    QString path = folder.filePath(u"old.sijill"_s);
    QByteArray before;
};

/// The program's scripts and one more, in a folder.
QString scriptsAnd(const QTemporaryDir& folder, const QByteArray& last)
{
    const QDir scripts(u":/sql/migrations/sqlite"_s);
    const QStringList names = scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        REQUIRE(QFile::copy(scripts.filePath(name), folder.filePath(name)));
    QFile script(folder.filePath(u"%1_last.sql"_s.arg(names.size() + 1, 4, 10, QChar(u'0'))));
    REQUIRE(script.open(QIODevice::WriteOnly));
    REQUIRE(script.write(last) == last.size());
    return folder.path();
}

qint64 rowsIn(Database& database, const QString& table)
{
    const auto count = database.read([&]() -> Result<qint64> {
        Query query(database, u"SELECT COUNT(*) FROM %1"_s.arg(table));
        return query.next() ? query.integer(0) : -1;
    });
    REQUIRE(count);
    return *count;
}

} // namespace

TEST_CASE("write the fixtures of older schemas anew", "[.fixtures]")
{
    for (const int version : kOldVersions)
        writeSchemaFixture(schemaFixture(version), version);
}

TEST_CASE("a new file has the newest schema", "[storage]")
{
    TestOffice office;
    Migrator migrator(office.database());
    CHECK(migrator.newest() > 3);
    CHECK(office.database().userVersion() == migrator.newest());
    CHECK(migrator.isNeeded() == false);
}

TEST_CASE("an older file becomes like a new one and keeps its rows", "[storage]")
{
    const int version = GENERATE(from_range(std::begin(kOldVersions), std::end(kOldVersions)));
    const OldFile old(version);
    TestOffice fresh;
    const auto opened = OfficeFile::open(old.path);
    INFO((opened ? "" : opened.error().detail.toStdString()));
    REQUIRE(opened);
    Database& database = (*opened)->database();
    CHECK(database.userVersion() == fresh.database().userVersion());
    CHECK(schemaOf(database) == schemaOf(fresh.database()));
    CHECK(rowsIn(database, u"programme WHERE code = 'awrach'"_s) == 1);
    CHECK(rowsIn(database, u"component"_s) == 1);
    CHECK(rowsIn(database, u"partner"_s) == (version >= 2 ? 1 : 0));
    CHECK(rowsIn(database, u"worksite"_s) == (version >= 3 ? 1 : 0));
    CHECK(checkIntegrity(database.handle(), true) == QStringList());
}

TEST_CASE("an older file takes every kind of record once it is migrated", "[storage]")
{
    const OldFile old(GENERATE(from_range(std::begin(kOldVersions), std::end(kOldVersions))));
    TestOffice office;
    office.close();
    REQUIRE(QFile::remove(office.path()));
    REQUIRE(QFile::copy(old.path, office.path()));
    office.reopen();
    storeOneOfEach(office, 1);
    CHECK(office.rows(u"agreement"_s) == 1);
    CHECK(office.rows(u"search_index"_s) > 0);
}

TEST_CASE("a copy is asked for before an older file is touched", "[storage]")
{
    const OldFile old(2);
    OfficeFile::Options options;
    QByteArray bytes;
    options.beforeMigration = [&](const QString& path) -> Status {
        bytes = sha256Of(path);
        return {};
    };
    REQUIRE(OfficeFile::open(old.path, options));
    CHECK(bytes == old.before);
}

TEST_CASE("an older file is left as it is when no copy could be made", "[storage]")
{
    const OldFile old(2);
    OfficeFile::Options options;
    options.beforeMigration = [](const QString&) -> Status {
        return failure(ErrorCode::Storage, u"no room for a copy"_s);
    };
    const auto opened = OfficeFile::open(old.path, options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message == u"no room for a copy"_s);
    CHECK(sha256Of(old.path) == old.before);
}

TEST_CASE("no copy is asked for when nothing is to be migrated", "[storage]")
{
    TestOffice office;
    office.close();
    OfficeFile::Options options;
    options.beforeMigration = [](const QString&) -> Status {
        return failure(ErrorCode::Storage, u"not asked for"_s);
    };
    CHECK(OfficeFile::open(office.path(), options));
}

TEST_CASE("an older file that may only be read is refused with its bytes", "[storage]")
{
    const OldFile old(2);
    REQUIRE(QFile::setPermissions(old.path, QFile::ReadOwner));
    const auto opened = OfficeFile::open(old.path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::File);
    CHECK(sha256Of(old.path) == old.before);
}

TEST_CASE("a script that fails leaves the file as it was", "[storage]")
{
    const QByteArray script = GENERATE(
        QByteArray("CREATE TABLE half (id INTEGER PRIMARY KEY); INSERT INTO missing VALUES (1);"),
        QByteArray("DROP TABLE partner; CREATE TABLE oh no;"),
        // A reference to nothing, which only the check before the commit can see.
        QByteArray("INSERT INTO agreement_party (id, agreement_id, position, role) VALUES (1, 4711, 0, 0);"));
    TestOffice office;
    storeOneOfEach(office, 1);
    office.close();
    const QByteArray before = sha256Of(office.path());
    const QTemporaryDir folder{temporaryFolder()};
    {
        const auto database = Database::open(office.path(), OpenMode::ReadWrite);
        REQUIRE(database);
        Migrator migrator(**database, scriptsAnd(folder, script));
        CHECK(migrator.isNeeded() == true);
        const Status done = migrator.run();
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Storage);
        CHECK((*database)->userVersion() == migrator.newest() - 1);
    }
    CHECK(sha256Of(office.path()) == before);
    office.reopen();
    CHECK(office.rows(u"partner"_s) == 1);
}

TEST_CASE("a table can be rebuilt although others refer to it", "[storage]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    const QTemporaryDir folder{temporaryFolder()};
    Migrator migrator(office.database(),
        scriptsAnd(folder,
            "CREATE TABLE trade_new (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, code TEXT NOT NULL,"
            " names TEXT NOT NULL, voided_on TEXT, voided_by TEXT, void_motive TEXT, UNIQUE (code)) STRICT; "
            "INSERT INTO trade_new SELECT * FROM trade;"
            "DROP TABLE trade; ALTER TABLE trade_new RENAME TO trade;"));
    REQUIRE(migrator.run());
    CHECK(office.rows(u"trade"_s) == 1);
    CHECK(office.rows(u"pragma_foreign_keys WHERE foreign_keys = 1"_s) == 1);
}

TEST_CASE("whatever write fails, a migration leaves the old file or the new one", "[storage][slow]")
{
    FailingDisk disk;
    bool failed = true;
    int refused = 0;
    for (int operation = 1; failed && operation < 4'000; operation += 23) {
        const OldFile old(1);
        disk.failAt(operation, FailingDisk::Fault::Full);
        refused += OfficeFile::open(old.path) ? 0 : 1;
        failed = disk.hasFailed();
        disk.repair();
        INFO("operation " << operation);
        const auto opened = OfficeFile::open(old.path);
        REQUIRE(opened);
        CHECK(rowsIn((*opened)->database(), u"component"_s) == 1);
        CHECK(checkIntegrity((*opened)->database().handle(), true) == QStringList());
    }
    CHECK_FALSE(failed);
    CHECK(refused > 3);
}
