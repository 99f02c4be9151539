#pragma once

#include "core/domain/review.h"
#include "core/services/ranking_service.h"
#include "core/services/review_service.h"
#include "ui/shell/workspace.h"

namespace sijill {

/// How far a member has come with a file.
enum class SheetStage { ToMark, InProgress, Submitted, Stale, Withheld };

/// One file that was given to a member, with that member's own sheet.
struct DeskFile {
    RankedFile ranked; ///< As the member may see it (C5, C6).
    ReviewSheet sheet;
    SheetStage stage = SheetStage::ToMark;
    std::optional<qint64> ownScore; ///< In hundredths; of a sheet that was submitted.

    const JudgedFile& file() const { return ranked.file; }
    /// C5: the member declared to have no interest.
    bool isOpen() const { return stage != SheetStage::Withheld && sheet.declaredAt.isValid(); }
    bool isSubmitted() const { return sheet.state == ReviewState::Submitted; }
};

/// What lies before one committee member: a call, its files that the member marks, and what of others the
/// member may see. Reads; writes nothing and draws nothing.
class ScoringDesk {
public:
    explicit ScoringDesk(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Reads anew. What was chosen stays chosen while it is still there.
    void reload();
    void chooseCall(CallId call);
    void chooseMember(CommitteeMemberId member);

    const std::vector<Call>& calls() const { return m_calls; }
    CallId call() const { return m_call; }
    /// Those who give marks: who sit today, and who have a sheet of the call.
    const std::vector<CommitteeMember>& members() const { return m_members; }
    const CommitteeMember* member() const;
    /// The acting account is a member and sees its own sheets alone; else the secretary types for any member.
    bool isMemberFixed() const { return m_isFixed; }

    const Ranking& ranking() const { return m_ranking; }
    /// In the order of their receipts.
    const std::vector<DeskFile>& files() const { return m_files; }
    const DeskFile* find(ProposalId proposal) const;
    const DeskFile* findReceipt(const QString& receipt) const;
    int submitted() const;
    /// The one to go on with after this one: still to be marked, beginning anew at the end; null if none is.
    ProposalId nextToMark(ProposalId after) const;
    /// C7 of one sheet alone, as far as it is marked.
    selection::Score scoreOf(const std::vector<ReviewMark>& marks) const;

private:
    ReviewService service() const;
    void readMembers();
    void readFiles();
    SheetStage stageOf(const RankedFile& ranked, const ReviewSheet& sheet) const;

    Workspace& m_workspace;
    std::vector<Call> m_calls;
    CallId m_call;
    std::vector<CommitteeMember> m_members;
    CommitteeMemberId m_member;
    bool m_isFixed = false;
    Ranking m_ranking;
    std::vector<DeskFile> m_files;
};

} // namespace sijill
