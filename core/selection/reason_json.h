#pragma once

#include "core/selection/allocation.h"

#include <QJsonObject>

namespace sijill::selection {

/// A reason as a run keeps it: codes and numbers alone, told in the language of whoever reads it.
QJsonObject reasonToJson(const Reason& reason);
/// What reasonToJson() wrote; an unknown word of a newer program reads as "selected or not, no more is
/// known".
Reason reasonFromJson(const QJsonObject& json);

} // namespace sijill::selection
