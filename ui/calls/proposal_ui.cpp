#include "core/base/format.h"
#include "core/domain/call.h"
#include "core/domain/partner.h"
#include "core/domain/proposal.h"
#include "core/reporting/issued/paper_service.h"
#include "core/services/proposal_service.h"
#include "ui/calls/call_ui.h"
#include "ui/calls/deposit_counter.h"
#include "ui/calls/proposal_wiring.h"
#include "ui/shell/workspace.h"

namespace sijill {
namespace {

std::optional<PaneNotice> fileNotice(const Record& record, Workspace& workspace)
{
    const auto& proposal = record.as<Proposal>();
    const Format format;
    const std::optional<Call> call = workspace.office().records().find<Call>(proposal.call);
    if (call && call->isOverAt(proposal.receivedAt))
        return PaneNotice{Tone::Warning,
            QCoreApplication::translate("Form", "Came late: the call closed on %1.")
                .arg(format.dateTime(call->closesAt)),
            u"C2"_s};
    if (proposal.state == ProposalState::Incomplete && proposal.documentsDueOn.isValid())
        return PaneNotice{proposal.documentsDueOn < workspace.today() ? Tone::Refused : Tone::Warning,
            QCoreApplication::translate("Form", "Missing documents are awaited until %1.")
                .arg(format.shortDate(proposal.documentsDueOn)),
            u"C4"_s};
    return std::nullopt;
}

/// The open call, the next receipt, now, and the papers that will be asked for.
void prepareProposal(Record& draft, Workspace& workspace)
{
    auto& proposal = draft.as<Proposal>();
    const ProposalService service(workspace.office().books());
    if (proposal.call.isNull())
        proposal.call = service.receivingCall(workspace.edition());
    service.receive(proposal);
}

/// The receipt has a button of its own; letters where there is something to say.
bool offersPaper(const Record& record, const QString& paper)
{
    const ProposalState state = record.as<Proposal>().state;
    if (paper == "missing-documents"_L1)
        return state == ProposalState::Incomplete;
    if (paper == "motive-letter"_L1)
        return state >= ProposalState::Selected && state != ProposalState::Withdrawn;
    return paper != "inadmissibility"_L1 || state == ProposalState::Inadmissible;
}

/// A copy is another file, handed in now under a receipt of its own.
void renewProposal(Record& copy, const Record& fresh)
{
    auto& proposal = copy.as<Proposal>();
    const auto& model = fresh.as<Proposal>();
    proposal.call = model.call;
    proposal.receivedAt = model.receivedAt;
    proposal.documents = model.documents;
    proposal.documentsDueOn = {};
}

} // namespace

RecordUi proposalUi(Workspace& workspace)
{
    RecordUi ui;
    ui.type = &recordType<Proposal>();
    ui.list = u"proposals"_s;
    ui.icon = Icon::Document;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "Receive a file");
    ui.help = "calls";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Files handed in under a call, in the order of their receipts. Open a call first, then receive them "
        "here.");
    ui.stateField = "state";
    using enum ProposalState;
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "To check"), Icon::None, among("state", Received, Incomplete)},
        {QT_TRANSLATE_NOOP("Form", "To admit"), Icon::None, among("state", Complete)},
        {QT_TRANSLATE_NOOP("Form", "Admitted"), Icon::None, among("state", Admitted, UnderReview, Ranked)},
        {QT_TRANSLATE_NOOP("Form", "Late"), Icon::Warning, among("is_late", 1)},
        {QT_TRANSLATE_NOOP("Form", "Inadmissible or withdrawn"), Icon::None,
            among("state", Inadmissible, Withdrawn)},
    };
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Receipt"),
            .sections =
                {
                    {QT_TRANSLATE_NOOP("Form", "At the counter"),
                        {{"call", 4}, {"receipt", 4}, {"received_at", 4}, {"partner", 8}, {"depositor", 4}}},
                    {QT_TRANSLATE_NOOP("Form", "What is proposed"),
                        {{"title", 12}, {"sector", 6}, {"commune", 6}, {"starts_on", 4}, {"months", 4},
                            {"fewest_slots", 4}}},
                },
            .parts = {"requests"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Documents"),
            .sections = {{"", {{"documents_due_on", 4}}}},
            .parts = {"documents"}},
        {.title = QT_TRANSLATE_NOOP("Form", "The project"),
            .sections = {{"", {{"place", 6}, {"service", 6}, {"description", 12}}}},
            .parts = {"phases", "markers"}},
    };
    ui.facts = {"call", "taken_from", "received_at", "depositor", "partner", "sector", "commune", "place",
        "starts_on", "months", "fewest_slots", "service", "documents_due_on", "worksite", "agreement",
        "description"};
    ui.factParts = {"requests", "markers"};
    ui.tabParts = {"documents", "phases", "changes"};
    ui.partColumns = {{"requests", {"trade", "count", "months", "starts_on"}},
        {"documents", {"document_kind", "verdict", "received_on", "remark"}},
        {"phases", {"what", "starts_on", "months", "staff"}}, {"changes", kStateChangeColumns}};
    ui.notice = fileNotice;
    ui.prepare = prepareProposal;
    ui.wire = wireReception;
    ui.actions = {{.code = "giveReceipt",
        .title = QT_TRANSLATE_NOOP("Form", "Give the receipt"),
        .icon = Icon::Print,
        .run = [&workspace](const Record& record) { giveReceipt(workspace, record.as<Proposal>()); },
        .keys = QKeySequence(Qt::CTRL | Qt::Key_R),
        .followsSaving = true,
        .isOffered = [](const Record& record) { return record.id() != 0 && !record.isVoid(); },
        .isNext =
            [&workspace](const Record& record) {
                return record.as<Proposal>().state <= ProposalState::UnderReview
                    && !PaperService(workspace.office().books())
                            .hasIssued(PaperKind::DepositReceipt, record.id());
            }}};
    ui.papers = {
        {u"deposit-receipt"_s, QT_TRANSLATE_NOOP("Form", "Look at the receipt"), Icon::Preview, true},
        {u"missing-documents"_s, QT_TRANSLATE_NOOP("Form", "Write for the missing documents"), Icon::Send},
        {u"inadmissibility"_s, QT_TRANSLATE_NOOP("Form", "Write the letter of inadmissibility"), Icon::Send},
        {u"motive-letter"_s, QT_TRANSLATE_NOOP("Form", "Write what became of the file"), Icon::Send},
    };
    ui.offersPaper = offersPaper;
    ui.renew = renewProposal;
    return ui;
}

} // namespace sijill
