#pragma once

#include "tests/bench/results.h"

namespace sijill::bench {

/// The ranking of a call of 5,000 proposals with five reviewers each, and what one step of the cut-off line
/// costs, beside the same reads by the C API.
void measureRanking(const QString& file, const QString& folder, Results& results);

} // namespace sijill::bench
