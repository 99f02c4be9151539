#pragma once

#include "core/domain/committee.h"
#include "core/domain/edition.h"
#include "core/domain/selection_run.h"
#include "core/services/ranking_service.h"

namespace sijill {

/// What the papers of a committee say of a call: its files, its ranking and marks, its meeting and its run.
struct CommitteeFacts {
    Call call;
    Edition edition;
    Ranking ranking;
    std::vector<Proposal> files; ///< Every file of the call that counts, by receipt.
    std::vector<CommitteeMember> members;
    std::vector<CommitteeMeeting> meetings; ///< About the call, the earliest first.
    std::optional<Selection> run;

    /// The last meeting, in which the call was settled; null where none was recorded.
    const CommitteeMeeting* meeting() const { return meetings.empty() ? nullptr : &meetings.back(); }
    const CommitteeMember* member(CommitteeMemberId id) const;
    const Proposal* file(ProposalId id) const;
    int count(SelectionVerdict verdict) const;
    Money amount(SelectionVerdict verdict) const;
};

/// Call inside Database::read. `run` may be null: then no decision is told.
Result<CommitteeFacts> readCommitteeFacts(Database& database, QDate today, CallId call, SelectionId run);
/// The run that was decided for the call; null where none was.
SelectionId decidedRun(Database& database, CallId call);

} // namespace sijill
