#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// The register of worksites, and the job slots they offer.
RecordUi worksiteUi();
RecordUi slotUi();

} // namespace sijill
