#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

/// One dated step of a record from a state to the next. A figure "on a day" reads the last change effective
/// by that day; the current state is kept beside it for speed.
struct StateChange {
    PartId id;
    int from = 0;
    int to = 0;
    QDate effectiveOn; ///< May be earlier than the day it was recorded: paper arrives late.
    QDateTime recordedAt;
    QString actor;
    QString motive;
    QString document;   ///< Reference of the paper that says so.
    QString overridden; ///< Rule codes whose refusal was recorded as a warning ("O2, A3"), or empty.

    bool operator==(const StateChange&) const = default;
};

/// Describes the state changes of one aggregate, whose states are `states`; the table is named `kind`.
RecordType describeStateChange(const char* kind, const char* plural, Choices states);

/// The state of a record on a day, `initial` before its first change. Changes are in order.
int stateOn(const std::vector<StateChange>& changes, QDate day, int initial);

} // namespace sijill
