#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// The register of the words written for reports: introduction, conclusions, decisions asked for.
RecordUi reportUi();

} // namespace sijill
