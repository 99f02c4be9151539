#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/voiding.h"

namespace sijill {

/// The body that examines the files of calls: provincial, restricted, technical or selection committee.
struct Committee {
    CommitteeId id;
    Revision revision;
    QString code;
    LocalizedText names;
    QString foundedBy; ///< Reference of the decision that set it up.
    QDate from;
    QDate to;
    Voiding voided;

    bool operator==(const Committee&) const = default;
};

enum class MemberRole { Chair = 0, Member = 1, Secretary = 2, Observer = 3 };
extern const Choices kMemberRoles;

/// Somebody's interest in a file: in one proposal, or in all that a partner hands in (C5).
struct InterestDeclaration {
    PartId id;
    PartnerId partner;
    ProposalId proposal;
    QString nature; ///< "Treasurer of the association".
    QDate declaredOn;

    bool operator==(const InterestDeclaration&) const = default;
};

/// A person who sits in a committee for a body, and what that person has declared.
struct CommitteeMember {
    CommitteeMemberId id;
    Revision revision;
    QString code; ///< Short, unique in the file: score sheets are named by it.
    CommitteeId committee;
    QString name;
    MemberRole role = MemberRole::Member;
    QString body;      ///< Which the member represents.
    AccountId account; ///< With which the member signs in, if at all.
    QDate from;
    QDate to;
    std::vector<InterestDeclaration> declarations;
    Voiding voided;

    bool operator==(const CommitteeMember&) const = default;
    bool sitsOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    /// Chairs and members give marks; secretaries and observers do not.
    bool givesMarks() const { return role == MemberRole::Chair || role == MemberRole::Member; }
    bool hasInterestIn(ProposalId proposal, PartnerId partner) const;
};

enum class Presence { Present = 0, Excused = 1, Absent = 2 };
extern const Choices kPresences;

struct MeetingAttendance {
    PartId id;
    CommitteeMemberId member;
    Presence presence = Presence::Present;
    QString remark;

    bool operator==(const MeetingAttendance&) const = default;
};

/// What a member wanted the minutes to say against what was decided, or beside it.
struct MeetingDissent {
    PartId id;
    CommitteeMemberId member;
    QString opinion; ///< In the member's own words.

    bool operator==(const MeetingDissent&) const = default;
};

/// A meeting of a committee about a call: who was there, what was found, who held otherwise.
struct CommitteeMeeting {
    CommitteeMeetingId id;
    Revision revision;
    QString number;
    CommitteeId committee;
    CallId call;
    QDateTime heldAt;
    QString place;
    LocalizedText agenda;
    LocalizedText findings; ///< What the minutes say besides the recorded facts.
    std::vector<MeetingAttendance> attendance;
    std::vector<MeetingDissent> dissents;
    Voiding voided;

    bool operator==(const CommitteeMeeting&) const = default;
};

template <>
const RecordType& recordType<Committee>();
template <>
const RecordType& recordType<InterestDeclaration>();
template <>
const RecordType& recordType<CommitteeMember>();
template <>
const RecordType& recordType<MeetingAttendance>();
template <>
const RecordType& recordType<MeetingDissent>();
template <>
const RecordType& recordType<CommitteeMeeting>();

} // namespace sijill
