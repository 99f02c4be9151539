#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace sijill {

class Database;

/// A disk that fails on purpose: while this lives, every file that SQLite opens goes through it. Counts what
/// reaches the disk (writes, syncs, truncations, deletions) and makes one of them fail.
class FailingDisk {
public:
    enum class Fault { Full, Broken };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// The n-th operation from now on fails once, counted from 1.
    void failAt(int operation, Fault fault);
    /// Nothing fails any more; counting starts anew.
    void repair();
    int operations() const;
    bool hasFailed() const;
};

/// Another program that is writing to the file: holds its write lock until it is released.
class SecondWriter {
public:
    explicit SecondWriter(const QString& path);
    ~SecondWriter();
    SecondWriter(const SecondWriter&) = delete;
    SecondWriter& operator=(const SecondWriter&) = delete;

    void release();

private:
    sqlite3* m_handle = nullptr;
};

/// Lets the file grow by `pages` at most; less than zero: without bound.
void limitGrowth(Database& database, int pages);
/// How long this connection waits for another writer.
void waitForWriters(Database& database, int milliseconds);
/// Any SQL behind the program's back, with no constraint in the way. Fails the test if SQLite refuses it.
void tamper(Database& database, const QString& sql);

QByteArray sha256Of(const QString& path);
/// Writes `bytes` over those at `offset`.
void overwrite(const QString& path, qint64 offset, const QByteArray& bytes);

} // namespace sijill
