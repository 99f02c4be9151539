#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

// Screens of the records of committees; the score sheets and runs are only looked at there: they are written
// on the pages of scoring and selection.
RecordUi committeeUi();
RecordUi committeeMemberUi();
RecordUi committeeMeetingUi();
RecordUi reviewSheetUi();
RecordUi selectionRunUi();

} // namespace sijill
