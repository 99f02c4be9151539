#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/session.h"
#include "core/reporting/builders/agreement_facts.h"
#include "core/storage/council_queries.h"

namespace sijill {

/// An agreement that a session is asked to approve, with what tables count of it.
struct DossierSheet {
    std::size_t item = 0; ///< Place of its point among those of the file.
    AgreementFacts facts;
    BlockLine line;
};

/// Jobs, worksites and money of one commune, sector or kind of carrier.
struct DossierGroup {
    qint64 id = 0; ///< Of the commune or sector; the kind's number.
    QString name = {};
    qint64 agreements = 0;
    qint64 worksites = 0;
    qint64 jobs = 0;
    qint64 personMonths = 0;
    Money amount = {};
};

/// What one line of the budget pays before the session and by it; an id of 0 is for agreements without line.
struct DossierBudget {
    BudgetLine line;
    Money before;
    Money asked;
};

/// Everything that the file of a session says of the agreements on its agenda, before any word is chosen.
/// Points that were struck off or withdrawn are not in it; framework agreements have their sheet but count
/// in no sum: theirs is the envelope of the others.
struct DossierFacts {
    Session session;
    Edition edition; ///< Of the agreements; the office's current one where there are none.
    std::vector<AgendaItem> items;
    std::vector<DossierSheet> sheets; ///< By point, in the order of its rows.
    std::vector<DossierGroup> carriers;
    std::vector<DossierGroup> communes; ///< Most jobs first.
    std::vector<DossierGroup> sectors;
    std::vector<DossierBudget> budget;

    DossierGroup total() const;
    Money elsewhere() const; ///< Served by another payer, outside the instalments.
};

/// Reads the records behind the file. Call inside Database::read.
DossierFacts readDossierFacts(const PaperContext& context, const Session& session);

/// Slots of a worksite counted, as tables of a block count them.
void addWorksite(DossierGroup& group, const CarriedWorksite& carried);

} // namespace sijill
