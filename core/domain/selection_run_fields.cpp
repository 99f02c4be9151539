#include "core/domain/selection_run.h"

namespace sijill {
namespace {

constexpr Choice kSelectionMethodTable[] = {
    {int(SelectionMethod::CutOff), "cut_off", QT_TRANSLATE_NOOP("Choice", "Cut-off line")},
    {int(SelectionMethod::Optimised), "optimised", QT_TRANSLATE_NOOP("Choice", "Fairest allocation")},
};

constexpr Choice kSelectionStateTable[] = {
    {int(SelectionState::Kept), "kept", QT_TRANSLATE_NOOP("Choice", "Kept (run)")},
    {int(SelectionState::Decided), "decided", QT_TRANSLATE_NOOP("Choice", "Decided (run)")},
    {int(SelectionState::SetAside), "set_aside", QT_TRANSLATE_NOOP("Choice", "Set aside (run)")},
};

constexpr Choice kSelectionVerdictTable[] = {
    {int(SelectionVerdict::Selected), "selected", QT_TRANSLATE_NOOP("Choice", "Selected (proposal)")},
    {int(SelectionVerdict::Reserve), "reserve", QT_TRANSLATE_NOOP("Choice", "Reserve list (proposal)")},
    {int(SelectionVerdict::Rejected), "rejected", QT_TRANSLATE_NOOP("Choice", "Rejected (proposal)")},
};

} // namespace

const Choices kSelectionMethods = kSelectionMethodTable;
const Choices kSelectionStates = kSelectionStateTable;
const Choices kSelectionVerdicts = kSelectionVerdictTable;

template <>
const RecordType& recordType<SelectionRow>()
{
    static const RecordType type = describe<SelectionRow>({.kind = "selection_row",
        .plural = "selection-rows",
        .label = QT_TRANSLATE_NOOP("Record", "Proposal of the run"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Proposals of the run"),
        .fields =
            {
                field<&SelectionRow::proposal>("proposal", QT_TRANSLATE_NOOP("Field", "Proposal"), Required)
                    .to("proposal"),
                field<&SelectionRow::rank>("rank", QT_TRANSLATE_NOOP("Field", "Rank")),
                field<&SelectionRow::score>("score", QT_TRANSLATE_NOOP("Field", "Score")),
                field<&SelectionRow::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Decision"))
                    .among(kSelectionVerdicts),
                field<&SelectionRow::jobs>("jobs", QT_TRANSLATE_NOOP("Field", "Jobs")),
                field<&SelectionRow::personMonths>(
                    "person_months", QT_TRANSLATE_NOOP("Field", "Person-months")),
                field<&SelectionRow::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
                field<&SelectionRow::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
            },
        .identity = {"proposal"}});
    return type;
}

template <>
const RecordType& recordType<Selection>()
{
    static const RecordType states =
        describeStateChange("selection_state", "selection-states", kSelectionStates);
    static const RecordType type = describe<Selection>({.kind = "selection",
        .plural = "selections",
        .label = QT_TRANSLATE_NOOP("Record", "Selection run"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Selection runs"),
        .keyField = "number",
        .nameField = "name",
        .fields =
            {
                field<&Selection::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Selection::call>("call", QT_TRANSLATE_NOOP("Field", "Call"), Required).to("call"),
                field<&Selection::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Searched),
                field<&Selection::method>("method", QT_TRANSLATE_NOOP("Field", "Method"))
                    .among(kSelectionMethods),
                field<&Selection::computedAt>("computed_at", QT_TRANSLATE_NOOP("Field", "Computed")),
                field<&Selection::budget>("budget", QT_TRANSLATE_NOOP("Field", "Envelope")),
                field<&Selection::personMonths>(
                    "person_months", QT_TRANSLATE_NOOP("Field", "Person-months of the envelope")),
                field<&Selection::reserve>(
                    "reserve", QT_TRANSLATE_NOOP("Field", "Places on the reserve list")),
                field<&Selection::scenario>("scenario", QT_TRANSLATE_NOOP("Field", "Question (JSON)")),
                field<&Selection::result>("result", QT_TRANSLATE_NOOP("Field", "Answer (JSON)")),
                field<&Selection::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                    .among(kSelectionStates),
            },
        .parts = {
            part<&Selection::rows>("rows", recordType<SelectionRow>()),
            part<&Selection::changes>("changes", states),
        }});
    return type;
}

} // namespace sijill
