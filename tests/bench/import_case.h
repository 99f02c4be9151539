#pragma once

#include "tests/bench/results.h"

namespace sijill::bench {

/// 100,000 job slots from a CSV file by the program's import, and the same rows into the same tables and
/// indexes by the C API.
void measureImport(const QString& file, const QString& folder, Results& results);

} // namespace sijill::bench
