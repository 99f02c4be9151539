#include "ui/calls/call_ui.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/call.h"
#include "core/services/numbering.h"
#include "ui/calls/call_follow_up.h"
#include "ui/records/record_form.h"
#include "ui/shell/workspace.h"

namespace sijill {
namespace {

std::optional<PaneNotice> closingNotice(const Record& record, Workspace& workspace)
{
    const auto& call = record.as<Call>();
    if (call.state != CallState::Open || !call.closesAt.isValid())
        return std::nullopt;
    const QDate closes = officeDay(call.closesAt);
    if (closes < workspace.today())
        return PaneNotice{Tone::Warning,
            QCoreApplication::translate("Form", "The closing hour passed on %1: close the call.")
                .arg(Format().dateTime(call.closesAt)),
            {}};
    return PaneNotice{Tone::Info,
        QCoreApplication::translate("Form", "Receives files until %1.").arg(Format().dateTime(call.closesAt)),
        {}};
}

void prepareCall(Record& draft, Workspace& workspace)
{
    auto& call = draft.as<Call>();
    call.edition = workspace.edition();
    call.number = nextKey(
        workspace.database(), draft.type(), workspace.edition(), u"AP-%1/01"_s.arg(workspace.today().year()));
}

/// Last year's call again: everything but its days.
void renewCall(Record& copy, const Record& fresh)
{
    auto& call = copy.as<Call>();
    call.edition = fresh.as<Call>().edition;
    call.follows = {};
    call.opensAt = {};
    call.closesAt = {};
}

} // namespace

RecordUi callUi(Workspace& workspace)
{
    RecordUi ui;
    ui.type = &recordType<Call>();
    ui.list = u"calls"_s;
    ui.icon = Icon::Calls;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New call");
    ui.help = "calls";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Calls for projects: what there is to give, until when, and by which criteria it is judged.");
    ui.stateField = "state";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "Open"), Icon::None, among("state", CallState::Open)},
        {QT_TRANSLATE_NOOP("Form", "Closed"), Icon::None, among("state", CallState::Closed)},
    };
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections =
                {
                    {QT_TRANSLATE_NOOP("Form", "What"),
                        {{"title", 12}, {"number", 3}, {"kind", 5}, {"edition", 4}, {"follows", 8}}},
                    {QT_TRANSLATE_NOOP("Form", "When and where"),
                        {{"opens_at", 4}, {"closes_at", 4}, {"sealed", 4}, {"place", 12}}},
                    {QT_TRANSLATE_NOOP("Form", "What there is to give"),
                        {{"budget", 6}, {"person_months", 6}}},
                    {QT_TRANSLATE_NOOP("Form", "Notice"), {{"notice", 12}}},
                }},
        {.title = QT_TRANSLATE_NOOP("Form", "Criteria"), .parts = {"criteria"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Documents"), .parts = {"documents"}},
        {.title = QT_TRANSLATE_NOOP("Form", "For whom"), .parts = {"sectors", "communes"}},
    };
    ui.facts = {"kind", "follows", "opens_at", "closes_at", "sealed", "place", "budget", "person_months",
        "edition", "notice"};
    ui.factParts = {"criteria"};
    ui.tabParts = {"documents", "sectors", "communes", "changes"};
    ui.related = {{QT_TRANSLATE_NOOP("Form", "Proposals"), "proposals", "call_id"}};
    ui.partColumns = {{"criteria", {"names", "scale", "weight"}},
        {"documents", {"document_kind", "partner_kind"}}, {"changes", kStateChangeColumns}};
    ui.notice = closingNotice;
    ui.prepare = prepareCall;
    ui.actions = {{.code = "takeOver",
        .title = QT_TRANSLATE_NOOP("Form", "Take over the rejected files of the call before"),
        .icon = Icon::Import,
        .run = [&workspace](const Record& record) { takeOverFiles(workspace, record.as<Call>()); },
        .isOffered = [&workspace](const Record& record) { return mayTakeOver(workspace, record); }}};
    ui.renew = renewCall;
    ui.papers = {{u"call-notice"_s, QT_TRANSLATE_NOOP("Form", "Print the notice")},
        {u"receipts"_s, QT_TRANSLATE_NOOP("Form", "Print the register of deposits"), Icon::Table},
        {u"comparative-table"_s, QT_TRANSLATE_NOOP("Form", "Print the comparative table"), Icon::Review}};
    ui.offersPaper = [](const Record& record, const QString& paper) {
        const CallState state = record.as<Call>().state;
        if (paper == "comparative-table"_L1)
            return state == CallState::Closed || state == CallState::Decided;
        return paper != "receipts"_L1 || state != CallState::Draft;
    };
    return ui;
}

} // namespace sijill
