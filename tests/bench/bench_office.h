#pragma once

#include "core/base/error.h"

namespace sijill::bench {

/// How large a register is: S is one province, M ten, L all 75 with 100,000 job slots.
enum class Size { S, M, L };

QString nameOf(Size size);

/// Writes an office file of this size, the same on every machine: the demonstration's province, and the same
/// records again in other provinces of the kingdom – partners with their papers, agreements with their
/// instalments, worksites with their slots – with ids, numbers and names of their own.
Status buildOffice(const QString& path, Size size);

} // namespace sijill::bench
