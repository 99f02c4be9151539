#include "core/storage/storage_error.h"

#include <QCoreApplication>

namespace sijill {
Error StorageError::toError() const
{
    Error error{.code = ErrorCode::Storage, .detail = m_detail};
    switch (m_cause) {
    case Cause::Full:
        error.message = QCoreApplication::translate(
            "Storage", "The disk is full. Nothing was changed: make room, then try again.");
        break;
    case Cause::Busy:
        error.message = QCoreApplication::translate("Storage",
            "Another program is writing to this file. Nothing was changed: try again in a moment.");
        break;
    case Cause::ReadOnly:
        error.code = ErrorCode::Forbidden;
        error.message = QCoreApplication::translate(
            "Storage", "This file is open for reading only. Nothing was changed.");
        break;
    case Cause::Constraint:
        error.code = ErrorCode::Conflict;
        error.message = QCoreApplication::translate("Storage",
            "Another record stands in the way: a duplicate, or one that relies on this. "
            "Nothing was changed.");
        break;
    case Cause::Interrupted:
        error.code = ErrorCode::Cancelled;
        error.message = QCoreApplication::translate("Storage", "Stopped. Nothing was changed.");
        break;
    case Cause::Broken:
        error.message = QCoreApplication::translate("Storage",
            "The file could not be read or written. Nothing was changed: check the disk and "
            "the latest backup.");
        break;
    }
    return error;
}

} // namespace sijill
