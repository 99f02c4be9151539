#pragma once

#include "core/reporting/builders/papers.h"
#include "core/reporting/builders/proposal_facts.h"
#include "core/reporting/paper_template.h"

namespace sijill {

class PaperContext;
class PaperValues;

/// Makes the receipt that the depositor takes home from the counter. Of a sealed envelope it says nothing
/// but that it came (C3).
class DepositReceiptBuilder {
public:
    DepositReceiptBuilder(const PaperContext& context, const ProposalFacts& facts)
        : m_context(context)
        , m_facts(facts)
    {
    }

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    void setRequest(PaperValues& values) const;
    Table papers() const;

    const PaperContext& m_context;
    const ProposalFacts& m_facts;
};

/// Names that the receipt and the letters have in common: receipt, partner, title.
void setProposal(PaperValues& values, const PaperContext& context, const ProposalFacts& facts);

} // namespace sijill
