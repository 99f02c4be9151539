#include "core/domain/state_change.h"

namespace sijill {

RecordType describeStateChange(const char* kind, const char* plural, Choices states)
{
    return describe<StateChange>({.kind = kind,
        .plural = plural,
        .label = QT_TRANSLATE_NOOP("Record", "State change"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "State changes"),
        .fields =
            {
                field<&StateChange::from>("from_state", QT_TRANSLATE_NOOP("Field", "From")).among(states),
                field<&StateChange::to>("to_state", QT_TRANSLATE_NOOP("Field", "To")).among(states),
                field<&StateChange::effectiveOn>(
                    "effective_on", QT_TRANSLATE_NOOP("Field", "Effective on"), Required),
                field<&StateChange::recordedAt>("recorded_at", QT_TRANSLATE_NOOP("Field", "Recorded at")),
                field<&StateChange::actor>("actor", QT_TRANSLATE_NOOP("Field", "By")),
                field<&StateChange::motive>("motive", QT_TRANSLATE_NOOP("Field", "Motive")),
                field<&StateChange::document>("document", QT_TRANSLATE_NOOP("Field", "Document")),
                field<&StateChange::overridden>("overridden", QT_TRANSLATE_NOOP("Field", "Rules overridden")),
            },
        .identity = {"from_state", "to_state", "effective_on", "recorded_at"}});
}

int stateOn(const std::vector<StateChange>& changes, QDate day, int initial)
{
    int state = initial;
    for (const StateChange& change : changes) {
        if (change.effectiveOn <= day)
            state = change.to;
    }
    return state;
}

} // namespace sijill
