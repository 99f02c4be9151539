#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// The register of partners, and the kinds of documents they hand in.
RecordUi partnerUi();
RecordUi documentKindUi();

} // namespace sijill
