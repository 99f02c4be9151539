#pragma once

#include "core/domain/proposal.h"
#include "core/services/register.h"

namespace sijill {

/// What the jobs that a partner asks for come to.
struct ProposalCost {
    int slotCount = 0;
    int personMonths = 0;
    Money amount; ///< P1.
};

/// The reception counter: what a new file starts from and what it would cost.
class ProposalService {
public:
    explicit ProposalService(Register& office)
        : m_register(office)
    {
    }

    /// See CallQueries.
    CallId receivingCall(EditionId edition) const;
    /// The receipt that comes next under a call; empty for none.
    QString nextReceipt(CallId call) const;
    /// Fills a new file: the next receipt of its call, the moment, and a row for each paper that the call
    /// asks of such a partner.
    void receive(Proposal& draft) const;
    /// The rows of papers follow another call or partner: those asked for now, in the order of the call, and
    /// whatever somebody has typed into the others.
    void askPapers(Proposal& draft) const;
    /// Nothing while no job is asked for or the call is not known.
    std::optional<ProposalCost> costOf(const Proposal& proposal) const;

private:
    Register& m_register;
};

} // namespace sijill
