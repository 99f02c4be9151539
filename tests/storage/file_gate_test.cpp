#include "core/storage/file_gate.h"

#include "core/storage/office_file.h"
#include "core/storage/query.h"
#include "tests/support/failing_disk.h"
#include "tests/support/sample_records.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace sijill;

namespace {

/// A closed office file with a few records, and its bytes.
struct ClosedOffice {
    ClosedOffice()
    {
        savedAgreement(office);
        office.close();
        before = sha256Of(office.path());
    }

    QStringList files() const
    {
        return QDir(QFileInfo(office.path()).path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    TestOffice office;
    QByteArray before;
};

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// Refused as a file that is not to be opened, with every byte and the folder as they were.
void checkRefused(const QString& path)
{
    const QDir folder(QFileInfo(path).path());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const QByteArray bytes = QFileInfo(path).isFile() ? sha256Of(path) : QByteArray();
    const auto opened = OfficeFile::open(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::File);
    CHECK_FALSE(opened.error().message.isEmpty());
    CHECK((QFileInfo(path).isFile() ? sha256Of(path) : QByteArray()) == bytes);
    CHECK(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == before);
}

/// First page of a table.
qint64 rootPage(TestOffice& office, const QString& table)
{
    const auto page = office.database().read([&]() -> Result<qint64> {
        Query query(office.database(), u"SELECT rootpage FROM sqlite_schema WHERE name = :name"_s);
        return query.bind(":name", table).next() ? query.integer(0) : 0;
    });
    REQUIRE(page);
    return *page;
}

} // namespace

TEST_CASE("a file of a newer program is refused and keeps every byte", "[storage]")
{
    ClosedOffice closed;
    overwrite(closed.office.path(), 60, bigEndian(9'999)); // user_version
    checkRefused(closed.office.path());
    CHECK(closed.files() == QStringList{u"office.sijill"_s});
}

TEST_CASE("a database of another program is refused", "[storage]")
{
    ClosedOffice closed;
    overwrite(closed.office.path(), 68, bigEndian(0x47504B47)); // A GeoPackage.
    checkRefused(closed.office.path());
}

TEST_CASE("a file that is cut short is refused", "[storage]")
{
    ClosedOffice closed;
    const qint64 size = QFileInfo(closed.office.path()).size();
    const qint64 kept = GENERATE_REF(qint64(99), qint64(4'096), size / 2, size - 1);
    REQUIRE(QFile::resize(closed.office.path(), kept));
    checkRefused(closed.office.path());
}

TEST_CASE("an empty file is refused", "[storage]")
{
    TestOffice office;
    writeFile(office.path(u"empty.sijill"_s), {});
    checkRefused(office.path(u"empty.sijill"_s));
}

TEST_CASE("a text file is refused whatever its name", "[storage]")
{
    TestOffice office;
    writeFile(office.path(u"letter.sijill"_s), QByteArray("Monsieur le Gouverneur,\n").repeated(50));
    checkRefused(office.path(u"letter.sijill"_s));
}

TEST_CASE("a link is refused, and what it points to is untouched", "[storage]")
{
    ClosedOffice closed;
    REQUIRE(QFile::link(closed.office.path(), closed.office.path(u"link.sijill"_s)));
    checkRefused(closed.office.path(u"link.sijill"_s));
    CHECK(sha256Of(closed.office.path()) == closed.before);
}

TEST_CASE("a folder is refused", "[storage]")
{
    TestOffice office;
    REQUIRE(QDir().mkdir(office.path(u"folder.sijill"_s)));
    checkRefused(office.path(u"folder.sijill"_s));
}

TEST_CASE("a file that is not there is refused and not made", "[storage]")
{
    TestOffice office;
    checkRefused(office.path(u"missing.sijill"_s));
    CHECK_FALSE(QFile::exists(office.path(u"missing.sijill"_s)));
}

TEST_CASE("a damaged page is found before anything is written", "[storage]")
{
    ClosedOffice closed;
    closed.office.reopen();
    const qint64 page = rootPage(closed.office, GENERATE(u"partner"_s, u"agreement"_s, u"journal_entry"_s));
    closed.office.close();
    REQUIRE(page > 1);
    overwrite(closed.office.path(), (page - 1) * 4'096, QByteArray(200, '\x5a'));
    checkRefused(closed.office.path());
}

TEST_CASE("a damaged schema is found before anything is written", "[storage]")
{
    ClosedOffice closed;
    overwrite(closed.office.path(), 100, QByteArray(60, '\x5a'));
    checkRefused(closed.office.path());
}

TEST_CASE("a file without the right to write opens for reading and keeps its bytes", "[storage]")
{
    ClosedOffice closed;
    const QString path = closed.office.path();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    {
        const auto opened = OfficeFile::open(path);
        REQUIRE(opened);
        CHECK((*opened)->isReadOnly());
        CHECK_FALSE((*opened)->notice().isEmpty());
        Register books((*opened)->database(), closed.office.clock, u"clerk"_s);
        const Result<Partner> saved = RecordService(books).save(samplePartner(u"P-100"_s));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::Forbidden);
    }
    CHECK(sha256Of(path) == closed.before);
}

TEST_CASE("a folder without the right to write opens for reading and stays as it is", "[storage]")
{
    ClosedOffice closed;
    const QString path = closed.office.path();
    const QString folder = QFileInfo(path).path();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    {
        const auto opened = OfficeFile::open(path);
        REQUIRE(opened);
        CHECK((*opened)->database().mode() == OpenMode::Immutable);
        const auto reader = (*opened)->reader();
        REQUIRE(reader);
        CHECK((*reader)->read([&]() -> Result<qint64> {
            return RecordStore(**reader).count(recordType<Agreement>());
        }) == 1);
    }
    CHECK(closed.files() == QStringList{u"office.sijill"_s});
    CHECK(sha256Of(path) == closed.before);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a file opened for reading only says nothing and writes nothing", "[storage]")
{
    ClosedOffice closed;
    OfficeFile::Options options;
    options.readOnly = true;
    const auto opened = OfficeFile::open(closed.office.path(), options);
    REQUIRE(opened);
    CHECK((*opened)->isReadOnly());
    CHECK((*opened)->notice().isEmpty());
    CHECK_FALSE((*opened)->database().transact([]() -> Status { return {}; }));
}
