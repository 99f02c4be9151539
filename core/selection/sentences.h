#pragma once

#include "core/selection/allocation.h"

#include <functional>

namespace sijill::selection {

/// What a key is called in the language of the person; what is empty is shown by its key.
using Naming = std::function<QString(Subject subject, const QString& key)>;

/// Why a proposal is in or out, in full sentences.
QString reasonSentence(const Reason& reason, const Naming& naming = {});
/// One constraint as a person would write it down ("Commune Lqbab: at least 12 slots").
QString constraintSentence(const Constraint& constraint, const Naming& naming = {});
/// What one constraint costs; says so where it is only an estimate.
QString priceSentence(const Price& price, const AllocationValue& reached, const Naming& naming = {});
/// An amount with its unit ("12 slots", "30 % of the cost").
QString amountText(const Rule& rule, qint64 amount);

} // namespace sijill::selection
