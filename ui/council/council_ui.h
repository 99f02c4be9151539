#pragma once

#include "ui/records/record_ui.h"

namespace sijill {

// Screens of the council's records. Points are voted, members called and deliberations followed up in a tab
// of the pane of each.
RecordUi sessionUi();
RecordUi sittingUi();
RecordUi agendaItemUi();
RecordUi deliberationUi();
RecordUi recommendationUi();
RecordUi councilMemberUi();
RecordUi standingCommitteeUi();

} // namespace sijill
