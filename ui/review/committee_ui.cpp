#include "ui/review/committee_ui.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/committee.h"
#include "core/domain/review.h"
#include "core/domain/selection_run.h"
#include "core/services/numbering.h"
#include "core/storage/record_store.h"
#include "ui/shell/workspace.h"

namespace sijill {
namespace {

void prepareMember(Record& draft, Workspace& workspace)
{
    auto& member = draft.as<CommitteeMember>();
    member.code = nextKey(workspace.database(), draft.type(), {}, u"M-01"_s);
    const auto last = workspace.database().read([&]() -> Result<qint64> {
        const std::vector<qint64> ids = RecordStore(workspace.database()).ids(recordType<Committee>());
        return ids.empty() ? 0 : ids.back();
    });
    member.committee = CommitteeId{last.value_or(0)};
}

/// The members who sit today are on the attendance sheet from the start.
void prepareMeeting(Record& draft, Workspace& workspace)
{
    auto& meeting = draft.as<CommitteeMeeting>();
    Database& database = workspace.database();
    meeting.number = nextKey(database, draft.type(), {}, u"PV-%1/01"_s.arg(workspace.today().year()));
    meeting.heldAt = instantAt(workspace.today(), QTime(10, 0));
    (void)database.read([&]() -> Status {
        const RecordStore records(database);
        const std::vector<qint64> ids = records.ids(recordType<Committee>());
        if (ids.empty())
            return {};
        meeting.committee = CommitteeId{ids.back()};
        records.forEachLive(recordType<CommitteeMember>(), [&](const Record& record) {
            const auto& member = record.as<CommitteeMember>();
            if (member.committee == meeting.committee && member.sitsOn(workspace.today()))
                meeting.attendance.push_back(
                    {.id = {}, .member = member.id, .presence = Presence::Present, .remark = {}});
            return true;
        });
        return {};
    });
}

std::optional<PaneNotice> sheetNotice(const Record& record, Workspace& workspace)
{
    for (const Problem& problem : workspace.office().records().problems(record)) {
        if (problem.rule == "C10"_L1)
            return PaneNotice{Tone::Warning, problem.message, problem.rule};
    }
    return std::nullopt;
}

} // namespace

RecordUi committeeUi()
{
    RecordUi ui;
    ui.type = &recordType<Committee>();
    ui.list = u"committees"_s;
    ui.icon = Icon::Council;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New committee");
    ui.help = "review";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Committees that examine the files of calls. Make one, then enter its members.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {
            {"", {{"names", 12}, {"code", 3}, {"founded_by", 9}, {"active_from", 4}, {"active_to", 4}}}}}};
    ui.facts = {"founded_by", "active_from", "active_to"};
    ui.related = {{QT_TRANSLATE_NOOP("Form", "Members"), "committee-members", "committee_id"},
        {QT_TRANSLATE_NOOP("Form", "Meetings"), "committee-meetings", "committee_id"}};
    return ui;
}

RecordUi committeeMemberUi()
{
    RecordUi ui;
    ui.type = &recordType<CommitteeMember>();
    ui.list = u"committee-members"_s;
    ui.icon = Icon::People;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New member");
    ui.help = "review";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Members of committees, the body that each represents and the interests that each has declared.");
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"",
                {{"name", 8}, {"code", 4}, {"body", 12}, {"committee", 8}, {"role", 4}, {"account", 4},
                    {"mandate_from", 4}, {"mandate_to", 4}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Interests"), .parts = {"declarations"}},
    };
    ui.facts = {"body", "committee", "role", "account", "mandate_from", "mandate_to"};
    ui.factParts = {"declarations"};
    ui.related = {{QT_TRANSLATE_NOOP("Form", "Score sheets"), "reviews", "member_id"}};
    ui.partColumns = {{"declarations", {"partner", "proposal", "nature", "declared_on"}}};
    ui.prepare = prepareMember;
    return ui;
}

RecordUi committeeMeetingUi()
{
    RecordUi ui;
    ui.type = &recordType<CommitteeMeeting>();
    ui.list = u"committee-meetings"_s;
    ui.icon = Icon::Consultations;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New meeting");
    ui.help = "review";
    ui.purpose = QT_TRANSLATE_NOOP("Form", "Meetings of committees: who was there and what was found.");
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"",
                {{"number", 4}, {"held_at", 4}, {"place", 4}, {"committee", 8}, {"call", 4}, {"agenda", 12},
                    {"findings", 12}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Attendance"), .parts = {"attendance"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Reservations"), .parts = {"dissents"}},
    };
    ui.facts = {"held_at", "place", "committee", "call", "agenda", "findings"};
    ui.factParts = {"attendance", "dissents"};
    ui.partColumns = {{"attendance", {"member", "presence", "remark"}}, {"dissents", {"member", "opinion"}}};
    ui.prepare = prepareMeeting;
    return ui;
}

RecordUi reviewSheetUi()
{
    RecordUi ui;
    ui.type = &recordType<Review>();
    ui.list = u"reviews"_s;
    ui.icon = Icon::Review;
    ui.help = "review";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Score sheets: which member marks which file, and how far each has come. Assign files on the page of "
        "scoring.");
    ui.stateField = "state";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "To mark"), Icon::None, among("state", ReviewState::Assigned)},
        {QT_TRANSLATE_NOOP("Form", "Submitted"), Icon::None, among("state", ReviewState::Submitted)},
        {QT_TRANSLATE_NOOP("Form", "File changed since"), Icon::Warning, among("is_stale", 1)},
    };
    ui.papers = {{u"reviewer-sheet"_s, QT_TRANSLATE_NOOP("Form", "Print the score sheet"), Icon::Print}};
    // The marks stay out: they are seen on the page of scoring, by whoever may see them (C6).
    ui.facts = {"proposal", "member", "declared_at", "submitted_at", "version"};
    ui.tabParts = {"changes"};
    ui.partColumns = {{"changes", kStateChangeColumns}};
    ui.notice = sheetNotice;
    return ui;
}

RecordUi selectionRunUi()
{
    RecordUi ui;
    ui.type = &recordType<Selection>();
    ui.list = u"selections"_s;
    ui.icon = Icon::Filter;
    ui.help = "selection#runs";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Runs of the selection, kept as they were computed. Compute them on the page of selection.");
    ui.stateField = "state";
    ui.papers = {{u"committee-minutes"_s, QT_TRANSLATE_NOOP("Form", "Print the minutes"), Icon::Print},
        {u"selection-results"_s, QT_TRANSLATE_NOOP("Form", "Print the results to be posted"), Icon::Reports}};
    ui.facts = {"call", "method", "computed_at", "budget", "person_months", "reserve"};
    ui.tabParts = {"rows", "changes"};
    ui.partColumns = {{"rows", {"rank", "proposal", "score", "verdict", "jobs", "amount"}},
        {"changes", kStateChangeColumns}};
    return ui;
}

} // namespace sijill
