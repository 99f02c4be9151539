#pragma once

#include "app/cli/cli.h"
#include "core/services/checks.h"

namespace sijill {

/// Prints what is wrong with records, a line each or as JSON, and how much it is; exit code 1 where something
/// is refused.
void printFindings(Cli& cli, const std::vector<Finding>& findings);

} // namespace sijill
