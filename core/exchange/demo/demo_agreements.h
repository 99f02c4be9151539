#pragma once

#include "core/domain/agreement.h"
#include "core/domain/worksite.h"
#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_directory.h"
#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {

/// Months after its worksites' end for which an agreement runs: reports and the last instalment.
inline constexpr int kMonthsAfterEnd = 3;

/// Writes agreements as drafts: parties, worksites carried, amounts by rule P1, instalments, follow-up
/// committee.
class AgreementDrafts {
public:
    AgreementDrafts(Desk& desk, Directory& directory, EditionId edition);

    const Edition& edition() const { return m_edition; }
    /// One line of agreements_2023.csv; the framework agreement stands above it.
    Agreement partnership(const Row& row, AgreementId framework);
    Agreement framework();
    /// From the worksite's months: what its slots cost, and when the agreement runs.
    void setTerms(Agreement& agreement, QDate start, int personMonths) const;
    /// Shares 40, 40 and 20, or 60 and 40, summing exactly (A1).
    void setInstalments(Agreement& agreement, qsizetype count, QDate start) const;
    AgreementParty council() const;
    AgreementParty party(PartyRole role, const QString& partner) const;

private:
    void setWorksites(Agreement& agreement, const Row& row);
    void setParties(Agreement& agreement, const Row& row, const Worksite& first);
    void setFollowUp(Agreement& agreement) const;

    Desk& m_desk;
    Directory& m_directory;
    Edition m_edition;
};

/// Due days of the instalments of an agreement whose worksites start on `start`.
QDate dueOn(QDate start, qsizetype index, qsizetype count);

} // namespace sijill::demo
