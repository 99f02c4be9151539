#pragma once

#include "core/storage/figure_reader.h"

namespace sijill {

/// The groups of a dimension that have these ids, named, in the order in which they are read: records by
/// code or position, others by number. Throws StorageError.
std::vector<FigureGroup> groupsWith(Database& database, Dimension dimension, const std::vector<qint64>& ids);

/// Months are numbered 202307, so that groups of every dimension have a number.
qint64 monthNumber(const QString& month);
FigureGroup monthGroup(qint64 number);

} // namespace sijill
