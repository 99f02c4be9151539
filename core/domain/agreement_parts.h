#pragma once

#include "core/domain/ids.h"
#include "core/domain/state_change.h"

namespace sijill {

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

} // namespace sijill
