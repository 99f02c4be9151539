#include "core/services/agreement_proposal.h"

#include "core/domain/cost.h"
#include "core/domain/worksite.h"
#include "core/storage/record_store.h"

namespace sijill {
namespace {

/// Person-months that are not a whole number of slots take their share of one.
Money carriedCost(const Edition& edition, const Worksite& worksite, int personMonths)
{
    const int months = std::max(1, worksite.months);
    return {scaledHalfUp(slotCost(edition, worksite.plannedFrom, months).minor, personMonths, months)};
}

void extend(AgreementProposal& proposal, const Worksite& worksite)
{
    if (worksite.plannedFrom.isValid() && (!proposal.from.isValid() || worksite.plannedFrom < proposal.from))
        proposal.from = worksite.plannedFrom;
    if (worksite.plannedTo.isValid() && (!proposal.to.isValid() || worksite.plannedTo > proposal.to))
        proposal.to = worksite.plannedTo;
}

} // namespace

std::optional<AgreementProposal> proposeFor(Database& database, const Agreement& agreement)
{
    const auto found = database.read([&]() -> Result<std::optional<AgreementProposal>> {
        const RecordStore records(database);
        const std::optional<Edition> edition = records.find<Edition>(agreement.edition);
        AgreementProposal proposal;
        for (const AgreementWorksite& carried : agreement.worksites) {
            const std::optional<Worksite> worksite = records.find<Worksite>(carried.worksite);
            if (!worksite || !edition)
                continue;
            proposal.personMonths += carried.personMonths;
            proposal.amount += carriedCost(*edition, *worksite, carried.personMonths);
            extend(proposal, *worksite);
        }
        if (proposal.personMonths == 0)
            return std::optional<AgreementProposal>();
        proposal.unitCost.minor = scaledHalfUp(proposal.amount.minor, 1, proposal.personMonths);
        proposal.supervisionFee.minor = edition->hundredths(
            ParameterName::SupervisionFee, proposal.from.isValid() ? proposal.from : edition->from);
        return std::optional(proposal);
    });
    return found ? *found : std::nullopt;
}

} // namespace sijill
