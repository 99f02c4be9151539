#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"
#include "core/domain/voiding.h"

namespace sijill {

enum class RecommendationState { Open = 0, UnderWay = 1, Done = 2, Dropped = 3 };
extern const Choices kRecommendationStates;

/// What the council asked to be done, by whom and until when. Overdue ones come back on the next agenda.
struct Recommendation {
    RecommendationId id;
    Revision revision;
    QString number; ///< "R-2023/004".
    SessionId session;
    AgendaItemId item;
    LocalizedText axis;
    LocalizedText text;
    LocalizedText owner;
    QDate dueOn;
    LocalizedText answer; ///< What was done, with the records that answer it.
    RecommendationState state = RecommendationState::Open;
    std::vector<StateChange> changes;
    Voiding voided;

    bool operator==(const Recommendation&) const = default;
    bool isPending() const
    {
        return state == RecommendationState::Open || state == RecommendationState::UnderWay;
    }
};

template <>
const RecordType& recordType<Recommendation>();

} // namespace sijill
