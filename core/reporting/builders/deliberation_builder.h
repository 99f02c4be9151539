#pragma once

#include "core/reporting/builders/council_values.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// Makes the extract of a deliberation: its grounds, the ballot, what it decides and the box for the
/// governor's visa. Only what was recorded stands in it; an annulled one says so across the page.
class DeliberationBuilder {
public:
    DeliberationBuilder(const PaperContext& context, const Deliberation& deliberation);

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    void setFront(PaperValues& values) const;
    void setGrounds(PaperValues& values) const;
    void setBallot(PaperValues& values) const;
    void setBlock(PaperValues& values) const;
    void setOthers(PaperValues& values) const;
    Table ballot() const;
    Table byName() const;
    Table agreements() const;
    Box visa() const;
    QString currency() const;
    QString budgetLines(int& year) const;

    const PaperContext& m_context;
    CouncilWords m_council;
    Deliberation m_deliberation;
    AgendaItem m_item;
    Session m_session;
    std::vector<BlockLine> m_lines;
};

} // namespace sijill
