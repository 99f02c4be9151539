#pragma once

#include "core/domain/state_change.h"
#include "core/services/register.h"

namespace sijill {

/// Moves `record` (a Proposal, a Call …) to `to` today as part of a larger verb: the dated row and the state
/// beside it. Checks nothing.
template <typename T, typename State>
void stepState(T& record, State to, const Register& office, QDate on, const QString& document = {})
{
    if (record.state == to)
        return;
    record.changes.push_back({.id = {},
        .from = int(record.state),
        .to = int(to),
        .effectiveOn = on,
        .recordedAt = office.clock().nowUtc(),
        .actor = office.actor(),
        .motive = {},
        .document = document,
        .overridden = {}});
    record.state = to;
}

} // namespace sijill
