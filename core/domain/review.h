#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"

namespace sijill {

enum class ReviewState { Assigned = 0, Submitted = 1, Withdrawn = 2 };
extern const Choices kReviewStates;

struct Verb;
namespace verbs {
extern const Verb kMarkReview; ///< Marks and remarks of an open sheet, each saved by itself.
}

/// What a reviewer gives under one criterion of the call.
struct ReviewMark {
    PartId id;
    int criterion = 1;       ///< Its place in the call, from 1: criteria stay as they were published (C1).
    std::optional<int> mark; ///< 0 to the criterion's scale.
    bool notApplicable = false;
    QString remark;

    bool operator==(const ReviewMark&) const = default;
    bool isGiven() const { return mark.has_value() || notApplicable; }
};

/// One proposal given to one committee member to mark: the assignment and the score sheet in one. Its marks
/// are locked once it is submitted; a withdrawn one counts nowhere.
struct Review {
    ReviewId id;
    Revision revision;
    QString number; ///< "AP-2023/01-007/HB": receipt and member's code.
    ProposalId proposal;
    CommitteeMemberId member;
    QDateTime declaredAt; ///< When the member declared to have no interest in the file (C5).
    int version = 0;      ///< Of the proposal that was read (C10); 0: not submitted yet.
    QDateTime submittedAt;
    QString remark;
    ReviewState state = ReviewState::Assigned;
    std::vector<ReviewMark> marks;
    std::vector<StateChange> changes;

    bool operator==(const Review&) const = default;
    const ReviewMark* markFor(int criterion) const;
};

template <>
const RecordType& recordType<ReviewMark>();
template <>
const RecordType& recordType<Review>();

} // namespace sijill
