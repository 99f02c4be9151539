#include "core/domain/agreement.h"

namespace sijill {
namespace {

constexpr Choice kAgreementKindTable[] = {
    {int(AgreementKind::Framework), "framework", QT_TRANSLATE_NOOP("Choice", "Framework agreement")},
    {int(AgreementKind::Partnership), "partnership", QT_TRANSLATE_NOOP("Choice", "Partnership agreement")},
    {int(AgreementKind::Amendment), "amendment", QT_TRANSLATE_NOOP("Choice", "Amendment")},
};

constexpr Choice kAgreementStateTable[] = {
    {int(AgreementState::Draft), "draft", QT_TRANSLATE_NOOP("Choice", "Draft (agreement)")},
    {int(AgreementState::OnAgenda), "on_agenda", QT_TRANSLATE_NOOP("Choice", "On the agenda")},
    {int(AgreementState::Approved), "approved", QT_TRANSLATE_NOOP("Choice", "Approved (agreement)")},
    {int(AgreementState::Rejected), "rejected", QT_TRANSLATE_NOOP("Choice", "Rejected (agreement)")},
    {int(AgreementState::Signed), "signed", QT_TRANSLATE_NOOP("Choice", "Signed (agreement)")},
    {int(AgreementState::Active), "active", QT_TRANSLATE_NOOP("Choice", "In force (agreement)")},
    {int(AgreementState::Completed), "completed", QT_TRANSLATE_NOOP("Choice", "Completed (agreement)")},
    {int(AgreementState::Terminated), "terminated", QT_TRANSLATE_NOOP("Choice", "Terminated (agreement)")},
    {int(AgreementState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled (agreement)")},
};

constexpr Choice kPartyRoleTable[] = {
    {int(PartyRole::Council), "council", QT_TRANSLATE_NOOP("Choice", "Council")},
    {int(PartyRole::Ministry), "ministry", QT_TRANSLATE_NOOP("Choice", "Ministry")},
    {int(PartyRole::Service), "service", QT_TRANSLATE_NOOP("Choice", "Deconcentrated service")},
    {int(PartyRole::Commune), "commune", QT_TRANSLATE_NOOP("Choice", "Commune")},
    {int(PartyRole::Partner), "partner", QT_TRANSLATE_NOOP("Choice", "Partner")},
};

constexpr Choice kInstalmentStateTable[] = {
    {int(InstalmentState::Planned), "planned", QT_TRANSLATE_NOOP("Choice", "Planned (instalment)")},
    {int(InstalmentState::Requested), "requested", QT_TRANSLATE_NOOP("Choice", "Requested (instalment)")},
    {int(InstalmentState::Released), "released", QT_TRANSLATE_NOOP("Choice", "Released (instalment)")},
    {int(InstalmentState::Paid), "paid", QT_TRANSLATE_NOOP("Choice", "Paid (instalment)")},
    {int(InstalmentState::Refused), "refused", QT_TRANSLATE_NOOP("Choice", "Refused (instalment)")},
};

} // namespace

const Choices kAgreementKinds = kAgreementKindTable;
const Choices kAgreementStates = kAgreementStateTable;
const Choices kPartyRoles = kPartyRoleTable;
const Choices kInstalmentStates = kInstalmentStateTable;

template <>
const RecordType& recordType<AgreementParty>()
{
    static const RecordType type = describe<AgreementParty>({.kind = "agreement_party",
        .plural = "agreement-parties",
        .label = QT_TRANSLATE_NOOP("Record", "Party"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Parties"),
        .fields =
            {
                field<&AgreementParty::role>("role", QT_TRANSLATE_NOOP("Field", "Party as"), Required)
                    .among(kPartyRoles),
                field<&AgreementParty::partner>("partner", QT_TRANSLATE_NOOP("Field", "Partner"))
                    .to("partner"),
                field<&AgreementParty::representative>(
                    "representative", QT_TRANSLATE_NOOP("Field", "Represented by")),
                field<&AgreementParty::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity")),
                field<&AgreementParty::delegationAct>(
                    "delegation_act", QT_TRANSLATE_NOOP("Field", "Act of delegation")),
                field<&AgreementParty::signedOn>(
                    "signed_on", QT_TRANSLATE_NOOP("Field", "Signed on"), ByVerb | Searched),
                field<&AgreementParty::signedAt>(
                    "signed_at", QT_TRANSLATE_NOOP("Field", "Signed at"), ByVerb),
            },
        .identity = {"role", "partner"}});
    return type;
}

template <>
const RecordType& recordType<AgreementWorksite>()
{
    static const RecordType type = describe<AgreementWorksite>({.kind = "agreement_worksite",
        .plural = "agreement-worksites",
        .label = QT_TRANSLATE_NOOP("Record", "Worksite carried"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Worksites carried"),
        .fields =
            {
                field<&AgreementWorksite::worksite>(
                    "worksite", QT_TRANSLATE_NOOP("Field", "Worksite"), Required)
                    .to("worksite"),
                field<&AgreementWorksite::personMonths>(
                    "person_months", QT_TRANSLATE_NOOP("Field", "Person-months"), Required),
            },
        .identity = {"worksite"}});
    return type;
}

template <>
const RecordType& recordType<Instalment>()
{
    static const RecordType states =
        describeStateChange("instalment_state", "instalment-states", kInstalmentStates);
    static const RecordType type = describe<Instalment>({.kind = "instalment",
        .plural = "instalments",
        .label = QT_TRANSLATE_NOOP("Record", "Instalment"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Instalments"),
        .keyField = "number",
        .fields =
            {
                field<&Instalment::number>("number", QT_TRANSLATE_NOOP("Field", "No."), Required),
                field<&Instalment::share>("share", QT_TRANSLATE_NOOP("Field", "Share")),
                field<&Instalment::amount>(
                    "amount", QT_TRANSLATE_NOOP("Field", "Amount"), Required | Searched),
                field<&Instalment::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition")),
                field<&Instalment::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
                field<&Instalment::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence required")),
                field<&Instalment::evidenceReceivedOn>(
                    "evidence_received_on", QT_TRANSLATE_NOOP("Field", "Evidence received on")),
                field<&Instalment::justified>("justified", QT_TRANSLATE_NOOP("Field", "Justified spending")),
                field<&Instalment::recovered>("recovered", QT_TRANSLATE_NOOP("Field", "Recovered")),
                field<&Instalment::orderNumber>(
                    "order_number", QT_TRANSLATE_NOOP("Field", "Payment order"), ByVerb | Searched),
                field<&Instalment::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                    .among(kInstalmentStates),
            },
        .parts = {part<&Instalment::changes>("changes", states)}});
    return type;
}

template <>
const RecordType& recordType<Amendment>()
{
    static const RecordType type = describe<Amendment>({.kind = "amendment",
        .plural = "amendments",
        .label = QT_TRANSLATE_NOOP("Record", "Amendment"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Amendments"),
        .keyField = "number",
        .nameField = "what",
        .fields =
            {
                field<&Amendment::number>("number", QT_TRANSLATE_NOOP("Field", "No."), Required),
                field<&Amendment::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
                field<&Amendment::inForceOn>("in_force_on", QT_TRANSLATE_NOOP("Field", "In force from")),
                field<&Amendment::what>("what", QT_TRANSLATE_NOOP("Field", "What changes"), Required),
                field<&Amendment::newEnd>("new_end", QT_TRANSLATE_NOOP("Field", "New end")),
                field<&Amendment::addedAmount>("added_amount", QT_TRANSLATE_NOOP("Field", "Amount added")),
                field<&Amendment::addedPersonMonths>(
                    "added_person_months", QT_TRANSLATE_NOOP("Field", "Person-months added")),
                field<&Amendment::deliberation>(
                    "deliberation", QT_TRANSLATE_NOOP("Field", "Deliberation no.")),
            },
        .periods = {{"decided_on", "in_force_on"}}});
    return type;
}

template <>
const RecordType& recordType<FollowUpMember>()
{
    static const RecordType type = describe<FollowUpMember>({.kind = "follow_up_member",
        .plural = "follow-up-members",
        .label = QT_TRANSLATE_NOOP("Record", "Member of the follow-up committee"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Follow-up committee"),
        .nameField = "body",
        .fields =
            {
                field<&FollowUpMember::body>(
                    "body", QT_TRANSLATE_NOOP("Field", "Body represented"), Required),
                field<&FollowUpMember::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity")),
            },
        .identity = {"body"}});
    return type;
}

template <>
const RecordType& recordType<Agreement>()
{
    static const RecordType states =
        describeStateChange("agreement_state", "agreement-states", kAgreementStates);
    static const RecordType
        type =
            describe<Agreement>(
                {.kind = "agreement",
                    .plural = "agreements",
                    .label = QT_TRANSLATE_NOOP("Record", "Agreement"),
                    .pluralLabel = QT_TRANSLATE_NOOP("Record", "Agreements"),
                    .keyField = "number",
                    .nameField = "title",
                    .fields =
                        {
                            field<&Agreement::number>(
                                "number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                                .shaped(Shape::Code),
                            field<&Agreement::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required)
                                .among(kAgreementKinds),
                            field<&Agreement::edition>(
                                "edition", QT_TRANSLATE_NOOP("Field", "Edition"), Required)
                                .to("edition"),
                            field<&Agreement::component>("component", QT_TRANSLATE_NOOP("Field", "Component"))
                                .to("component"),
                            field<&Agreement::framework>(
                                "framework", QT_TRANSLATE_NOOP("Field", "Under the framework agreement"))
                                .to("agreement"),
                            field<&Agreement::title>(
                                "title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Searched),
                            field<&Agreement::object>(
                                "object", QT_TRANSLATE_NOOP("Field", "Object"), Searched)
                                .paragraph(),
                            field<&Agreement::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                                .among(kAgreementStates),
                            field<&Agreement::from>(
                                "starts_on", QT_TRANSLATE_NOOP("Field", "From"), Expected | Searched),
                            field<&Agreement::to>("ends_on", QT_TRANSLATE_NOOP("Field", "To"), Expected),
                            field<&Agreement::personMonths>(
                                "person_months", QT_TRANSLATE_NOOP("Field", "Person-months"), Expected),
                            field<&Agreement::unitCost>("unit_cost",
                                QT_TRANSLATE_NOOP("Field", "Cost of a person-month")),
                            field<&Agreement::supervisionFee>("supervision_fee",
                                QT_TRANSLATE_NOOP("Field", "Supervision fee per person-month")),
                            field<&Agreement::amount>(
                                "amount", QT_TRANSLATE_NOOP("Field", "Amount"), Expected | Searched),
                            field<&Agreement::wagesElsewhere>(
                                "wages_elsewhere", QT_TRANSLATE_NOOP("Field", "Served by another payer")),
                            field<&Agreement::budgetLine>("budget_line",
                                QT_TRANSLATE_NOOP("Field", "Budget line"))
                                .to("budget_line"),
                            field<&Agreement::reference>(
                                "reference", QT_TRANSLATE_NOOP("Field", "Reference"), Searched),
                            field<&Agreement::session>("session", QT_TRANSLATE_NOOP("Field", "Session"))
                                .to("session"),
                            field<&Agreement::deliberationNumber>("deliberation_number",
                                QT_TRANSLATE_NOOP("Field", "Deliberation no."), Searched),
                            field<&Agreement::deliberationOn>(
                                "deliberation_on", QT_TRANSLATE_NOOP("Field", "Deliberated on"), Searched),
                            field<&Agreement::executoryOn>(
                                "executory_on", QT_TRANSLATE_NOOP("Field", "Deliberation executory on")),
                            field<&Agreement::visaNumber>("visa_number",
                                QT_TRANSLATE_NOOP("Field", "Visa no."), Searched),
                            field<&Agreement::visaOn>("visa_on",
                                QT_TRANSLATE_NOOP("Field", "Visa granted on"), Searched),
                            field<&Agreement::hijriDate>(
                                "hijri_date", QT_TRANSLATE_NOOP("Field", "Hijri date")),
                        },
                    .parts =
                        {
                            part<&Agreement::parties>("parties", recordType<AgreementParty>()),
                            part<&Agreement::worksites>("worksites", recordType<AgreementWorksite>()),
                            part<&Agreement::instalments>("instalments", recordType<Instalment>()),
                            part<&Agreement::amendments>("amendments", recordType<Amendment>()),
                            part<&Agreement::followUp>("follow_up", recordType<FollowUpMember>()),
                            part<&Agreement::changes>("changes", states),
                        },
                    .periods = {{"starts_on", "ends_on"}}});
    return type;
}

} // namespace sijill
