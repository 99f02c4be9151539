#pragma once

#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// Makes the notice that publishes a call: what there is to give, to whom, until when, which papers a file
/// holds and how it is judged. Knows nothing of the files that come in.
class CallNoticeBuilder {
public:
    CallNoticeBuilder(const PaperContext& context, const Call& call)
        : m_context(context)
        , m_call(call)
        , m_edition(context.records().find<Edition>(call.edition).value_or(Edition()))
    {
    }

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    void setEnvelope(PaperValues& values) const;
    void setScope(PaperValues& values) const;
    void setReferences(PaperValues& values) const;
    Table documents() const;
    Table criteria() const;

    const PaperContext& m_context;
    const Call& m_call;
    Edition m_edition;
};

} // namespace sijill
