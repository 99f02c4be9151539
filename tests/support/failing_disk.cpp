#include "tests/support/failing_disk.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "tests/support/string_makers.h"

#include <QCryptographicHash>
#include <QFile>

#include <sqlite3.h>

namespace sijill {
namespace {

constexpr qint64 kSqliteMaxPages = 1'073'741'823; // Default of SQLITE_MAX_PAGE_COUNT.

struct Plan {
    int counted = 0;
    int failing = 0; ///< 0: none.
    int code = SQLITE_OK;
    bool failed = false;
};
Plan plan; // SQLite's file methods are plain functions: what they share cannot belong to an object.

/// A file of the real file system behind ours; its memory lies right after this.
struct DiskFile {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<DiskFile*>(file)->real;
}

sqlite3_vfs* realVfs(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

/// Counts an operation; the code of its failure if it is the one that fails.
int touched(int ioError)
{
    if (++plan.counted != plan.failing)
        return SQLITE_OK;
    plan.failed = true;
    return plan.code == SQLITE_FULL ? SQLITE_FULL : ioError;
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const int fault = touched(SQLITE_IOERR_WRITE);
    return fault ? fault : realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int fault = touched(SQLITE_IOERR_TRUNCATE);
    return fault ? fault : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    const int fault = touched(SQLITE_IOERR_FSYNC);
    return fault ? fault : realOf(file)->pMethods->xSync(realOf(file), flags);
}

const sqlite3_io_methods* diskMethods()
{
    static sqlite3_io_methods methods{};
    methods.iVersion = 2; // Shared memory for the WAL, no memory map.
    methods.xClose = closeFile;
    methods.xRead = [](sqlite3_file* f, void* into, int size, sqlite3_int64 offset) {
        return realOf(f)->pMethods->xRead(realOf(f), into, size, offset);
    };
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
        return realOf(f)->pMethods->xFileSize(realOf(f), size);
    };
    methods.xLock = [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xLock(realOf(f), level); };
    methods.xUnlock = [](sqlite3_file* f, int level) {
        return realOf(f)->pMethods->xUnlock(realOf(f), level);
    };
    methods.xCheckReservedLock = [](sqlite3_file* f, int* held) {
        return realOf(f)->pMethods->xCheckReservedLock(realOf(f), held);
    };
    methods.xFileControl = [](sqlite3_file* f, int what, void* argument) {
        return realOf(f)->pMethods->xFileControl(realOf(f), what, argument);
    };
    methods.xSectorSize = [](sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
    methods.xDeviceCharacteristics = [](sqlite3_file* f) {
        return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
    };
    methods.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** into) {
        return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, into);
    };
    methods.xShmLock = [](sqlite3_file* f, int offset, int count, int flags) {
        return realOf(f)->pMethods->xShmLock(realOf(f), offset, count, flags);
    };
    methods.xShmBarrier = [](sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
    methods.xShmUnmap = [](sqlite3_file* f, int deleting) {
        return realOf(f)->pMethods->xShmUnmap(realOf(f), deleting);
    };
    return &methods;
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* disk = reinterpret_cast<DiskFile*>(file);
    disk->real = reinterpret_cast<sqlite3_file*>(disk + 1);
    const int opened = realVfs(vfs)->xOpen(realVfs(vfs), name, disk->real, flags, outFlags);
    disk->base.pMethods = disk->real->pMethods ? diskMethods() : nullptr;
    return opened;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    const int fault = touched(SQLITE_IOERR_DELETE);
    return fault ? fault : realVfs(vfs)->xDelete(realVfs(vfs), name, syncFolder);
}

sqlite3_vfs& diskVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs* real = sqlite3_vfs_find(nullptr);
        sqlite3_vfs shim = *real; // Names, time, randomness and libraries stay the real one's.
        shim.zName = "failing-disk";
        shim.pAppData = real;
        shim.szOsFile = int(sizeof(DiskFile)) + real->szOsFile;
        shim.xOpen = openFile;
        shim.xDelete = deleteFile;
        return shim;
    }();
    return vfs;
}

} // namespace

FailingDisk::FailingDisk()
{
    repair();
    sqlite3_vfs_register(&diskVfs(), 1);
}

FailingDisk::~FailingDisk()
{
    repair();
    sqlite3_vfs_unregister(&diskVfs());
    sqlite3_vfs_register(realVfs(&diskVfs()), 1);
}

void FailingDisk::failAt(int operation, Fault fault)
{
    repair();
    plan.failing = operation;
    plan.code = fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR;
}

void FailingDisk::repair()
{
    plan = Plan();
}

int FailingDisk::operations() const
{
    return plan.counted;
}

bool FailingDisk::hasFailed() const
{
    return plan.failed;
}

SecondWriter::SecondWriter(const QString& path)
{
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
}

SecondWriter::~SecondWriter()
{
    release();
}

void SecondWriter::release()
{
    sqlite3_close(std::exchange(m_handle, nullptr)); // Rolls back what is open.
}

void limitGrowth(Database& database, int pages)
{
    const Result<qint64> now = database.read([&]() -> Result<qint64> {
        Query query(database, u"PRAGMA page_count"_s);
        return query.next() ? query.integer(0) : 0;
    });
    REQUIRE(now);
    tamper(database, u"PRAGMA max_page_count = %1"_s.arg(pages < 0 ? kSqliteMaxPages : *now + pages));
}

void waitForWriters(Database& database, int milliseconds)
{
    sqlite3_busy_timeout(database.handle(), milliseconds);
}

void tamper(Database& database, const QString& sql)
{
    char* message = nullptr;
    sqlite3_exec(database.handle(), "PRAGMA foreign_keys = OFF", nullptr, nullptr, nullptr);
    const int done = sqlite3_exec(database.handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    const std::string words = message ? message : "";
    sqlite3_free(message);
    sqlite3_exec(database.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    INFO(sql.toStdString() << ": " << words);
    REQUIRE(done == SQLITE_OK);
}

QByteArray sha256Of(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace sijill
