#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// The register of agreements.
RecordUi agreementUi();

} // namespace sijill
