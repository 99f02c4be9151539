#pragma once

#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "core/services/register.h"

namespace sijill {

/// A second call fed by the first (C4): files that were found inadmissible or rejected come back as new ones,
/// each under a receipt of its own and with a link to the file it was. The earlier files stay as they are.
class FollowUpCall {
public:
    explicit FollowUpCall(Register& office)
        : m_register(office)
    {
    }

    /// Files of the call that this one follows which may still be taken over, in the order of their receipts.
    std::vector<ProposalId> candidates(CallId call) const;
    /// Receives these files again, now; all of them or none, one undo. Refused: a call that follows none,
    /// files of other calls or in other states, and whatever refuses a file at the counter.
    Result<std::vector<Proposal>> takeOver(CallId call, const std::vector<ProposalId>& files);

private:
    Result<Proposal> received(const Call& call, const Proposal& earlier) const;

    Register& m_register;
};

} // namespace sijill
