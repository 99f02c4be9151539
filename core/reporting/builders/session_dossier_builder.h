#pragma once

#include "core/reporting/builders/council_values.h"
#include "core/reporting/builders/session_dossier_tables.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// Makes the file that a session is given: cover, report of the president, effect on the budget and one
/// sheet an agreement of the agenda.
class SessionDossierBuilder {
public:
    SessionDossierBuilder(const PaperContext& context, const Session& session);

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    void setCover(PaperValues& values) const;
    void setReport(PaperValues& values) const;
    QJsonArray sheets() const;
    QJsonObject sheet(std::size_t index) const;

    const PaperContext& m_context;
    CouncilWords m_council;
    DossierFacts m_facts;
    SessionDossierTables m_tables;
};

} // namespace sijill
