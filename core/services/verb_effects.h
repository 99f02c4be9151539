#pragma once

#include "core/domain/record.h"
#include "core/domain/state_change.h"
#include "core/domain/state_verbs.h"
#include "core/storage/database.h"

namespace sijill {

struct VerbRequest;

/// What a verb that nothing refuses does to its record: the dated change, the state beside it, and what goes
/// with it (a signature, an opening day, the version that a review read). Checks nothing.
void applyVerb(Record& record, const StateVerb& verb, const VerbRequest& request, const StateChange& change,
    Database& database);

/// Whether the verb moves an instalment of its record.
bool isAboutInstalment(const StateVerb& verb);
/// "state" or "status"; null for slots, whose state is a day.
const Field* stateField(const RecordType& type);

} // namespace sijill
