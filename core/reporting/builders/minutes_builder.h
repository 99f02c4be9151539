#pragma once

#include "core/reporting/builders/council_values.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// Makes the minutes of a session from what was recorded: its sittings with their roll, the points with
/// their discussion and ballot, the reports heard and the closing.
class MinutesBuilder {
public:
    MinutesBuilder(const PaperContext& context, const Session& session);

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    QJsonObject sittingValues(std::size_t index) const;
    QJsonObject itemValues(const AgendaItem& item) const;
    void setBallot(PaperValues& values, const AgendaItem& item) const;
    QString opinion(const AgendaItem& item) const;
    QJsonArray interventions(const AgendaItem& item) const;
    Table attendance(const Sitting& sitting) const;
    Table movements(const Sitting& sitting) const;
    Table agreements(const AgendaItem& item) const;

    const PaperContext& m_context;
    CouncilWords m_council;
    Session m_session;
    std::vector<Sitting> m_sittings;
    std::vector<AgendaItem> m_items;
};

} // namespace sijill
