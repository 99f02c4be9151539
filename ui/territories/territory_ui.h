#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// The register of territories, and the crosswalk between divisions of different years.
RecordUi territoryUi();
RecordUi crosswalkUi();

} // namespace sijill
