#pragma once

#include "core/domain/cost.h"
#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"
#include "core/domain/voiding.h"

namespace sijill {

enum class ProposalState {
    Received = 0,
    Incomplete = 1,
    Complete = 2,
    Admitted = 3,
    Inadmissible = 4,
    UnderReview = 5,
    Ranked = 6,
    Selected = 7,
    Reserve = 8,
    Rejected = 9,
    Withdrawn = 10,
    Contracted = 11,
};
extern const Choices kProposalStates;

enum class FileVerdict { Awaited = 0, InOrder = 1, NotInOrder = 2, NotRequired = 3 };
extern const Choices kFileVerdicts;

struct ProposalMarker {
    PartId id;
    MarkerId marker;

    bool operator==(const ProposalMarker&) const = default;
};

/// One step of the work, as the partner plans it.
struct ProposalPhase {
    PartId id;
    LocalizedText what;
    QDate startsOn;
    int months = 0;
    int staff = 0;

    bool operator==(const ProposalPhase&) const = default;
};

/// Jobs that the partner asks for: so many of one trade, for so many months.
struct SlotRequest {
    PartId id;
    TradeId trade;
    int count = 0;
    int months = 0;
    QDate startsOn; ///< Invalid: with the worksite.

    bool operator==(const SlotRequest&) const = default;
    int personMonths() const { return count * months; }
};

/// What stood in the envelope, paper by paper, and what the office says of it (C4).
struct ProposalDocument {
    PartId id;
    DocumentKindId documentKind;
    FileVerdict verdict = FileVerdict::Awaited;
    QDate receivedOn;
    QString remark;

    bool operator==(const ProposalDocument&) const = default;
};

/// A file that a partner handed in under a call.
struct Proposal {
    ProposalId id;
    Revision revision;
    QString receipt; ///< "AP-2023/01-007": gapless within its call, never changed, never deleted.
    CallId call;
    ProposalId takenFrom; ///< The file of an earlier call that was taken over under this receipt.
    QDateTime receivedAt;
    QString depositor; ///< Who stood at the counter.
    PartnerId partner;
    LocalizedText title;
    SectorId sector;
    TerritoryId commune;
    LocalizedText place;
    LocalizedText description;
    QDate startsOn;
    int months = 0;
    PartnerId service;              ///< Accompanying deconcentrated service.
    std::optional<int> fewestSlots; ///< The partner would also do it with so many; nothing: all or none.
    QDate documentsDueOn;           ///< Until when missing papers may be brought (C4).
    int version = 1;                ///< Of what is proposed: grows when that changes after reception (C10).
    ProposalState state = ProposalState::Received;
    WorksiteId worksite;   ///< That it became.
    AgreementId agreement; ///< That carries it.
    std::vector<ProposalMarker> markers;
    std::vector<ProposalPhase> phases;
    std::vector<SlotRequest> requests;
    std::vector<ProposalDocument> documents;
    std::vector<StateChange> changes;
    Voiding voided;

    bool operator==(const Proposal&) const = default;
    int slotCount() const;
    int personMonths() const;
    /// Whether somebody who read the other would judge this one anew: what is proposed is not the same.
    bool proposesOtherThan(const Proposal& other) const;
    /// What it would cost with the edition's parameters (P1).
    Money cost(const Edition& edition) const;
};

template <>
const RecordType& recordType<ProposalMarker>();
template <>
const RecordType& recordType<ProposalPhase>();
template <>
const RecordType& recordType<SlotRequest>();
template <>
const RecordType& recordType<ProposalDocument>();
template <>
const RecordType& recordType<Proposal>();

} // namespace sijill
