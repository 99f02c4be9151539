#include "core/domain/recommendation.h"

namespace sijill {
namespace {

using S = RecommendationState;
constexpr Choice kRecommendationStateTable[] = {
    {int(S::Open), "open", QT_TRANSLATE_NOOP("Choice", "Open (recommendation)")},
    {int(S::UnderWay), "under-way", QT_TRANSLATE_NOOP("Choice", "Under way (recommendation)")},
    {int(S::Done), "done", QT_TRANSLATE_NOOP("Choice", "Done (recommendation)")},
    {int(S::Dropped), "dropped", QT_TRANSLATE_NOOP("Choice", "Dropped (recommendation)")},
};

} // namespace

const Choices kRecommendationStates = kRecommendationStateTable;

template <>
const RecordType& recordType<Recommendation>()
{
    using R = Recommendation;
    static const RecordType states =
        describeStateChange("recommendation_state", "recommendation-states", kRecommendationStates);
    static const RecordType type = describe<R>({.kind = "recommendation",
        .plural = "recommendations",
        .label = QT_TRANSLATE_NOOP("Record", "Recommendation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Recommendations"),
        .keyField = "number",
        .nameField = "text",
        .fields =
            {
                field<&R::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                    .shaped(Shape::Code),
                field<&R::session>("session", QT_TRANSLATE_NOOP("Field", "Session")).to("session"),
                field<&R::item>("item", QT_TRANSLATE_NOOP("Field", "Agenda item")).to("agenda_item"),
                field<&R::axis>("axis", QT_TRANSLATE_NOOP("Field", "Axis"), Searched),
                field<&R::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Required | Searched).paragraph(),
                field<&R::owner>("owner", QT_TRANSLATE_NOOP("Field", "Who carries it out"), Expected),
                field<&R::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on"), Expected),
                field<&R::answer>("answer", QT_TRANSLATE_NOOP("Field", "What was done")).paragraph(),
                field<&R::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                    .among(kRecommendationStates),
            },
        .parts = {part<&R::changes>("changes", states)}});
    return type;
}

} // namespace sijill
