#pragma once

#include "core/exchange/demo/demo_agreements.h"
#include "core/exchange/demo/demo_worksites.h"

namespace sijill::demo {

/// The edition of 2022, brought in from the lists kept before: worksites, slots and agreements, all over and
/// paid, each with the history that the papers tell. It is an import: the rules of a save hold, no verb is
/// replayed.
class PastEdition {
public:
    PastEdition(Desk& desk, Dice& dice, WorksiteMaker& maker, AgreementDrafts& drafts, Directory& directory);

    Status import();

private:
    Worksite closedWorksite(const Row& row);
    Agreement completedAgreement(const Row& row, const Worksite& worksite);
    void payInstalments(Agreement& agreement);
    StateChange step(int from, int to, QDate day, const QString& document = {}) const;
    /// Checks the records as an import does and writes them as one journal entry; they have their ids then.
    Status bring(std::vector<Record>& records, const QString& source);

    Desk& m_desk;
    Dice& m_dice;
    WorksiteMaker& m_maker;
    AgreementDrafts& m_drafts;
    Directory& m_directory;
};

} // namespace sijill::demo
