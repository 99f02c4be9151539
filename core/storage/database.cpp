#include "core/storage/database.h"

#include "core/storage/query.h"
#include "core/storage/sqlite_engine.h"
#include "core/storage/sqlite_statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <atomic>

#include <sqlite3.h>

namespace sijill {
namespace {

constexpr qsizetype kPreparedStatementsKept = 200;

QString uniqueConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"sijill-%1"_s.arg(++counter);
}

sqlite3* handleOf(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

QString driverSourceId(const QSqlDatabase& connection)
{
    QSqlQuery query(u"SELECT sqlite_source_id()"_s, connection);
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace

struct Database::Connection {
    QString name = uniqueConnectionName();
    QString path;
    OpenMode mode = OpenMode::ReadWrite;
    sqlite3* handle = nullptr;
    QHash<QString, std::shared_ptr<SqliteStatement>> statements;

    ~Connection()
    {
        statements.clear();
        if (handle && mode == OpenMode::ReadWrite)
            sqlite3_exec(
                handle, "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);", nullptr, nullptr, nullptr);
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->mode = mode;
    QSqlDatabase driver = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name);
    if (mode == OpenMode::ReadWrite) {
        driver.setDatabaseName(path);
    } else {
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(mode == OpenMode::Immutable ? u"immutable=1"_s : u"mode=ro"_s);
        driver.setDatabaseName(url.toString(QUrl::FullyEncoded));
        driver.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
    if (!driver.open())
        return failure(ErrorCode::File,
            QCoreApplication::translate("Storage", "The file “%1” could not be opened.").arg(path),
            driver.lastError().text());
    if (!isSameSqlite(driverSourceId(driver)))
        return failure(ErrorCode::File,
            QCoreApplication::translate(
                "Storage", "This installation mixes two versions of SQLite: the file was not opened."));
    connection->handle = handleOf(driver);
    try {
        harden(connection->handle, mode != OpenMode::ReadWrite);
        registerFunctions(connection->handle);
    } catch (const StorageError& error) {
        return tl::unexpected(error.toError());
    }
    return std::unique_ptr<Database>(new Database(std::move(connection)));
}

QString Database::path() const
{
    return m_connection->path;
}

OpenMode Database::mode() const
{
    return m_connection->mode;
}

void Database::begin(bool writing)
{
    if (writing && isReadOnly())
        throw StorageError(StorageError::Cause::ReadOnly, u"BEGIN IMMEDIATE"_s);
    execute(handle(), writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

void Database::commit()
{
    execute(handle(), "COMMIT");
}

void Database::giveNotice()
{
    const std::vector<std::function<void()>> notices = std::exchange(m_notices, {});
    for (const std::function<void()>& notice : notices)
        notice();
}

void Database::afterCommit(std::function<void()> notice)
{
    if (m_depth > 0)
        m_notices.push_back(std::move(notice));
    else
        notice();
}

void Database::rollback() noexcept
{
    m_notices.clear();
    if (!sqlite3_get_autocommit(handle()))
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::deferForeignKeys()
{
    execute(handle(), "PRAGMA defer_foreign_keys = ON");
}

void Database::runScript(const QByteArray& sql)
{
    execute(handle(), sql.constData());
}

int Database::userVersion()
{
    Query query(*this, u"PRAGMA user_version"_s);
    return query.next() ? int(query.integer(0)) : 0;
}

void Database::setUserVersion(int version)
{
    execute(handle(), QByteArray("PRAGMA user_version = " + QByteArray::number(version)).constData());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

qint64 Database::dataVersion()
{
    Query query(*this, u"PRAGMA data_version"_s);
    return query.next() ? query.integer(0) : 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

sqlite3* Database::handle() const
{
    return m_connection->handle;
}

std::shared_ptr<SqliteStatement> Database::prepared(const QString& sql)
{
    auto& statements = m_connection->statements;
    const auto kept = statements.constFind(sql);
    if (kept != statements.constEnd() && kept->use_count() == 1)
        return *kept;
    const bool isRead = kept != statements.constEnd(); // Then this one lives for its query only.
    auto statement = std::make_shared<SqliteStatement>(handle(), sql);
    if (!isRead) {
        if (statements.size() >= kPreparedStatementsKept)
            statements.clear();
        statements.insert(sql, statement);
    }
    return statement;
}

ForeignKeysOff::ForeignKeysOff(Database& database)
    : m_database(database)
{
    execute(m_database.handle(), "PRAGMA foreign_keys = OFF");
}

ForeignKeysOff::~ForeignKeysOff()
{
    sqlite3_exec(m_database.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
}

} // namespace sijill
