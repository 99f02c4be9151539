#pragma once

#include "core/selection/sentences.h"

#include <QJsonObject>

namespace sijill::selection {

/// Reads a scenario. Amounts are written as people say them: money in the currency (12500.50), person-months
/// and shares with up to two decimals, scores as numbers or exact fractions ("231/4"). Refuses, with the
/// place in `Error::field` ("candidates/3/score"), whatever is missing, misspelt, of the wrong sort or
/// unknown, and all that checkScenario() refuses.
Result<Scenario> scenarioFromJson(const QByteArray& json);
/// The same scenario again; nothing is lost.
QJsonObject scenarioToJson(const Scenario& scenario);

/// The whole result: objective, gap, chosen, reasons, rules, conflicts, prices. Codes for programs, sentences
/// in the language of now for people.
QJsonObject allocationToJson(const Allocation& allocation, const Naming& naming = {});
QJsonObject constraintToJson(const Constraint& constraint, const Naming& naming = {});

} // namespace sijill::selection
