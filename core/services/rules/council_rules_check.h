#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/deliberation.h"
#include "core/domain/sitting.h"
#include "core/services/rules/rules.h"

namespace sijill {

struct DeliberationRequest;

namespace rules {

/// Why the ballot that stands in `item` cannot be closed in `sitting` (S2, S3, S5).
QList<Problem> ballotProblems(
    const AgendaItem& item, const Sitting& sitting, const Quorum& quorum, const RuleContext& context);
/// Why the step cannot be recorded: out of order, before the decision, after its delay (S1, S4).
QList<Problem> stepProblems(
    const Deliberation& deliberation, const DeliberationRequest& request, QDate today);
/// Whether the item was put on the agenda after it went to the governor (S5).
bool isAddedLate(const AgendaItem& item, QDate agendaSentOn);

} // namespace rules
} // namespace sijill
