#include "core/domain/call.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr Choice kCallKindTable[] = {
    {int(CallKind::Projects), "projects", QT_TRANSLATE_NOOP("Choice", "Call for projects")},
    {int(CallKind::ExpressionOfInterest), "expression_of_interest",
        QT_TRANSLATE_NOOP("Choice", "Call for expressions of interest")},
};

constexpr Choice kCallStateTable[] = {
    {int(CallState::Draft), "draft", QT_TRANSLATE_NOOP("Choice", "Draft (call)")},
    {int(CallState::Open), "open", QT_TRANSLATE_NOOP("Choice", "Open (call)")},
    {int(CallState::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "Closed (call)")},
    {int(CallState::Decided), "decided", QT_TRANSLATE_NOOP("Choice", "Decided (call)")},
    {int(CallState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled (call)")},
};

} // namespace

const Choices kCallKinds = kCallKindTable;
const Choices kCallStates = kCallStateTable;

Percent Call::weights() const
{
    Percent sum;
    for (const Criterion& criterion : criteria)
        sum.hundredths += criterion.weight.hundredths;
    return sum;
}

std::vector<DocumentKindId> Call::documentsFor(std::optional<PartnerKind> of) const
{
    std::vector<DocumentKindId> found;
    for (const CallDocument& asked : documents) {
        const bool concerns = !asked.partnerKind || !of || *asked.partnerKind == *of;
        if (concerns && std::find(found.begin(), found.end(), asked.documentKind) == found.end())
            found.push_back(asked.documentKind);
    }
    return found;
}

template <>
const RecordType& recordType<CallSector>()
{
    static const RecordType type = describe<CallSector>({.kind = "call_sector",
        .plural = "call-sectors",
        .label = QT_TRANSLATE_NOOP("Record", "Sector of the call"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Sectors of the call"),
        .fields = {field<&CallSector::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector"), Required)
                       .to("sector")},
        .identity = {"sector"}});
    return type;
}

template <>
const RecordType& recordType<CallCommune>()
{
    static const RecordType type = describe<CallCommune>({.kind = "call_commune",
        .plural = "call-communes",
        .label = QT_TRANSLATE_NOOP("Record", "Commune of the call"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Communes of the call"),
        .fields = {field<&CallCommune::commune>("commune", QT_TRANSLATE_NOOP("Field", "Commune"), Required)
                       .to("territory")},
        .identity = {"commune"}});
    return type;
}

template <>
const RecordType& recordType<CallDocument>()
{
    static const RecordType type = describe<CallDocument>({.kind = "call_document",
        .plural = "call-documents",
        .label = QT_TRANSLATE_NOOP("Record", "Required document"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Required documents"),
        .fields =
            {
                field<&CallDocument::documentKind>(
                    "document_kind", QT_TRANSLATE_NOOP("Field", "Document"), Required)
                    .to("document_kind"),
                field<&CallDocument::partnerKind>("partner_kind", QT_TRANSLATE_NOOP("Field", "Asked of"))
                    .among(kPartnerKinds),
            },
        .identity = {"document_kind", "partner_kind"}});
    return type;
}

template <>
const RecordType& recordType<Criterion>()
{
    static const RecordType type = describe<Criterion>({.kind = "criterion",
        .plural = "criteria",
        .label = QT_TRANSLATE_NOOP("Record", "Criterion"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Criteria"),
        .nameField = "names",
        .fields =
            {
                field<&Criterion::names>("names", QT_TRANSLATE_NOOP("Field", "Criterion"), Required),
                field<&Criterion::help>("help", QT_TRANSLATE_NOOP("Field", "What to look at")),
                field<&Criterion::scale>("scale", QT_TRANSLATE_NOOP("Field", "Best mark"), Required),
                field<&Criterion::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight"), Required),
            },
        .identity = {"names"}});
    return type;
}

template <>
const RecordType& recordType<Call>()
{
    static const RecordType states = describeStateChange("call_state", "call-states", kCallStates);
    static const RecordType type = describe<Call>({.kind = "call",
        .plural = "calls",
        .label = QT_TRANSLATE_NOOP("Record", "Call for projects"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Calls for projects"),
        .keyField = "number",
        .nameField = "title",
        .fields =
            {
                field<&Call::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Call::edition>("edition", QT_TRANSLATE_NOOP("Field", "Edition"), Required)
                    .to("edition"),
                field<&Call::follows>("follows", QT_TRANSLATE_NOOP("Field", "Follows the call")).to("call"),
                field<&Call::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).among(kCallKinds),
                field<&Call::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Searched),
                field<&Call::notice>("notice", QT_TRANSLATE_NOOP("Field", "Notice"), Searched).paragraph(),
                field<&Call::opensAt>("opens_at", QT_TRANSLATE_NOOP("Field", "Opens"), Expected),
                field<&Call::closesAt>("closes_at", QT_TRANSLATE_NOOP("Field", "Closes"), Expected),
                field<&Call::sealed>("sealed", QT_TRANSLATE_NOOP("Field", "Sealed envelopes")),
                field<&Call::budget>("budget", QT_TRANSLATE_NOOP("Field", "Envelope")),
                field<&Call::personMonths>(
                    "person_months", QT_TRANSLATE_NOOP("Field", "Person-months of the envelope")),
                field<&Call::place>("place", QT_TRANSLATE_NOOP("Field", "Handed in at")),
                field<&Call::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb).among(kCallStates),
            },
        .parts = {
            part<&Call::sectors>("sectors", recordType<CallSector>()),
            part<&Call::communes>("communes", recordType<CallCommune>()),
            part<&Call::documents>("documents", recordType<CallDocument>()),
            part<&Call::criteria>("criteria", recordType<Criterion>()),
            part<&Call::changes>("changes", states),
        }});
    return type;
}

} // namespace sijill
