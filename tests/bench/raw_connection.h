#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

struct sqlite3;

namespace sijill::bench {

/// Milliseconds: by the clock on the wall, and of this process's own computing, which others on the machine
/// do not lengthen much.
struct Took {
    double wall = 0;
    double cpu = 0;
};

/// What a connection was asked to do, in its order, with the values bound.
using Statements = std::vector<QByteArray>;

/// Writes down every statement that a connection runs while this lives; what the full-text index asks of
/// itself is left out.
class Trace {
public:
    explicit Trace(sqlite3* handle);
    ~Trace();
    Trace(const Trace&) = delete;
    Trace& operator=(const Trace&) = delete;

    Statements take() { return std::exchange(m_statements, {}); }

private:
    sqlite3* m_handle;
    Statements m_statements;
};

/// An office file through nothing but the C API, with the pragmas and functions of the program: what Sijill
/// is measured against. Ends the program when a statement fails: then the comparison means nothing.
class RawConnection {
public:
    explicit RawConnection(const QString& path);
    ~RawConnection();
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    sqlite3* handle() const { return m_handle; }
    void run(const char* sql);
    qint64 number(const char* sql);
    /// Runs the statements, reads every column of every row, and says how long that took. Preparing them is
    /// not counted: a program keeps its statements.
    Took replay(const Statements& statements);

private:
    sqlite3* m_handle = nullptr;
};

Took timed(const std::function<void()>& work);

} // namespace sijill::bench
