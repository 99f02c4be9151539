#include "core/storage/storage_error.h"

#include <QCoreApplication>

namespace sijill {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

} // namespace

Error StorageError::toError() const
{
    Error error{.code = ErrorCode::Storage, .detail = m_detail};
    switch (m_cause) {
    case Cause::Full:
        error.message = tr("The disk is full. Nothing was changed: make room, then try again.");
        break;
    case Cause::Busy:
        error.message =
            tr("Another program is writing to this file. Nothing was changed: try again in a moment.");
        break;
    case Cause::ReadOnly:
        error.code = ErrorCode::Forbidden;
        error.message = tr("This file is open for reading only. Nothing was changed.");
        break;
    case Cause::Constraint:
        error.code = ErrorCode::Conflict;
        error.message = tr("Another record stands in the way: a duplicate, or one that relies on this. "
                           "Nothing was changed.");
        break;
    case Cause::Interrupted:
        error.code = ErrorCode::Cancelled;
        error.message = tr("Stopped. Nothing was changed.");
        break;
    case Cause::Broken:
        error.message = tr("The file could not be read or written. Nothing was changed: check the disk and "
                           "the latest backup.");
        break;
    }
    return error;
}

} // namespace sijill
