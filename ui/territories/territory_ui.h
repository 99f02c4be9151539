#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// The register of territories, the crosswalk between divisions of different years, and the boundaries that
/// maps are drawn with.
RecordUi territoryUi();
RecordUi crosswalkUi();
RecordUi boundaryUi();

} // namespace sijill
