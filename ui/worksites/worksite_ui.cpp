#include "ui/worksites/worksite_ui.h"

#include "core/base/format.h"
#include "core/domain/cost.h"
#include "core/domain/worksite.h"
#include "core/services/numbering.h"
#include "ui/records/record_form.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/form_field.h"
#include "ui/worksites/slot_tab.h"

namespace sijill {
namespace {

std::optional<PaneNotice> lateNotice(const Record& record, Workspace& workspace)
{
    const auto& worksite = record.as<Worksite>();
    const QDate today = workspace.today();
    const Format format;
    if (worksite.state == WorksiteState::Planned && worksite.plannedFrom.isValid()
        && worksite.plannedFrom < today)
        return PaneNotice{Tone::Refused,
            QCoreApplication::translate("Form", "Was to open on %1.")
                .arg(format.shortDate(worksite.plannedFrom)),
            {}};
    const bool running = worksite.state == WorksiteState::Open || worksite.state == WorksiteState::Suspended;
    if (running && worksite.plannedTo.isValid() && worksite.plannedTo < today)
        return PaneNotice{Tone::Refused,
            QCoreApplication::translate("Form", "Was to end on %1.")
                .arg(format.shortDate(worksite.plannedTo)),
            {}};
    for (const Visit& visit : worksite.visits) {
        if (visit.dueOn.isValid() && visit.dueOn < today && !visit.doneOn.isValid())
            return PaneNotice{Tone::Warning,
                QCoreApplication::translate("Form", "A corrective action was due on %1: %2")
                    .arg(format.shortDate(visit.dueOn), visit.correctiveAction),
                {}};
    }
    for (const Incident& incident : worksite.incidents) {
        if (!incident.closedOn.isValid())
            return PaneNotice{Tone::Warning,
                QCoreApplication::translate("Form", "An incident of %1 is not closed.")
                    .arg(format.shortDate(incident.on)),
                {}};
    }
    return std::nullopt;
}

void prepareWorksite(Record& draft, Workspace& workspace)
{
    auto& worksite = draft.as<Worksite>();
    worksite.edition = workspace.edition();
    worksite.code = nextKey(workspace.database(), draft.type(), workspace.edition(), u"W-001"_s);
    if (const std::optional<Edition> edition = workspace.office().edition()) {
        worksite.months =
            int(edition->hundredths(ParameterName::MinimumMonthsPerWorksite, workspace.today()) / 100);
        if (!edition->components.empty())
            worksite.component = edition->components.front().id;
    }
}

/// W6 as it is typed: the end follows the start and the months until somebody types another.
void wireDays(RecordForm& form)
{
    const auto propose = [&form] {
        FormField* to = form.field(u"planned_to"_s);
        const auto from = form.field(u"planned_from"_s)->value();
        const auto months = integerOf(form.field(u"months"_s)->value());
        if (isBlank(from) || months <= 0)
            return;
        const QDate earliest = endAfterMonths(std::get<QDate>(from), int(months));
        if (isBlank(to->value()) || std::get<QDate>(to->value()) < earliest)
            form.setValue(u"planned_to"_s, earliest);
        to->setHint(
            QCoreApplication::translate("Form", "%1 at the earliest").arg(Format().shortDate(earliest)),
            u"W6"_s);
    };
    QObject::connect(form.field(u"planned_from"_s), &FormField::left, &form, propose);
    QObject::connect(form.field(u"months"_s), &FormField::left, &form, propose);
}

} // namespace

RecordUi worksiteUi()
{
    RecordUi ui;
    ui.type = &recordType<Worksite>();
    ui.list = u"worksites"_s;
    ui.icon = Icon::Worksites;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New worksite");
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Temporary worksites of the edition: where, who employs, when, how many jobs.");
    ui.stateField = "state";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "To act on"), Icon::Warning, among("attention", 1, 2, 3, 4)},
        {QT_TRANSLATE_NOOP("Form", "Planned"), Icon::None, among("state", WorksiteState::Planned)},
        {QT_TRANSLATE_NOOP("Form", "Open"), Icon::None, among("state", WorksiteState::Open)},
        {QT_TRANSLATE_NOOP("Form", "Suspended"), Icon::None, among("state", WorksiteState::Suspended)},
        {QT_TRANSLATE_NOOP("Form", "Finished or closed"), Icon::None,
            among("state", WorksiteState::Finished, WorksiteState::Closed)},
    };
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections =
                {
                    {QT_TRANSLATE_NOOP("Form", "What"),
                        {{"title", 12}, {"code", 3}, {"sector", 5}, {"size_class", 2}, {"wave", 2},
                            {"component", 6}, {"employer", 6}, {"description", 12}}},
                    {QT_TRANSLATE_NOOP("Form", "Where"),
                        {{"commune", 6}, {"latitude", 3}, {"longitude", 3}, {"place", 12}}},
                    {QT_TRANSLATE_NOOP("Form", "When"),
                        {{"months", 2}, {"planned_from", 5}, {"planned_to", 5}}},
                    {QT_TRANSLATE_NOOP("Form", "Supervision"),
                        {{"supervisor", 4}, {"supervisor_phone", 4}, {"service", 4}}},
                }},
        {.title = QT_TRANSLATE_NOOP("Form", "Priorities"), .parts = {"markers"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Visits"), .parts = {"visits"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Incidents"), .parts = {"incidents"}},
    };
    ui.facts = {"sector", "employer", "service", "commune", "place", "wave", "size_class", "months",
        "planned_from", "planned_to", "opened_on", "finished_on", "supervisor", "supervisor_phone",
        "latitude", "longitude", "component", "edition", "description"};
    ui.factParts = {"markers"};
    ui.tabParts = {"visits", "incidents", "changes"};
    ui.partColumns = {{"visits", {"visited_on", "findings", "due_on", "done_on"}},
        {"incidents", {"happened_on", "kind", "injured", "closed_on"}}, {"changes", kStateChangeColumns}};
    ui.extraTab = [](Workspace& workspace, QWidget* parent) -> QWidget* {
        return new SlotTab(workspace, parent);
    };
    ui.extraTabTitle = QT_TRANSLATE_NOOP("Form", "Slots");
    ui.notice = lateNotice;
    ui.papers = {{u"worksite"_s, QT_TRANSLATE_NOOP("Form", "Worksite sheet")}};
    ui.prepare = prepareWorksite;
    ui.wire = wireDays;
    return ui;
}

RecordUi slotUi()
{
    RecordUi ui;
    ui.type = &recordType<Slot>();
    ui.list = u"slots"_s;
    ui.icon = Icon::People;
    ui.newTitle = nullptr; // Slots are added from their worksite, several at a time.
    ui.purpose =
        QT_TRANSLATE_NOOP("Form", "The job slots of the edition's worksites. Add them from a worksite.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {
            {"", {{"worksite", 6}, {"number", 3}, {"months", 3}, {"trade", 12}, {"requirement", 12}}}}}};
    ui.facts = {"worksite", "number", "trade", "months", "requirement", "withdrawn_on", "withdrawal_motive"};
    return ui;
}

} // namespace sijill
