#pragma once

#include "core/domain/committee.h"
#include "core/storage/review_queries.h"

#include <QSet>

namespace sijill {

/// As whom somebody looks at the files of one call, or of all: a committee member sees no file in which that
/// member has an interest until the selection is decided (C5), and others' marks only after submitting (C6).
/// The office itself, with no member, sees all. Steers the work; it is no encryption.
class ReviewGate {
public:
    /// For everybody who is no member.
    ReviewGate() = default;
    ReviewGate(Database& database, CommitteeMemberId viewer, CallId call, bool isDecided);
    /// For the files of every call that is not decided yet.
    ReviewGate(Database& database, CommitteeMemberId viewer);

    CommitteeMemberId viewer() const { return m_viewer; }
    /// Nothing is held back from the viewer.
    bool isOpen() const { return m_withheld.isEmpty() && m_unsubmitted.isEmpty(); }
    /// C5: the file, its marks and its score.
    bool isWithheld(ProposalId proposal) const { return m_withheld.contains(proposal.value); }
    /// C6: the marks of others, and with them the score.
    bool isBlind(ProposalId proposal) const { return m_unsubmitted.contains(proposal.value); }
    bool showsScore(ProposalId proposal) const { return !isWithheld(proposal) && !isBlind(proposal); }
    bool showsMarks(ProposalId proposal, CommitteeMemberId marker) const
    {
        return !isWithheld(proposal) && (marker == m_viewer || !isBlind(proposal));
    }
    bool showsMarks(const ReviewSheet& sheet) const { return showsMarks(sheet.proposal, sheet.member); }

private:
    void read(Database& database, CallId call);

    CommitteeMemberId m_viewer;
    QSet<qint64> m_withheld;
    QSet<qint64> m_unsubmitted;
};

} // namespace sijill
