#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"

namespace sijill {

enum class SessionKind { Ordinary = 0, Extraordinary = 1 };
extern const Choices kSessionKinds;

enum class SessionState { Preparing = 0, Convened = 1, Open = 2, Closed = 3, Cancelled = 4 };
extern const Choices kSessionStates;

/// Who asked for the session to be held.
enum class SessionAsker { President = 0, ThirdOfMembers = 1, MajorityOfMembers = 2, Governor = 3 };
extern const Choices kSessionAskers;

enum class DeliveryChannel { ByHand = 0, Registered = 1, Email = 2, Agent = 3 };
extern const Choices kDeliveryChannels;

/// The letter that calls one member to a session; a second and third call follow a lack of quorum.
struct Convocation {
    PartId id;
    CouncilMemberId member;
    int rank = 1; ///< 1…3.
    QDate sentOn;
    DeliveryChannel channel = DeliveryChannel::ByHand;
    QDate receivedOn;

    bool operator==(const Convocation&) const = default;
};

/// A session of the council: prepared, convened, held in one or several sittings, closed.
struct Session {
    SessionId id;
    Revision revision;
    QString code; ///< "2023-E2".
    SessionKind kind = SessionKind::Ordinary;
    int year = 0;
    int number = 1;      ///< Of an extraordinary session within the year; month for an ordinary one.
    LocalizedText names; ///< As papers print it: "الدورة الاستثنائية رقم 2 لسنة 2023".
    QDate opensOn;
    SessionState state = SessionState::Preparing;
    SessionAsker askedBy = SessionAsker::President;
    QDate askedOn;
    LocalizedText place = {};
    QDate bureauMetOn;  ///< When the bureau prepared the agenda.
    QDate agendaSentOn; ///< To the governor (S1, S5).
    QDate convenedOn;
    LocalizedText openingSpeech = {};   ///< Summary, as the minutes print it.
    LocalizedText presidentReport = {}; ///< Of the president's acts, heard in ordinary sessions.
    LocalizedText closing = {};         ///< What the minutes say of the end besides the telegram.
    std::vector<Convocation> convocations = {};
    std::vector<StateChange> changes = {};
    Voiding voided = {};

    bool operator==(const Session&) const = default;
};

template <>
const RecordType& recordType<Convocation>();
template <>
const RecordType& recordType<Session>();

} // namespace sijill
