#pragma once

#include "core/domain/committee.h"
#include "core/domain/council_rules.h"
#include "core/domain/state_change.h"

namespace sijill {

enum class SittingState { Planned = 0, Open = 1, Closed = 2, NoQuorum = 3 };
extern const Choices kSittingStates;

/// One council member at one sitting.
struct SittingAttendance {
    PartId id;
    CouncilMemberId member;
    Presence presence = Presence::Absent;
    QDateTime arrivedAt; ///< Only of who came late.
    QDateTime leftAt;    ///< Only of who left early.

    bool operator==(const SittingAttendance&) const = default;
    bool isThereAt(const QDateTime& moment) const;
};

/// One sitting of a session: day and hour, who presides, who is there.
struct Sitting {
    SittingId id;
    Revision revision;
    QString number; ///< "2023-E1/S1".
    SessionId session;
    int rank = 1; ///< Of the convocation it follows: the quorum depends on it (S3).
    QDateTime heldAt;
    LocalizedText place;
    CouncilMemberId chair;
    CouncilMemberId secretary;
    LocalizedText authority; ///< Who represents the governor.
    LocalizedText authorityCapacity;
    LocalizedText guests;
    QDateTime openedAt;
    QDateTime closedAt;
    SittingState state = SittingState::Planned;
    std::vector<SittingAttendance> attendance;
    std::vector<StateChange> changes;
    Voiding voided;

    bool operator==(const Sitting&) const = default;
    int count(Presence presence) const;
    /// Members that are there at `moment`; invalid: those marked present, whenever they came or left.
    int presentAt(const QDateTime& moment) const;
};

/// Whether enough members are there (S3).
struct Quorum {
    int inOffice = 0;
    int present = 0;
    int needed = 0; ///< Fewest members that make the quorum.

    bool isReached() const { return present >= needed; }
};
Quorum quorumOf(const std::vector<CouncilRule>& rules, int rank, QDate day, int inOffice, int present);

template <>
const RecordType& recordType<SittingAttendance>();
template <>
const RecordType& recordType<Sitting>();

} // namespace sijill
