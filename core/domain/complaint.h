#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"
#include "core/domain/voiding.h"

namespace sijill {

enum class ComplaintState { Received = 0, Upheld = 1, Dismissed = 2, Withdrawn = 3 };
extern const Choices kComplaintStates;

/// Somebody contests something that the office or a committee decided. It is answered with its reasons before
/// a day.
struct Complaint {
    ComplaintId id;
    Revision revision;
    QString number; ///< "R-2023/004": yearly.
    QDate receivedOn;
    QString complainant;
    PartnerId partner; ///< Whose complaint it is, where a partner complains.
    LocalizedText subject;
    CallId call;
    ProposalId proposal;
    QString text;
    QDate dueOn; ///< Until when it is to be answered.
    LocalizedText answer;
    QString answerReference; ///< Number of the letter that carried the answer.
    ComplaintState state = ComplaintState::Received;
    std::vector<StateChange> changes;
    Voiding voided;

    bool operator==(const Complaint&) const = default;
};

template <>
const RecordType& recordType<Complaint>();

} // namespace sijill
