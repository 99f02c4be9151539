#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

/// Programmes and their editions with the rules of their time, and the code lists that records choose from.
RecordUi editionUi();
RecordUi programmeUi();
RecordUi sectorUi();
RecordUi markerUi();
RecordUi tradeUi();
RecordUi officeUi();

} // namespace sijill
