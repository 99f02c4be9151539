#pragma once

#include "core/reporting/builders/papers.h"
#include "core/reporting/builders/proposal_facts.h"
#include "core/reporting/paper_template.h"

namespace sijill {

class PaperContext;
class PaperValues;

/// Makes the letters about one file (C4): what is missing and until when, or each motive of its
/// inadmissibility. Refuses a letter that would ask for nothing. Knows no other file of the call.
class ProposalLetterBuilder {
public:
    ProposalLetterBuilder(const PaperContext& context, const ProposalFacts& facts, PaperKind kind)
        : m_context(context)
        , m_facts(facts)
        , m_kind(kind)
    {
    }

    PaperParts parts() const;
    Result<Paper> build() const;
    /// Whom the letter is written to and how.
    void setRecipient(PaperValues& values) const;

private:
    Status checkMissing() const;
    Status checkInadmissible() const;
    void setDecision(PaperValues& values) const;
    QStringList motives() const;
    QString lackingText(const FilePaper& paper) const;
    Table lacking() const;

    const PaperContext& m_context;
    const ProposalFacts& m_facts;
    PaperKind m_kind;
};

} // namespace sijill
