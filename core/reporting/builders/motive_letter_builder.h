#pragma once

#include "core/reporting/builders/committee_facts.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/builders/proposal_facts.h"
#include "core/reporting/paper_template.h"

namespace sijill {

class PaperContext;
class PaperValues;

/// Makes the letter that tells a partner what became of its proposal and why: selected, on the reserve list
/// or rejected. Never names another proposal.
class MotiveLetterBuilder {
public:
    MotiveLetterBuilder(
        const PaperContext& context, const ProposalFacts& proposal, const CommitteeFacts& committee)
        : m_context(context)
        , m_facts(proposal)
        , m_committee(committee)
    {
    }

    PaperParts parts() const;
    /// Refused before a decision.
    Result<Paper> build() const;

private:
    const SelectionRow* row() const;
    QString motive(const SelectionRow& row) const;

    const PaperContext& m_context;
    const ProposalFacts& m_facts;
    const CommitteeFacts& m_committee;
};

} // namespace sijill
