#pragma once

#include "core/base/error.h"

namespace sijill {

/// Writes a whole paper or none: into a file beside it, then renamed. A full disk is a Storage error and
/// leaves what was there.
Status writePaperFile(const QString& path, const QByteArray& bytes);

/// The file cannot be written: one sentence for all formats.
tl::unexpected<Error> paperFileFailure(const QString& path, const QString& detail);

} // namespace sijill
