#pragma once

#include "core/domain/agreement.h"
#include "core/domain/proposal.h"
#include "core/domain/worksite.h"
#include "core/services/register.h"

namespace sijill {

/// What a selected proposal becomes.
struct Contracted {
    Worksite worksite;
    std::vector<Slot> slots;
    Agreement agreement;
};

/// Selected proposals become worksites, slots and draft agreements: one verb, nothing typed again, one undo.
class ContractService {
public:
    explicit ContractService(Register& office)
        : m_register(office)
    {
    }

    /// What would be made of it, without numbers: shown before the verb is carried out.
    Result<Contracted> draftOf(ProposalId proposal) const;
    /// Refused for a proposal that is not selected or whose partner is suspended or debarred (O3): then
    /// nothing is made.
    Result<std::vector<Contracted>> contract(const std::vector<ProposalId>& proposals);
    /// The same for a worksite and an agreement that were typed by hand. Refused unless that agreement
    /// carries that worksite (A3).
    Result<Proposal> link(ProposalId proposal, WorksiteId worksite, AgreementId agreement);

private:
    Register& m_register;
};

} // namespace sijill
