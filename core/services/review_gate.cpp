#include "core/services/review_gate.h"

namespace sijill {

ReviewGate::ReviewGate(Database& database, CommitteeMemberId viewer, CallId call, bool isDecided)
    : m_viewer(viewer)
{
    if (viewer.isNull() || isDecided)
        return;
    const ReviewQueries queries(database);
    for (const ProposalId proposal : queries.interests(viewer, call))
        m_withheld << proposal.value;
    for (const ReviewSheet& sheet : queries.sheets(call)) {
        if (sheet.member == viewer && sheet.state == ReviewState::Assigned)
            m_unsubmitted << sheet.proposal.value;
    }
}

} // namespace sijill
