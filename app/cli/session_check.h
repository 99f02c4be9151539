#pragma once

#include "app/cli/cli.h"

namespace sijill {

/// `session check`: why a session, its sittings or a vote in them would not be valid.
void runSessionCheck(Cli& cli, const std::string& session);

} // namespace sijill
