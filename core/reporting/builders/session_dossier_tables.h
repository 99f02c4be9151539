#pragma once

#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/session_dossier_facts.h"

namespace sijill {

/// The tables and charts of the file of a session, by the names that its text calls them.
class SessionDossierTables {
public:
    SessionDossierTables(const PaperContext& context, const DossierFacts& facts)
        : m_context(context)
        , m_facts(facts)
        , m_maker(context, facts.edition.currency)
    {
    }

    /// Those of the whole, and empty ones for the sheets, whose turn comes with placeInTurn.
    std::map<QString, Table> all() const;
    std::map<QString, Chart> charts() const;

    Table worksites(const AgreementFacts& agreement) const;
    Table communes(const AgreementFacts& agreement) const;
    Table instalments(const AgreementFacts& agreement) const;

private:
    Table items() const;
    Table carriers() const;
    Table places(const char* code, const char* head, const std::vector<DossierGroup>& groups) const;
    Table budget() const;
    Table years() const;
    Chart bars() const;
    Chart map() const;

    const PaperContext& m_context;
    const DossierFacts& m_facts;
    TableMaker m_maker;
};

} // namespace sijill
