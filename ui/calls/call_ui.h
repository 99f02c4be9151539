#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// Calls for projects.
RecordUi callUi(Workspace& workspace);
/// The files handed in under them: the reception counter.
RecordUi proposalUi(Workspace& workspace);
RecordUi complaintUi();

} // namespace sijill
