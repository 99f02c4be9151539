#pragma once

#include "core/base/text.h"

#include <QList>

namespace sijill {

/// The rows of a code list compiled into the program, ":/reference/NAME.csv", without comments (#) and the
/// head. A bug if it is missing or a row has another number of cells. Cells of these lists hold neither
/// commas nor quotes.
QList<QStringList> referenceRows(const QString& name);

} // namespace sijill
