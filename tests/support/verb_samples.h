#pragma once

#include "core/domain/state_verbs.h"
#include "tests/support/sample_records.h"

namespace sijill {

// Records in any state that a verb may find them in, with what the verb asks for besides the state.

inline const QDate kPrevious(2023, 6, 1); ///< The last change of state before the verb.
inline const QDate kDay(2023, 6, 2);

bool isAbout(const StateVerb& verb, const char* part);
/// Not in the file yet; what it refers to is. `number` makes it unique.
Record recordIn(TestOffice& office, const StateVerb& verb, int state, const QString& number);

} // namespace sijill
