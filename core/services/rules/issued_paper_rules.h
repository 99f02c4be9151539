#pragma once

#include "core/services/rules/rules.h"

namespace sijill {

/// Why a record of this kind never goes to the bin; nothing for most.
std::optional<Problem> removalProblem(const Record& record);

namespace rules {

void checkIssuedPaper(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);

} // namespace rules
} // namespace sijill
