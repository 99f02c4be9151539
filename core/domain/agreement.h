#pragma once

#include "core/domain/edition.h"
#include "core/domain/state_change.h"

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

enum class PartyRole { Council = 0, Ministry = 1, Service = 2, Commune = 3, Partner = 4 };
extern const Choices kPartyRoles;

enum class InstalmentState { Planned = 0, Requested = 1, Released = 2, Paid = 3, Refused = 4 };
extern const Choices kInstalmentStates;

/// One contracting party, in signing order. The council itself has no partner record.
struct AgreementParty {
    PartId id;
    PartyRole role = PartyRole::Partner;
    PartnerId partner;
    LocalizedText representative;
    LocalizedText capacity;
    LocalizedText delegationAct;
    QDate signedOn; ///< A5: once.
    LocalizedText signedAt;

    bool operator==(const AgreementParty&) const = default;
};

/// Person-months of one worksite that this agreement carries (A3): several to several.
struct AgreementWorksite {
    PartId id;
    WorksiteId worksite;
    int personMonths = 0;

    bool operator==(const AgreementWorksite&) const = default;
};

/// A part of the money, released on a condition.
struct Instalment {
    PartId id;
    int number = 1;
    std::optional<Percent> share; ///< Of the part paid by instalments; the amount is what counts.
    Money amount;
    LocalizedText condition;
    QDate dueOn;
    LocalizedText evidence; ///< Papers required before release (A4).
    QDate evidenceReceivedOn;
    std::optional<Money> justified; ///< Spending of this instalment that papers have justified.
    std::optional<Money> recovered; ///< Paid back by the partner.
    QString orderNumber;            ///< Payment order.
    InstalmentState state = InstalmentState::Planned;
    std::vector<StateChange> changes;

    bool operator==(const Instalment&) const = default;
};

/// A dated change of the agreement's terms. It may extend or raise, never shorten or go below what is
/// consumed (A2).
struct Amendment {
    PartId id;
    int number = 1;
    QDate decidedOn;
    QDate inForceOn; ///< Counts in amounts and dates from this day; invalid: not yet.
    LocalizedText what;
    QDate newEnd;
    Money addedAmount;
    int addedPersonMonths = 0;
    QString deliberation;

    bool operator==(const Amendment&) const = default;
};

struct FollowUpMember {
    PartId id;
    LocalizedText body;
    LocalizedText capacity;

    bool operator==(const FollowUpMember&) const = default;
};

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
const RecordType& recordType<AgreementParty>();
template <>
const RecordType& recordType<AgreementWorksite>();
template <>
const RecordType& recordType<Instalment>();
template <>
const RecordType& recordType<Amendment>();
template <>
const RecordType& recordType<FollowUpMember>();
template <>
const RecordType& recordType<Agreement>();

} // namespace sijill
