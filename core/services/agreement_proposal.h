#pragma once

#include "core/domain/agreement.h"
#include "core/storage/database.h"

namespace sijill {

/// What the worksites that an agreement carries come to: shown beside the fields as they are typed, never
/// forced.
struct AgreementProposal {
    int personMonths = 0;
    Money amount;         ///< P1, each worksite from its planned start.
    Money unitCost;       ///< amount ÷ person-months, rounded.
    Money supervisionFee; ///< A person-month, with the parameters of the first start.
    QDate from;           ///< Earliest planned start.
    QDate to;             ///< Latest planned end.
};

/// Nothing where the agreement carries no worksite or its edition is unknown.
std::optional<AgreementProposal> proposeFor(Database& database, const Agreement& agreement);

} // namespace sijill
