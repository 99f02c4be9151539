#include "core/domain/worksite.h"

namespace sijill {
namespace {

constexpr Choice kWorksiteStateTable[] = {
    {int(WorksiteState::Planned), "planned", QT_TRANSLATE_NOOP("Choice", "Planned (worksite)")},
    {int(WorksiteState::Open), "open", QT_TRANSLATE_NOOP("Choice", "Open (worksite)")},
    {int(WorksiteState::Suspended), "suspended", QT_TRANSLATE_NOOP("Choice", "Suspended (worksite)")},
    {int(WorksiteState::Finished), "finished", QT_TRANSLATE_NOOP("Choice", "Finished (worksite)")},
    {int(WorksiteState::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "Closed (worksite)")},
    {int(WorksiteState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled (worksite)")},
};

constexpr Choice kSizeClassTable[] = {
    {int(SizeClass::Small), "small", QT_TRANSLATE_NOOP("Choice", "Small")},
    {int(SizeClass::Large), "large", QT_TRANSLATE_NOOP("Choice", "Large")},
};

constexpr Choice kIncidentKindTable[] = {
    {int(IncidentKind::Accident), "accident", QT_TRANSLATE_NOOP("Choice", "Work accident")},
    {int(IncidentKind::Damage), "damage", QT_TRANSLATE_NOOP("Choice", "Damage")},
    {int(IncidentKind::Conflict), "conflict", QT_TRANSLATE_NOOP("Choice", "Conflict")},
    {int(IncidentKind::Weather), "weather", QT_TRANSLATE_NOOP("Choice", "Weather")},
    {int(IncidentKind::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

} // namespace

const Choices kWorksiteStates = kWorksiteStateTable;
const Choices kSizeClasses = kSizeClassTable;
const Choices kIncidentKinds = kIncidentKindTable;

template <>
const RecordType& recordType<WorksiteMarker>()
{
    static const RecordType type = describe<WorksiteMarker>({.kind = "worksite_marker",
        .plural = "worksite-markers",
        .label = QT_TRANSLATE_NOOP("Record", "Priority marker"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Priority markers"),
        .fields =
            {
                field<&WorksiteMarker::marker>("marker", QT_TRANSLATE_NOOP("Field", "Priority"), Required)
                    .to("marker"),
            },
        .identity = {"marker"}});
    return type;
}

template <>
const RecordType& recordType<Visit>()
{
    static const RecordType type = describe<Visit>({.kind = "visit",
        .plural = "visits",
        .label = QT_TRANSLATE_NOOP("Record", "Visit"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Visits"),
        .fields =
            {
                field<&Visit::on>("visited_on", QT_TRANSLATE_NOOP("Field", "Visited on"), Required),
                field<&Visit::who>("visitor", QT_TRANSLATE_NOOP("Field", "By")),
                field<&Visit::findings>("findings", QT_TRANSLATE_NOOP("Field", "Findings")).paragraph(),
                field<&Visit::correctiveAction>(
                    "corrective_action", QT_TRANSLATE_NOOP("Field", "Corrective action")),
                field<&Visit::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "To be done by")),
                field<&Visit::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
                field<&Visit::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
            },
        .periods = {{"visited_on", "due_on"}, {"visited_on", "done_on"}},
        .identity = {"visited_on", "visitor"}});
    return type;
}

template <>
const RecordType& recordType<Incident>()
{
    static const RecordType type = describe<Incident>({.kind = "incident",
        .plural = "incidents",
        .label = QT_TRANSLATE_NOOP("Record", "Incident"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Incidents"),
        .fields =
            {
                field<&Incident::on>("happened_on", QT_TRANSLATE_NOOP("Field", "Happened on"), Required),
                field<&Incident::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).among(kIncidentKinds),
                field<&Incident::description>(
                    "description", QT_TRANSLATE_NOOP("Field", "Description"), Required)
                    .paragraph(),
                field<&Incident::injured>("injured", QT_TRANSLATE_NOOP("Field", "People injured")),
                field<&Incident::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures taken")),
                field<&Incident::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
            },
        .periods = {{"happened_on", "closed_on"}},
        .identity = {"happened_on", "kind"}});
    return type;
}

template <>
const RecordType& recordType<Worksite>()
{
    static const RecordType states =
        describeStateChange("worksite_state", "worksite-states", kWorksiteStates);
    static const RecordType
        type =
            describe<Worksite>(
                {.kind = "worksite",
                    .plural = "worksites",
                    .label = QT_TRANSLATE_NOOP("Record", "Worksite"),
                    .pluralLabel = QT_TRANSLATE_NOOP("Record", "Worksites"),
                    .keyField = "code",
                    .nameField = "title",
                    .fields =
                        {
                            field<&Worksite::code>(
                                "code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                                .shaped(Shape::Code),
                            field<&Worksite::edition>(
                                "edition", QT_TRANSLATE_NOOP("Field", "Edition"), Required)
                                .to("edition"),
                            field<&Worksite::component>("component", QT_TRANSLATE_NOOP("Field", "Component"))
                                .to("component"),
                            field<&Worksite::employer>(
                                "employer", QT_TRANSLATE_NOOP("Field", "Employer"), Expected)
                                .to("partner"),
                            field<&Worksite::title>(
                                "title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Searched),
                            field<&Worksite::description>(
                                "description", QT_TRANSLATE_NOOP("Field", "Description"), Searched)
                                .paragraph(),
                            field<&Worksite::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector"), Expected)
                                .to("sector"),
                            field<&Worksite::sizeClass>("size_class", QT_TRANSLATE_NOOP("Field", "Size"))
                                .among(kSizeClasses),
                            field<&Worksite::commune>(
                                "commune", QT_TRANSLATE_NOOP("Field", "Commune"), Expected)
                                .to("territory"),
                            field<&Worksite::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Searched),
                            field<&Worksite::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude"))
                                .decimals(7),
                            field<&Worksite::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude"))
                                .decimals(7),
                            field<&Worksite::wave>("wave", QT_TRANSLATE_NOOP("Field", "Wave")),
                            field<&Worksite::months>("months", QT_TRANSLATE_NOOP("Field", "Months"),
                                Expected),
                            field<&Worksite::plannedFrom>(
                                "planned_from", QT_TRANSLATE_NOOP("Field", "Planned start"),
                                Expected | Searched),
                            field<&Worksite::plannedTo>(
                                "planned_to", QT_TRANSLATE_NOOP("Field", "Planned end"), Expected),
                            field<&Worksite::openedOn>("opened_on", QT_TRANSLATE_NOOP("Field", "Opened on"),
                                ByVerb | Searched),
                            field<&Worksite::finishedOn>("finished_on",
                                QT_TRANSLATE_NOOP("Field", "Finished on"), ByVerb),
                            field<&Worksite::supervisor>("supervisor",
                                QT_TRANSLATE_NOOP("Field", "Supervisor"), Searched),
                            field<&Worksite::supervisorPhone>("supervisor_phone",
                                QT_TRANSLATE_NOOP("Field", "Supervisor's phone"), Searched)
                                .shaped(Shape::Phone),
                            field<&Worksite::service>(
                                "service", QT_TRANSLATE_NOOP("Field", "Accompanying service"))
                                .to("partner"),
                            field<&Worksite::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                                .among(kWorksiteStates),
                        },
                    .parts =
                        {
                            part<&Worksite::markers>("markers", recordType<WorksiteMarker>()),
                            part<&Worksite::visits>("visits", recordType<Visit>()),
                            part<&Worksite::incidents>("incidents", recordType<Incident>()),
                            part<&Worksite::changes>("changes", states),
                        },
                    .periods = {{"planned_from", "planned_to"}}});
    return type;
}

template <>
const RecordType& recordType<Slot>()
{
    static const RecordType type = describe<Slot>({.kind = "slot",
        .plural = "slots",
        .label = QT_TRANSLATE_NOOP("Record", "Slot"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Slots"),
        .fields =
            {
                field<&Slot::worksite>("worksite", QT_TRANSLATE_NOOP("Field", "Worksite"), Required | Above)
                    .to("worksite"),
                field<&Slot::number>("number", QT_TRANSLATE_NOOP("Field", "No."), Required),
                field<&Slot::trade>("trade", QT_TRANSLATE_NOOP("Field", "Trade"), Required).to("trade"),
                field<&Slot::months>("months", QT_TRANSLATE_NOOP("Field", "Months"), Required),
                field<&Slot::requirement>("requirement", QT_TRANSLATE_NOOP("Field", "Requirement")),
                field<&Slot::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn on"), ByVerb),
                field<&Slot::withdrawalMotive>(
                    "withdrawal_motive", QT_TRANSLATE_NOOP("Field", "Motive of withdrawal"), ByVerb),
            },
        .identity = {"worksite", "number"}});
    return type;
}

} // namespace sijill
