#pragma once

#include "core/storage/storage_error.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3;

namespace sijill {

class SqliteStatement;

enum class OpenMode {
    ReadWrite, ///< The window's thread; creates the file if there is none.
    ReadOnly,  ///< A worker's snapshot, or a file that may not be written.
    Immutable, ///< Read-only medium where no -wal or -shm can be made.
};

/// One connection to one office file, used by one thread. QtSql opens it, statements go straight to the
/// engine; knows nothing of records. Failures inside are StorageError; transact() and read() turn them
/// into values.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const QString& path, OpenMode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const;
    OpenMode mode() const;
    bool isReadOnly() const { return mode() != OpenMode::ReadWrite; }

    /// Runs `verb` inside BEGIN IMMEDIATE; commits if it returns a value, rolls back if it returns an error
    /// or a StorageError passes. Inside another transact it joins that one.
    template <typename Verb>
    auto transact(Verb verb) -> std::invoke_result_t<Verb>
    {
        return within(true, std::move(verb));
    }
    /// The twin for reading: one consistent view over several queries.
    template <typename Reading>
    auto read(Reading reading) -> std::invoke_result_t<Reading>
    {
        return within(false, std::move(reading));
    }

    /// Runs once the outermost transaction has committed; never if it is rolled back. At once outside a
    /// transaction.
    void afterCommit(std::function<void()> notice);

    /// Foreign keys of the running transaction are checked at its end: records may point to later ones.
    void deferForeignKeys();
    /// Several statements at once (migrations). Throws StorageError.
    void runScript(const QByteArray& sql);
    int userVersion();
    void setUserVersion(int version);
    /// Rows changed by the last statement.
    qint64 changes() const;
    /// Grows when another connection has committed: the window re-reads what it shows.
    qint64 dataVersion();
    /// Makes a running statement of this connection stop; may be called from another thread.
    void interrupt();

    /// For files of this folder only: the engine's own handle and the prepared statements.
    sqlite3* handle() const;
    std::shared_ptr<SqliteStatement> prepared(const QString& sql);

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);

    void begin(bool writing);
    void commit();
    void rollback() noexcept;
    void giveNotice();

    template <typename Work>
    auto within(bool writing, Work work) -> std::invoke_result_t<Work>
    {
        using R = std::invoke_result_t<Work>;
        if (m_depth > 0)
            return work();
        std::optional<R> result;
        try {
            begin(writing);
            result.emplace(deepened(work));
            if (*result)
                commit();
            else
                rollback();
        } catch (const StorageError& error) {
            rollback();
            result.emplace(tl::unexpected(error.toError()));
        }
        giveNotice(); // Outside: what a listener does wrong does not make the commit undone.
        return *std::move(result);
    }
    template <typename Work>
    auto deepened(Work& work) -> std::invoke_result_t<Work>
    {
        const Depth depth(m_depth);
        return work();
    }
    struct Depth {
        explicit Depth(int& depth)
            : m_depth(depth)
        {
            ++m_depth;
        }
        ~Depth() { --m_depth; }
        int& m_depth;
    };

    std::unique_ptr<Connection> m_connection;
    int m_depth = 0;
    std::vector<std::function<void()>> m_notices;
};

/// Switches foreign keys off for a table rebuild: the PRAGMA works only outside a transaction.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Database& database);
    ~ForeignKeysOff();
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    Database& m_database;
};

} // namespace sijill
