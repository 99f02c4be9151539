#pragma once

#include "core/storage/database.h"

namespace sijill {

/// What may be done with a file, told from its name, place and first 100 bytes, before it is opened.
struct FileVerdict {
    OpenMode mode = OpenMode::ReadWrite;
    QString notice; ///< Why it can only be read; empty when it may be written.
};

/// The sentence of a file that may only be read, in the language of now.
QString readingOnlyNotice();

/// Refuses what is not ours, truncated, a symbolic link, or on a network share; says why reading is all that
/// is possible. A path where no file is yet is refused too: use createOfficeFile. Reads the file once and
/// closes it, so it must not be called while this process has it open.
Result<FileVerdict> inspectFile(const QString& path);

/// Refuses a path where a new file cannot be made (it exists, its folder does not, or it lies on a network
/// share).
Status inspectNewFile(const QString& path);

} // namespace sijill
