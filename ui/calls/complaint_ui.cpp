#include "core/base/format.h"
#include "core/domain/call.h"
#include "core/domain/complaint.h"
#include "core/domain/edition.h"
#include "core/domain/partner.h"
#include "core/domain/proposal.h"
#include "core/services/numbering.h"
#include "ui/calls/call_ui.h"
#include "ui/records/record_form.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/form_field.h"

namespace sijill {
namespace {

constexpr int kUsualDays = 30; ///< Where the edition sets none (K1).

QDate dueAfter(QDate received, Workspace& workspace)
{
    const std::optional<Edition> edition = workspace.office().edition();
    const qint64 days = edition ? edition->hundredths(ParameterName::ComplaintDays, received) / 100 : 0;
    return received.addDays(days > 0 ? days : kUsualDays);
}

std::optional<PaneNotice> dueNotice(const Record& record, Workspace& workspace)
{
    const auto& complaint = record.as<Complaint>();
    if (complaint.state != ComplaintState::Received || !complaint.dueOn.isValid())
        return std::nullopt;
    const QString day = Format().shortDate(complaint.dueOn);
    if (complaint.dueOn < workspace.today())
        return PaneNotice{Tone::Refused,
            QCoreApplication::translate("Form", "The answer was due on %1.").arg(day), u"K1"_s};
    return PaneNotice{
        Tone::Warning, QCoreApplication::translate("Form", "To be answered by %1.").arg(day), u"K1"_s};
}

void prepareComplaint(Record& draft, Workspace& workspace)
{
    auto& complaint = draft.as<Complaint>();
    complaint.number =
        nextKey(workspace.database(), draft.type(), {}, u"R-%1/001"_s.arg(workspace.today().year()));
    complaint.receivedOn = workspace.today();
    complaint.dueOn = dueAfter(workspace.today(), workspace);
}

/// A proposal tells its call, its partner and who complains, where nothing was typed there yet.
void wireProposal(RecordForm& form)
{
    QObject::connect(form.field(u"proposal"_s), &FormField::left, &form, [&form] {
        const auto complaint = form.draft().as<Complaint>();
        RecordService records = form.workspace().office().records();
        const auto proposal = records.find<Proposal>(complaint.proposal);
        if (!proposal)
            return;
        if (complaint.call.isNull())
            form.setValue(u"call"_s, proposal->call.value);
        if (complaint.partner.isNull())
            form.setValue(u"partner"_s, proposal->partner.value);
        const auto partner = records.find<Partner>(proposal->partner);
        if (partner && complaint.complainant.isEmpty())
            form.setValue(u"complainant"_s, partner->names.text());
    });
}

} // namespace

RecordUi complaintUi()
{
    RecordUi ui;
    ui.type = &recordType<Complaint>();
    ui.list = u"complaints"_s;
    ui.icon = Icon::Consultations;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "Register a complaint");
    ui.help = "complaints";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Complaints about calls and selections: received, answered with reasons before their day.");
    ui.stateField = "state";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "To answer"), Icon::None, among("state", ComplaintState::Received)},
        {QT_TRANSLATE_NOOP("Form", "Overdue"), Icon::Warning, among("is_overdue", 1)},
    };
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Complaint"),
            .sections = {{"",
                {{"number", 4}, {"received_on", 4}, {"due_on", 4}, {"subject", 12}, {"proposal", 6},
                    {"call", 6}, {"complainant", 6}, {"partner", 6}, {"text", 12}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Answer"),
            .sections = {{"", {{"answer", 12}, {"answer_reference", 6}}}}},
    };
    ui.facts = {"received_on", "due_on", "complainant", "partner", "call", "proposal", "text", "answer",
        "answer_reference"};
    ui.tabParts = {"changes"};
    ui.partColumns = {{"changes", kStateChangeColumns}};
    ui.notice = dueNotice;
    ui.prepare = prepareComplaint;
    ui.wire = wireProposal;
    return ui;
}

} // namespace sijill
