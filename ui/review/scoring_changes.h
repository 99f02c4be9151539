#pragma once

#include "core/domain/ids.h"
#include "ui/shell/workspace.h"

namespace sijill {

/// What changed in a file since that version of it, one line a field; empty when the journal does not know.
QStringList changesSince(Workspace& workspace, ProposalId proposal, int version);

} // namespace sijill
