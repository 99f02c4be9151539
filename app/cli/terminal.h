#pragma once

#include "core/base/text.h"

#include <optional>

namespace sijill {

/// A line typed on the terminal without showing it; nothing where no terminal is there to ask on.
std::optional<QString> askHidden(const QString& question);

/// First line of the file that an environment variable names; nothing when it is not set.
std::optional<QString> lineOfFileNamedBy(const char* variable);

} // namespace sijill
