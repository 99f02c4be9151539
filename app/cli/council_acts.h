#pragma once

#include "app/cli/cli.h"

namespace sijill {

/// `session convene CODE`: one letter to each member in office.
void addConvene(CLI::App& session, Cli& cli);
/// `session vote POINT --for N …`: closes the ballot of a point in the sitting that is open.
void addVote(CLI::App& session, Cli& cli);

} // namespace sijill
