#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/voiding.h"

namespace sijill {

enum class CouncilRole { Member = 0, President = 1, VicePresident = 2, Secretary = 3, DeputySecretary = 4 };
extern const Choices kCouncilRoles;

/// How papers address a person, and the gender that Arabic and French words take.
enum class Salutation { Sir = 0, Madam = 1 };
extern const Choices kSalutations;

/// Somebody elected to the council, for the time of one mandate. A re-elected member is entered anew, so that
/// historic councils stay as they were.
struct CouncilMember {
    CouncilMemberId id;
    Revision revision;
    QString code; ///< Short, unique in the file.
    LocalizedText names;
    Salutation salutation = Salutation::Sir;
    LocalizedText initials; ///< Typed at the roll call; empty: the first letters of the name.
    LocalizedText group;    ///< Political group or list.
    CouncilRole role = CouncilRole::Member;
    int rank = 0; ///< Among vice-presidents and on the seats.
    QDate from;
    QDate to;
    Voiding voided;

    bool operator==(const CouncilMember&) const = default;
    bool isInOfficeOn(QDate day) const
    {
        return !voided.isSet() && (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
    /// What stands on the member's seat in `language`: "ح ف".
    QString initialsIn(const QString& language) const;
};

enum class CommitteeSeatRole { Member = 0, Chair = 1, ViceChair = 2 };
extern const Choices kCommitteeSeatRoles;

struct CommitteeSeat {
    PartId id;
    CouncilMemberId member;
    CommitteeSeatRole role = CommitteeSeatRole::Member;

    bool operator==(const CommitteeSeat&) const = default;
};

/// One of the council's standing committees, which gives its opinion before an item is voted.
struct StandingCommittee {
    StandingCommitteeId id;
    Revision revision;
    QString code;
    LocalizedText names;
    QDate from;
    QDate to;
    std::vector<CommitteeSeat> seats;
    Voiding voided;

    bool operator==(const StandingCommittee&) const = default;
};

template <>
const RecordType& recordType<CouncilMember>();
template <>
const RecordType& recordType<CommitteeSeat>();
template <>
const RecordType& recordType<StandingCommittee>();

} // namespace sijill
