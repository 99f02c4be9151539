#pragma once

#include "core/reporting/builders/paper_context.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/builders/session_facts.h"

namespace sijill {

/// Makes the report that is read to the council in a session, or sent for a quarter: counts the facts,
/// chooses the words, fills the template. Knows neither files nor pages.
class SessionReportBuilder {
public:
    SessionReportBuilder(const PaperContext& context, const SessionFacts& facts)
        : m_context(context)
        , m_facts(facts)
    {
    }

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    void setFront(PaperValues& values) const;
    void setCounts(PaperValues& values) const;
    void setRates(PaperValues& values) const;
    void setMoney(PaperValues& values) const;
    void setLists(PaperValues& values) const;
    void setConclusions(PaperValues& values) const;
    Signatures signatures() const;
    Signatory rapporteur() const;
    LocalizedText rapporteurCapacity() const;
    QString sessionName() const;

    const PaperContext& m_context;
    const SessionFacts& m_facts;
};

} // namespace sijill
