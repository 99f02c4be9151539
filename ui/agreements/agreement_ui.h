#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// The register of agreements, and the council's sessions that vote them.
RecordUi agreementUi();
RecordUi sessionUi();

} // namespace sijill
