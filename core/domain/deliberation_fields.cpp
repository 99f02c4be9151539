#include "core/domain/deliberation.h"

namespace sijill {
namespace {

using S = DeliberationState;
constexpr Choice kDeliberationStateTable[] = {
    {int(S::Draft), "draft", QT_TRANSLATE_NOOP("Choice", "To transcribe (deliberation)")},
    {int(S::Transcribed), "transcribed", QT_TRANSLATE_NOOP("Choice", "Transcribed (deliberation)")},
    {int(S::AwaitingOpposition), "awaiting-opposition",
        QT_TRANSLATE_NOOP("Choice", "With the governor (deliberation)")},
    {int(S::AwaitingVisa), "awaiting-visa", QT_TRANSLATE_NOOP("Choice", "Awaiting the visa (deliberation)")},
    {int(S::Executory), "executory", QT_TRANSLATE_NOOP("Choice", "Executory (deliberation)")},
    {int(S::Opposed), "opposed", QT_TRANSLATE_NOOP("Choice", "Opposed (deliberation)")},
    {int(S::VisaRefused), "visa-refused", QT_TRANSLATE_NOOP("Choice", "Visa refused (deliberation)")},
    {int(S::Annulled), "annulled", QT_TRANSLATE_NOOP("Choice", "Annulled (deliberation)")},
};

using Step = DeliberationStep;
constexpr Choice kDeliberationStepTable[] = {
    {int(Step::Transcribe), "transcribe", QT_TRANSLATE_NOOP("Choice", "Transcribed into the register")},
    {int(Step::Post), "post", QT_TRANSLATE_NOOP("Choice", "Posted at the seat")},
    {int(Step::Send), "send", QT_TRANSLATE_NOOP("Choice", "Sent to the governor")},
    {int(Step::Oppose), "oppose", QT_TRANSLATE_NOOP("Choice", "Opposed by the governor")},
    {int(Step::RequestVisa), "request-visa", QT_TRANSLATE_NOOP("Choice", "Visa requested")},
    {int(Step::GrantVisa), "grant-visa", QT_TRANSLATE_NOOP("Choice", "Visa granted")},
    {int(Step::RefuseVisa), "refuse-visa", QT_TRANSLATE_NOOP("Choice", "Visa refused")},
    {int(Step::Publish), "publish", QT_TRANSLATE_NOOP("Choice", "Published")},
    {int(Step::Annul), "annul", QT_TRANSLATE_NOOP("Choice", "Annulled by the council")},
};

} // namespace

const Choices kDeliberationStates = kDeliberationStateTable;
const Choices kDeliberationSteps = kDeliberationStepTable;

template <>
const RecordType& recordType<Deliberation>()
{
    using D = Deliberation;
    static const RecordType type = describe<D>({.kind = "deliberation",
        .plural = "deliberations",
        .label = QT_TRANSLATE_NOOP("Record", "Deliberation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Deliberations"),
        .keyField = "number",
        .nameField = "subject",
        .fields = {
            field<&D::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched | ByVerb)
                .shaped(Shape::Code),
            field<&D::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), ByVerb),
            field<&D::sequence>("sequence", QT_TRANSLATE_NOOP("Field", "No."), ByVerb),
            field<&D::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), Searched | ByVerb),
            field<&D::session>("session", QT_TRANSLATE_NOOP("Field", "Session"), ByVerb).to("session"),
            field<&D::item>("item", QT_TRANSLATE_NOOP("Field", "Agenda item"), ByVerb).to("agenda_item"),
            field<&D::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Required | Searched),
            field<&D::text>("text", QT_TRANSLATE_NOOP("Field", "What is decided besides"), Searched)
                .paragraph(),
            field<&D::isAdopted>("is_adopted", QT_TRANSLATE_NOOP("Field", "Adopted"), ByVerb),
            field<&D::needsVisa>("needs_visa", QT_TRANSLATE_NOOP("Field", "Needs the governor's visa")),
            field<&D::amends>("amends", QT_TRANSLATE_NOOP("Field", "Amends")).to("deliberation"),
            field<&D::annuls>("annuls", QT_TRANSLATE_NOOP("Field", "Annuls")).to("deliberation"),
            field<&D::transcribedOn>("transcribed_on", QT_TRANSLATE_NOOP("Field", "Transcribed on"), ByVerb),
            field<&D::postedOn>("posted_on", QT_TRANSLATE_NOOP("Field", "Posted on"), ByVerb),
            field<&D::sentOn>("sent_on", QT_TRANSLATE_NOOP("Field", "Sent to the governor on"), ByVerb),
            field<&D::oppositionUntil>(
                "opposition_until", QT_TRANSLATE_NOOP("Field", "Opposition until"), ByVerb),
            field<&D::opposedOn>("opposed_on", QT_TRANSLATE_NOOP("Field", "Opposed on"), ByVerb),
            field<&D::visaRequestedOn>(
                "visa_requested_on", QT_TRANSLATE_NOOP("Field", "Visa requested on"), ByVerb),
            field<&D::visaDueOn>("visa_due_on", QT_TRANSLATE_NOOP("Field", "Visa due on"), ByVerb),
            field<&D::visaOn>("visa_on", QT_TRANSLATE_NOOP("Field", "Visa granted on"), ByVerb),
            field<&D::visaNumber>("visa_number", QT_TRANSLATE_NOOP("Field", "Visa no."), ByVerb | Searched),
            field<&D::visaRefusedOn>(
                "visa_refused_on", QT_TRANSLATE_NOOP("Field", "Visa refused on"), ByVerb),
            field<&D::publishedOn>("published_on", QT_TRANSLATE_NOOP("Field", "Published on"), ByVerb),
            field<&D::annulledOn>("annulled_on", QT_TRANSLATE_NOOP("Field", "Annulled on"), ByVerb),
            field<&D::motive>("motive", QT_TRANSLATE_NOOP("Field", "Motive"), ByVerb),
        }});
    return type;
}

} // namespace sijill
