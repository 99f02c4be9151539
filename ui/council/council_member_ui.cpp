#include "core/base/format.h"
#include "core/domain/council.h"
#include "core/domain/deliberation.h"
#include "core/services/numbering.h"
#include "ui/council/council_ui.h"
#include "ui/council/steps_tab.h"

#include <QCoreApplication>

namespace sijill {
namespace {

/// The countdown that runs, or since when the deliberation can be carried out.
std::optional<PaneNotice> countdown(const Record& record, Workspace& workspace)
{
    const auto& deliberation = record.as<Deliberation>();
    const Format format;
    switch (deliberation.stateOn(workspace.today())) {
    case DeliberationState::AwaitingOpposition:
        return PaneNotice{Tone::Info,
            QCoreApplication::translate("Form", "The governor may oppose until %1.")
                .arg(format.shortDate(deliberation.oppositionUntil)),
            u"S1"_s};
    case DeliberationState::AwaitingVisa:
        return PaneNotice{Tone::Warning,
            QCoreApplication::translate("Form", "The visa is awaited; silence until %1 is a visa.")
                .arg(format.shortDate(deliberation.visaDueOn)),
            u"S1"_s};
    case DeliberationState::Executory:
        return PaneNotice{Tone::Good,
            QCoreApplication::translate("Form", "Executory since %1.")
                .arg(format.shortDate(deliberation.executoryOn())),
            u"A6"_s};
    case DeliberationState::Opposed:
    case DeliberationState::VisaRefused:
    case DeliberationState::Annulled:
        return PaneNotice{Tone::Refused, deliberation.motive, {}};
    case DeliberationState::Draft:
    case DeliberationState::Transcribed:
        break;
    }
    for (const Problem& problem : workspace.office().records().problems(record)) {
        if (problem.rule == "S1"_L1)
            return PaneNotice{Tone::Warning, problem.message, problem.rule};
    }
    return std::nullopt;
}

} // namespace

RecordUi deliberationUi()
{
    RecordUi ui;
    ui.type = &recordType<Deliberation>();
    ui.list = u"deliberations"_s;
    ui.icon = Icon::Journal;
    ui.help = "council#register";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "The register of deliberations. They come from ballots that are closed, numbered by year.");
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "To transcribe"), Icon::None, among("state", DeliberationState::Draft)},
        {QT_TRANSLATE_NOOP("Form", "Visa awaited"), Icon::None,
            among("state", DeliberationState::AwaitingVisa)},
        {QT_TRANSLATE_NOOP("Form", "Executory"), Icon::None, among("state", DeliberationState::Executory)},
        {QT_TRANSLATE_NOOP("Form", "Annulled"), Icon::None, among("state", DeliberationState::Annulled)},
    };
    ui.facts = {"decided_on", "session", "item", "subject", "text", "needs_visa", "amends", "annuls",
        "opposition_until", "visa_due_on", "visa_number", "motive"};
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {
            {"", {{"subject", 12}, {"needs_visa", 4}, {"amends", 4}, {"annuls", 4}, {"text", 12}}}}}};
    ui.papers = {{u"deliberation"_s, QT_TRANSLATE_NOOP("Form", "Print the deliberation"), Icon::Print}};
    ui.notice = countdown;
    ui.extraTab = [](Workspace& workspace, QWidget* parent) -> QWidget* {
        return new StepsTab(workspace, parent);
    };
    ui.extraTabTitle = QT_TRANSLATE_NOOP("Form", "Follow-up");
    return ui;
}

RecordUi councilMemberUi()
{
    RecordUi ui;
    ui.type = &recordType<CouncilMember>();
    ui.list = u"council-members"_s;
    ui.icon = Icon::People;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New council member");
    ui.help = "council";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Members of the council with their mandates. Who is elected again is entered anew: former councils "
        "stay.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {{"",
            {{"names", 12}, {"code", 4}, {"salutation", 4}, {"role", 4}, {"rank", 4}, {"initials", 8},
                {"political_group", 12}, {"mandate_from", 6}, {"mandate_to", 6}}}}}};
    ui.facts = {
        "salutation", "names", "initials", "role", "rank", "political_group", "mandate_from", "mandate_to"};
    ui.prepare = [](Record& draft, Workspace& workspace) {
        auto& member = draft.as<CouncilMember>();
        member.code = nextKey(workspace.database(), draft.type(), {}, u"CM-01"_s);
        member.from = workspace.today();
    };
    return ui;
}

RecordUi standingCommitteeUi()
{
    RecordUi ui;
    ui.type = &recordType<StandingCommittee>();
    ui.list = u"standing-committees"_s;
    ui.icon = Icon::Council;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New standing committee");
    ui.help = "council";
    ui.purpose =
        QT_TRANSLATE_NOOP("Form", "Standing committees of the council, which give their opinion on points.");
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"", {{"names", 12}, {"code", 4}, {"active_from", 4}, {"active_to", 4}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Members"), .parts = {"seats"}},
    };
    ui.facts = {"active_from", "active_to"};
    ui.factParts = {"seats"};
    ui.partColumns = {{"seats", {"member", "role"}}};
    return ui;
}

} // namespace sijill
