#pragma once

#include "app/cli/cli.h"

namespace sijill {

/// `session packet`: all papers of a session as one PDF and as texts to edit.
void addPacket(CLI::App& verb, Cli& cli);

} // namespace sijill
