#include "ui/council/council_ui.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/agenda_item.h"
#include "core/domain/council.h"
#include "core/domain/recommendation.h"
#include "core/domain/session.h"
#include "core/services/numbering.h"
#include "core/storage/council_queries.h"
#include "core/storage/record_store.h"
#include "ui/council/roll_call_tab.h"
#include "ui/council/vote_tab.h"

namespace sijill {
namespace {

/// The session that opens last: what is prepared is usually for it.
SessionId latestSession(Workspace& workspace)
{
    const auto found = workspace.database().read([&]() -> Result<SessionId> {
        Session latest;
        RecordStore(workspace.database()).forEachLive(recordType<Session>(), [&](const Record& record) {
            if (latest.id.isNull() || latest.opensOn < record.as<Session>().opensOn)
                latest = record.as<Session>();
            return true;
        });
        return latest.id;
    });
    return found.value_or(SessionId());
}

/// The gravest thing that the rules of the body say of the record (S1, S3).
std::optional<PaneNotice> ruleNotice(const Record& record, Workspace& workspace, const QString& rule)
{
    for (const Problem& problem : workspace.office().records().problems(record)) {
        if (problem.rule == rule)
            return PaneNotice{Tone::Warning, problem.message, problem.rule};
    }
    return std::nullopt;
}

void prepareSession(Record& draft, Workspace& workspace)
{
    auto& session = draft.as<Session>();
    session.year = workspace.today().year();
}

void prepareItem(Record& draft, Workspace& workspace)
{
    auto& item = draft.as<AgendaItem>();
    item.session = latestSession(workspace);
    const auto filled = workspace.database().read([&]() -> Result<int> {
        item.number = nextItemNumber(workspace.database(), item.session);
        const std::vector<AgendaItem> agenda = agendaOf(workspace.database(), item.session);
        return agenda.empty() ? 1 : agenda.back().position + 1;
    });
    item.position = filled.value_or(1);
}

/// The roll has every member in office, absent until called.
void prepareSitting(Record& draft, Workspace& workspace)
{
    auto& sitting = draft.as<Sitting>();
    sitting.session = latestSession(workspace);
    sitting.heldAt = instantAt(workspace.today(), QTime(10, 0));
    (void)workspace.database().read([&]() -> Status {
        sitting.number = nextSittingNumber(workspace.database(), sitting.session);
        for (const CouncilMember& member : councilMembersOn(workspace.database(), workspace.today())) {
            sitting.attendance.push_back(
                {.id = {}, .member = member.id, .presence = Presence::Absent, .arrivedAt = {}, .leftAt = {}});
            if (member.role == CouncilRole::President && sitting.chair.isNull())
                sitting.chair = member.id;
            if (member.role == CouncilRole::Secretary && sitting.secretary.isNull())
                sitting.secretary = member.id;
        }
        return {};
    });
}

/// Reports are heard and never voted: they do not wait.
ListFilter waitingForTheVote()
{
    ListFilter filter = among("state", ItemState::Listed);
    filter.columns.merge(
        among("kind", ItemKind::Agreements, ItemKind::Programme, ItemKind::Recommendation, ItemKind::Other)
            .columns);
    return filter;
}

} // namespace

RecordUi sessionUi()
{
    RecordUi ui;
    ui.type = &recordType<Session>();
    ui.list = u"sessions"_s;
    ui.icon = Icon::Council;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New session");
    ui.help = "council";
    ui.purpose = QT_TRANSLATE_NOOP("Form", "Sessions of the council: prepared, convened, held and closed.");
    ui.stateField = "state";
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"",
                             {{"code", 4}, {"kind", 4}, {"year", 2}, {"number", 2}, {"names", 12},
                                 {"opens_on", 4}, {"place", 8}, {"asked_by", 8}, {"asked_on", 4}}},
                {QT_TRANSLATE_NOOP("Form", "Preparation"),
                    {{"bureau_met_on", 4}, {"agenda_sent_on", 4}, {"convened_on", 4}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Convocations"), .parts = {"convocations"}},
        {.title = QT_TRANSLATE_NOOP("Form", "For the minutes"),
            .sections = {{"", {{"opening_speech", 12}, {"president_report", 12}, {"closing", 12}}}}},
    };
    ui.facts = {"kind", "names", "opens_on", "place", "asked_by", "asked_on", "bureau_met_on",
        "agenda_sent_on", "convened_on"};
    ui.tabParts = {"convocations", "changes"};
    ui.partColumns = {{"convocations", {"member", "rank", "sent_on", "channel", "received_on"}},
        {"changes", kStateChangeColumns}};
    ui.related = {{QT_TRANSLATE_NOOP("Form", "Agenda"), "agenda-items", "session_id"},
        {QT_TRANSLATE_NOOP("Form", "Deliberations"), "deliberations", "session_id"}};
    ui.papers = {{u"convocation"_s, QT_TRANSLATE_NOOP("Form", "Print the convocations"), Icon::Print, true},
        {u"agenda"_s, QT_TRANSLATE_NOOP("Form", "Print the agenda"), Icon::Print, true},
        {u"attendance-sheet"_s, QT_TRANSLATE_NOOP("Form", "Print the attendance sheets"), Icon::Print, true},
        {u"voting-sheets"_s, QT_TRANSLATE_NOOP("Form", "Print the voting sheets"), Icon::Print, true},
        {u"transmission-slip"_s, QT_TRANSLATE_NOOP("Form", "Print the transmission slip"), Icon::Print, true},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Form", "Print the minutes"), Icon::Print},
        {u"deliberation-register"_s, QT_TRANSLATE_NOOP("Form", "Print the register of the year"),
            Icon::Journal, true},
        {u"follow-up"_s, QT_TRANSLATE_NOOP("Form", "Print the state of execution"), Icon::Reports, true}};
    ui.prepare = prepareSession;
    ui.notice = [](const Record& record, Workspace& workspace) -> std::optional<PaneNotice> {
        const SessionState state = record.as<Session>().state;
        if (state != SessionState::Preparing && state != SessionState::Convened)
            return std::nullopt;
        return ruleNotice(record, workspace, u"S1"_s);
    };
    return ui;
}

RecordUi sittingUi()
{
    RecordUi ui;
    ui.type = &recordType<Sitting>();
    ui.list = u"sittings"_s;
    ui.icon = Icon::Consultations;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New sitting");
    ui.help = "council#roll-call";
    ui.purpose = QT_TRANSLATE_NOOP("Form", "Sittings of the sessions: who is there, from when to when.");
    ui.stateField = "state";
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"",
                {{"number", 4}, {"session", 4}, {"rank", 4}, {"held_at", 4}, {"place", 8}, {"chair", 6},
                    {"secretary", 6}, {"authority", 6}, {"authority_capacity", 6}, {"opened_at", 4},
                    {"closed_at", 4}, {"guests", 12}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Attendance"), .parts = {"attendance"}},
    };
    ui.facts = {"session", "rank", "held_at", "place", "chair", "secretary", "authority",
        "authority_capacity", "opened_at", "closed_at", "guests"};
    ui.tabParts = {"attendance", "changes"};
    ui.partColumns = {
        {"attendance", {"member", "presence", "arrived_at", "left_at"}}, {"changes", kStateChangeColumns}};
    ui.extraTab = [](Workspace& workspace, QWidget* parent) -> QWidget* {
        return new RollCallTab(workspace, parent);
    };
    ui.extraTabTitle = QT_TRANSLATE_NOOP("Form", "Roll call");
    ui.prepare = prepareSitting;
    return ui;
}

RecordUi agendaItemUi()
{
    RecordUi ui;
    ui.type = &recordType<AgendaItem>();
    ui.list = u"agenda-items"_s;
    ui.icon = Icon::Document;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New point");
    ui.help = "council#agenda";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Points of the sessions' agendas. Several agreements in one point are voted as a block.");
    ui.stateField = "state";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "To vote"), Icon::None, waitingForTheVote()},
        {QT_TRANSLATE_NOOP("Form", "Adopted"), Icon::None,
            among("state", ItemState::AdoptedUnanimously, ItemState::AdoptedByMajority)},
        {QT_TRANSLATE_NOOP("Form", "Put off"), Icon::None,
            among("state", ItemState::Deferred, ItemState::Withdrawn)},
    };
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"",
                             {{"number", 4}, {"session", 4}, {"item_order", 4}, {"title", 12}, {"kind", 4},
                                 {"rapporteur", 8}, {"committee", 8}, {"opinion", 4}, {"opinion_on", 4},
                                 {"opinion_text", 8}}},
                {QT_TRANSLATE_NOOP("Form", "Procedure"),
                    {{"origin", 4}, {"added_on", 4}, {"needs_visa", 4}, {"ballot_mode", 6},
                        {"majority_base", 6}, {"presentation", 12}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Agreements"), .parts = {"agreements"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Votes"), .parts = {"votes"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Interventions"), .parts = {"interventions"}},
    };
    ui.facts = {"session", "title", "kind", "rapporteur", "committee", "opinion", "origin", "added_on",
        "needs_visa", "detached_from", "ballot_mode", "presentation"};
    ui.tabParts = {"agreements", "interventions", "votes", "changes"};
    ui.partColumns = {{"agreements", {"agreement"}}, {"votes", {"member", "vote", "remark"}},
        {"interventions", {"member", "summary"}}, {"changes", kStateChangeColumns}};
    ui.extraTab = [](Workspace& workspace, QWidget* parent) -> QWidget* {
        return new VoteTab(workspace, parent);
    };
    ui.extraTabTitle = QT_TRANSLATE_NOOP("Form", "Ballot");
    ui.prepare = prepareItem;
    return ui;
}

RecordUi recommendationUi()
{
    RecordUi ui;
    ui.type = &recordType<Recommendation>();
    ui.list = u"recommendations"_s;
    ui.icon = Icon::Waiting;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New recommendation");
    ui.help = "council#follow-up";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "What the council asked for: by whom, until when. Overdue ones come back on the next agenda.");
    ui.stateField = "state";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "Not done yet"), Icon::None,
            among("state", RecommendationState::Open, RecommendationState::UnderWay)},
    };
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {{"",
            {{"number", 4}, {"session", 4}, {"due_on", 4}, {"item", 12}, {"axis", 12}, {"text", 12},
                {"owner", 12}, {"answer", 12}}}}}};
    ui.facts = {"session", "item", "axis", "text", "owner", "due_on", "answer"};
    ui.tabParts = {"changes"};
    ui.partColumns = {{"changes", kStateChangeColumns}};
    ui.prepare = [](Record& draft, Workspace& workspace) {
        draft.as<Recommendation>().number =
            nextKey(workspace.database(), draft.type(), {}, u"R-%1/001"_s.arg(workspace.today().year()));
    };
    return ui;
}

} // namespace sijill
