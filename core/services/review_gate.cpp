#include "core/services/review_gate.h"

namespace sijill {

ReviewGate::ReviewGate(Database& database, CommitteeMemberId viewer, CallId call, bool isDecided)
    : m_viewer(viewer)
{
    if (!isDecided)
        read(database, call);
}

ReviewGate::ReviewGate(Database& database, CommitteeMemberId viewer)
    : m_viewer(viewer)
{
    read(database, {});
}

void ReviewGate::read(Database& database, CallId call)
{
    if (m_viewer.isNull())
        return;
    const ReviewQueries queries(database);
    for (const ProposalId proposal : queries.interests(m_viewer, call))
        m_withheld << proposal.value;
    for (const ProposalId proposal : queries.unsubmitted(m_viewer, call))
        m_unsubmitted << proposal.value;
}

} // namespace sijill
