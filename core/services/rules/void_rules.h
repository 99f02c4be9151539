#pragma once

#include "core/domain/journal.h"
#include "core/services/rules/rules.h"

namespace sijill {

struct Reliant;

/// V1: why a record that was entered by mistake, or hangs below such a one, is neither edited nor taken
/// further.
std::optional<Problem> voidProblem(const Record& record, Database& database);

/// V2, however a change came about (a verb, an undo): what turns void may have no record that holds relying
/// on it, what holds may rely on nothing void. Records that turn void together do not count for each other.
QList<Problem> voidTurnProblems(const std::vector<Change>& changes, Database& database);

namespace rules {

/// V2: a reference of a record that holds to one that does not.
Problem refersToVoid(const Field& field, const QString& path);
/// V3: what left the house stays counted until it is annulled.
std::optional<Problem> paidProblem(const Record& record);

} // namespace rules
} // namespace sijill
