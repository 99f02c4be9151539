#pragma once

#include "core/reporting/builders/committee_facts.h"
#include "core/reporting/builders/paper_tables.h"

namespace sijill {

/// Tables of the papers of a committee. Each names a proposal by its receipt, title and partner.
class CommitteeTables {
public:
    CommitteeTables(const PaperContext& context, const CommitteeFacts& facts)
        : m_context(context)
        , m_facts(facts)
        , m_maker(context, facts.edition.currency)
    {
    }

    Table attendance() const;
    /// Every meeting of the course of the call, where there were several.
    Table meetings() const;
    /// Reservations of members, whatever the meeting.
    Table dissents() const;
    Table interests() const;
    Table inadmissible() const;
    Table criteria() const;
    /// Rank, score and the mean of each criterion, best first.
    Table comparison() const;
    /// Files that reviewers saw quite differently (C8).
    Table spreads() const;
    /// Rows of the run with this verdict, in the order of their ranks; without scores and amounts for what is
    /// posted in public.
    Table verdict(const char* code, SelectionVerdict verdict, bool isPublic) const;
    /// Means by criterion of one proposal.
    Table scoreOf(ProposalId proposal) const;

private:
    QString courseOf(const CommitteeMeeting& meeting) const;
    QString titleOf(const Proposal& file) const;

    const PaperContext& m_context;
    const CommitteeFacts& m_facts;
    TableMaker m_maker;
};

} // namespace sijill
