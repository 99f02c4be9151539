#pragma once

#include "core/domain/call.h"
#include "core/domain/review.h"
#include "core/services/register.h"
#include "core/services/review_gate.h"

namespace sijill {

/// One proposal given to one committee member.
struct Assignment {
    ProposalId proposal;
    CommitteeMemberId member;

    bool operator==(const Assignment&) const = default;
};

/// What a committee does with the files of a call before they are ranked: who marks which, declarations of
/// interest, score sheets. Each verb is one entry of the journal.
class ReviewService {
public:
    explicit ReviewService(Register& office)
        : m_register(office)
    {
    }

    /// The committee member that the acting account is; null for the office itself.
    CommitteeMemberId actingMember() const;
    /// What that member (null: the office) may see of a call.
    ReviewGate gate(CallId call, CommitteeMemberId viewer) const;

    /// Calls of an edition with files to mark or to rank, the newest first.
    std::vector<Call> callsUnderReview(EditionId edition) const;
    /// Chairs and members who sit today, by code; null: of every committee. Beside them who is in `also`.
    std::vector<CommitteeMember> markers(CommitteeId committee, const QSet<qint64>& also = {}) const;
    /// Score sheets of a call with their marks, withdrawn ones too: what of them somebody may see is the
    /// gate's.
    std::vector<ReviewSheet> sheets(CallId call) const;

    /// Gives each admitted file of the call to `each` members, those who already have it included: as many to
    /// one as to another, nobody with an interest (C5). The same file gives the same answer. May give fewer
    /// where too few are free.
    std::vector<Assignment> balanced(CallId call, CommitteeId committee, int each) const;
    /// Makes the score sheets and puts the files under review. Refuses what the rules refuse (C5): then
    /// nothing is assigned.
    Result<int> assign(const std::vector<Assignment>& assignments);

    /// C5: the member has no interest in the file and may open it.
    Result<Review> declareNone(ReviewId review);
    /// C5: the member has one: it is noted with the member, and the sheet is withdrawn.
    Status declareInterest(ReviewId review, const QString& nature);
    /// C5: the same of a file that was not given to the member.
    Status declareInterest(CommitteeMemberId member, ProposalId proposal, const QString& nature);
    /// Marks and remark as far as they are given; the sheet stays open.
    Result<Review> save(const Review& draft);
    /// Locks the sheet (C6). Refused while a criterion has neither a mark nor "not applicable" (C7).
    Result<Review> submit(ReviewId review);

private:
    Result<Review> load(ReviewId review) const;
    Result<Review> saved(const Review& draft, const Verb& verb);
    Status declare(std::vector<Change> changes, const Record& about, const QString& nature);
    /// Nothing if there is no such member.
    std::optional<Change> noted(CommitteeMemberId member, ProposalId proposal, const QString& nature) const;

    Register& m_register;
};

} // namespace sijill
