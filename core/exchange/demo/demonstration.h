#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace sijill {

/// Names of the offices that can be demonstrated: "khenifra".
QStringList demonstrationNames();

/// Writes the file of a demonstration office: invented people, published figures, a working day of its own.
/// The same content each time. Refuses a path that exists; nothing is left behind if it fails.
Status buildDemonstration(const QString& name, const QString& path);

} // namespace sijill
