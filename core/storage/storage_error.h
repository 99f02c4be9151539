#pragma once

#include "core/base/error.h"

#include <exception>

namespace sijill {

/// The disk or the database failed in a way that nobody at the screen can repair. Thrown only inside
/// core/storage and caught only by Database::transact and Database::read, which turn it into an Error.
class StorageError : public std::exception {
public:
    enum class Cause { Broken, Full, Busy, ReadOnly, Constraint, Interrupted };

    StorageError(Cause cause, QString detail)
        : m_cause(cause)
        , m_detail(std::move(detail))
    {
    }
    Cause cause() const { return m_cause; }
    const char* what() const noexcept override { return "storage"; }
    /// The sentence for the person at the screen.
    Error toError() const;

private:
    Cause m_cause;
    QString m_detail;
};

} // namespace sijill
