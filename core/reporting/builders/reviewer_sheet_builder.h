#pragma once

#include "core/domain/review.h"
#include "core/reporting/builders/committee_facts.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/builders/proposal_facts.h"
#include "core/reporting/paper_template.h"

namespace sijill {

class PaperContext;

/// Makes the score sheet of one member for one file: blank to be filled in by hand, or with the marks that
/// were submitted. Knows nobody else's marks.
class ReviewerSheetBuilder {
public:
    ReviewerSheetBuilder(const PaperContext& context, const ProposalFacts& facts, const Review& review)
        : m_context(context)
        , m_facts(facts)
        , m_review(review)
    {
    }

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    Table marks() const;

    const PaperContext& m_context;
    const ProposalFacts& m_facts;
    const Review& m_review;
};

} // namespace sijill
