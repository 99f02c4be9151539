#pragma once

#include "core/domain/agreement_parts.h"
#include "core/domain/edition.h"

namespace sijill {

enum class AgreementKind { Framework = 0, Partnership = 1, Amendment = 2 };
extern const Choices kAgreementKinds;

enum class AgreementState {
    Draft = 0,
    OnAgenda = 1,
    Approved = 2,
    Rejected = 3,
    Signed = 4,
    Active = 5,
    Completed = 6,
    Terminated = 7,
    Cancelled = 8,
};
extern const Choices kAgreementStates;

/// Who commits what to whom, from when to when, for which worksites.
struct Agreement {
    AgreementId id;
    Revision revision;
    QString number;
    AgreementKind kind = AgreementKind::Partnership;
    EditionId edition;
    ComponentId component;
    AgreementId framework; ///< The envelope above a partnership agreement.
    LocalizedText title;
    LocalizedText object;
    AgreementState state = AgreementState::Draft;
    QDate from;
    QDate to;
    int personMonths = 0;
    Money unitCost;       ///< A person-month, as written in the paper.
    Money supervisionFee; ///< A person-month.
    Money amount;
    Money wagesElsewhere; ///< Part served by another payer (CNSS): left out of the instalments (A1).
    BudgetLineId budgetLine;
    QString reference; ///< Of the letter or file.
    SessionId session; ///< Where it was voted.
    QString deliberationNumber;
    QDate deliberationOn;
    QDate executoryOn; ///< The deliberation can be carried out from this day (A6).
    QString visaNumber;
    QDate visaOn;
    QString hijriDate; ///< As typed, "14 محرم 1445": never computed silently.
    std::vector<AgreementParty> parties;
    std::vector<AgreementWorksite> worksites;
    std::vector<Instalment> instalments;
    std::vector<Amendment> amendments;
    std::vector<FollowUpMember> followUp;
    std::vector<StateChange> changes;
    Voiding voided = {};

    bool operator==(const Agreement&) const = default;

    /// Amount with the amendments in force on `day`.
    Money currentAmount(QDate day) const;
    int currentPersonMonths(QDate day) const;
    QDate currentEnd(QDate day) const;
    /// What the instalments must sum to (A1).
    Money paidByInstalments(QDate day) const { return currentAmount(day) - wagesElsewhere; }
    Money instalmentTotal() const;
    int carriedPersonMonths() const;
    /// The first party of the role "partner", or null.
    const AgreementParty* carrier() const;
    bool isSignedByAll() const;
};

template <>
const RecordType& recordType<Agreement>();

} // namespace sijill
