#pragma once

#include "ui/records/list_model.h"

namespace sijill {

/// What a list leaves out, for the head of its print: "State: in force or signed; Amount: from 100.00". With
/// how many of all rows remain. Empty when everything is shown.
QString filterWords(const ListModel& model);

} // namespace sijill
