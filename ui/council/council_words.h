#pragma once

#include "core/domain/agenda_item.h"
#include "ui/widgets/labels.h"

namespace sijill {

/// What became of a point, as the page of a session says it; the current one is under discussion.
StateWord outcomeWord(const AgendaItem& item, bool isCurrent);
/// "Opinion of the committee: favourable"; empty where none was given.
StateWord opinionWord(const AgendaItem& item);

} // namespace sijill
