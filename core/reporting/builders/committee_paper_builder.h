#pragma once

#include "core/reporting/builders/committee_facts.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/paper_template.h"

namespace sijill {

class PaperContext;
class PaperValues;

/// Makes what a committee leaves on paper: the minutes of its last meeting, the comparative table of the
/// files, the lists of a run, as they are posted. Only recorded facts stand in them.
class CommitteePaperBuilder {
public:
    CommitteePaperBuilder(const PaperContext& context, const CommitteeFacts& facts, PaperKind kind)
        : m_context(context)
        , m_facts(facts)
        , m_kind(kind)
    {
    }

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    void setMeeting(PaperValues& values) const;
    void setFiles(PaperValues& values) const;
    void setRun(PaperValues& values) const;
    Signatures signatures() const;

    const PaperContext& m_context;
    const CommitteeFacts& m_facts;
    PaperKind m_kind;
};

} // namespace sijill
