#pragma once

#include "core/domain/recommendation.h"
#include "core/reporting/builders/council_values.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// Makes the pages of the register of deliberations: every number of the session's year with its votes and
/// milestones; those annulled keep their line with the motive.
class CouncilRegisterBuilder {
public:
    CouncilRegisterBuilder(const PaperContext& context, const Session& session);

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    Table lines() const;
    Table annulled() const;
    QString votes(const Deliberation& deliberation) const;
    QString visa(const Deliberation& deliberation) const;

    const PaperContext& m_context;
    CouncilWords m_council;
    Session m_session;
    std::vector<Deliberation> m_deliberations; ///< Of the year, by number.
};

/// Makes the state of execution that a session is given: what became of the deliberations of the year
/// before it and of their agreements, and the recommendations, overdue ones first.
class FollowUpBuilder {
public:
    FollowUpBuilder(const PaperContext& context, const Session& session);

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    Table execution() const;
    Table recommendations() const;
    bool isOverdue(const Recommendation& recommendation) const;

    const PaperContext& m_context;
    CouncilWords m_council;
    Session m_session;
    QDate m_day; ///< Of the situation.
    std::vector<Deliberation> m_deliberations;
    std::vector<Recommendation> m_recommendations; ///< Overdue ones first.
};

} // namespace sijill
