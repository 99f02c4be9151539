#pragma once

#include "core/domain/worksite.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/papers.h"

namespace sijill {

/// Makes the sheet of a worksite for visits and its file: facts, slots by trade, planned and actual days,
/// visits with what must be put right, incidents, the agreements that carry it.
class WorksiteSheetBuilder {
public:
    WorksiteSheetBuilder(const PaperContext& context, const Worksite& worksite)
        : m_context(context)
        , m_worksite(worksite)
        , m_maker(context, u"MAD"_s)
    {
    }

    Paper build() const;

private:
    void addFacts(class CardBlocks& blocks, const std::vector<struct Slot>& slotRows) const;
    std::vector<Slot> slotRows() const;
    Table slotsByTrade(const std::vector<Slot>& rows) const;
    Table visits() const;
    Table incidents() const;
    Table agreements() const;
    QString actionState(const Visit& visit) const;
    QString coordinates() const;
    QString say(const QString& key) const { return m_context.words().at(key); }

    const PaperContext& m_context;
    const Worksite& m_worksite;
    TableMaker m_maker;
};

} // namespace sijill
