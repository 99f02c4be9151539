#pragma once

#include "core/domain/committee.h"
#include "core/storage/review_queries.h"

#include <QSet>

namespace sijill {

/// As whom somebody looks at the files of one call: a committee member sees no file in which that member has
/// an interest until the selection is decided (C5), and others' marks only after submitting (C6). The office
/// itself, with no member, sees all. Steers the work; it is no encryption.
class ReviewGate {
public:
    /// For everybody who is no member.
    ReviewGate() = default;
    ReviewGate(Database& database, CommitteeMemberId viewer, CallId call, bool isDecided);

    CommitteeMemberId viewer() const { return m_viewer; }
    /// C5: the file, its marks and its score.
    bool isWithheld(ProposalId proposal) const { return m_withheld.contains(proposal.value); }
    /// C6: the marks of others, and with them the score.
    bool isBlind(ProposalId proposal) const { return m_unsubmitted.contains(proposal.value); }
    bool showsScore(ProposalId proposal) const { return !isWithheld(proposal) && !isBlind(proposal); }
    bool showsMarks(const ReviewSheet& sheet) const
    {
        return !isWithheld(sheet.proposal) && (sheet.member == m_viewer || !isBlind(sheet.proposal));
    }

private:
    CommitteeMemberId m_viewer;
    QSet<qint64> m_withheld;
    QSet<qint64> m_unsubmitted;
};

} // namespace sijill
