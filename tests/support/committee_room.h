#pragma once

#include "core/domain/call.h"
#include "core/domain/committee.h"
#include "core/domain/proposal.h"
#include "core/services/review_service.h"
#include "tests/support/sample_records.h"

namespace sijill {

/// A closed call with two criteria (60 of 20, 40 of 5), three members who give marks and a secretary, and
/// admitted files as they are asked for: what reviews, rankings and selections are tested on.
class CommitteeRoom {
public:
    CommitteeRoom();

    /// The next receipt: `jobs` of three months from May 2023 by the partner of that number.
    Proposal admit(const QString& title, int jobs, const QString& partner = u"P-001"_s);
    /// Assigns, declares no interest, marks and submits. A mark of -1: not applicable.
    Review mark(const Proposal& proposal, const CommitteeMember& member, int first, int second);
    /// The sheet of a member, not declared and not marked.
    Review assign(const Proposal& proposal, const CommitteeMember& member);

    TestOffice office{QDate(2023, 4, 20)};
    Call call;
    Committee committee;
    CommitteeMember hind;
    CommitteeMember omar;
    CommitteeMember sara;
    CommitteeMember secretary;
    Worksite sample; ///< Lends its commune and sector.

private:
    CommitteeMember member(const QString& code, MemberRole role);

    Trade m_trade;
    int m_receipts = 0;
};

} // namespace sijill
