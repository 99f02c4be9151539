#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// Calls for projects.
RecordUi callUi();
/// The files handed in under them: the reception counter.
RecordUi proposalUi();
RecordUi complaintUi();

} // namespace sijill
