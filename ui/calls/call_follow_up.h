#pragma once

#include "core/domain/call.h"
#include "ui/shell/workspace.h"

namespace sijill {

/// The rejected files of the call before come back under receipts of this one.
void takeOverFiles(Workspace& workspace, const Call& call);
bool mayTakeOver(Workspace& workspace, const Record& record);

} // namespace sijill
