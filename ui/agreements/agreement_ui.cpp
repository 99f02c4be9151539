#include "ui/agreements/agreement_ui.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/services/numbering.h"
#include "ui/agreements/agreement_wiring.h"
#include "ui/records/record_form.h"
#include "ui/shell/workspace.h"

namespace sijill {
namespace {

std::optional<PaneNotice> instalmentNotice(const Agreement& agreement, QDate today)
{
    if (agreement.state != AgreementState::Signed && agreement.state != AgreementState::Active)
        return std::nullopt;
    for (const Instalment& instalment : agreement.instalments) {
        const bool waits =
            instalment.state == InstalmentState::Planned || instalment.state == InstalmentState::Requested;
        if (!waits || !instalment.dueOn.isValid() || instalment.dueOn > today)
            continue;
        const QString day = Format().shortDate(instalment.dueOn);
        if (!instalment.evidence.isEmpty() && !instalment.evidenceReceivedOn.isValid())
            return PaneNotice{Tone::Warning,
                //: %1 number of an instalment, %2 a date, %3 the papers it needs.
                QCoreApplication::translate("Form", "Instalment %1 was due on %2; still missing: %3")
                    .arg(instalment.number)
                    .arg(day, instalment.evidence.text()),
                u"A4"_s};
        return PaneNotice{Tone::Warning,
            QCoreApplication::translate("Form", "Instalment %1 was due on %2.")
                .arg(instalment.number)
                .arg(day),
            u"A4"_s};
    }
    return std::nullopt;
}

/// The fact that needs an action, first of all: what the next verb waits for.
std::optional<PaneNotice> agreementNotice(const Record& record, Workspace& workspace)
{
    const auto& agreement = record.as<Agreement>();
    if (const auto due = instalmentNotice(agreement, workspace.today()))
        return due;
    const QList<Problem> problems = workspace.office().records().problems(record);
    const auto standing = std::find_if(problems.begin(), problems.end(),
        [](const Problem& problem) { return problem.severity != Severity::Warning; });
    if (standing == problems.end() || agreement.state > AgreementState::Approved)
        return std::nullopt;
    return PaneNotice{standing->severity == Severity::Refusal ? Tone::Refused : Tone::Warning,
        agreement.state == AgreementState::Draft
            //: %1 is a sentence that says what is missing.
            ? QCoreApplication::translate("Form", "Before it can go on the agenda: %1").arg(standing->message)
            : standing->message,
        standing->rule};
}

void prepareAgreement(Record& draft, Workspace& workspace)
{
    auto& agreement = draft.as<Agreement>();
    const std::optional<Edition> edition = workspace.office().edition();
    agreement.edition = workspace.edition();
    agreement.number = nextKey(workspace.database(), draft.type(), workspace.edition(),
        edition ? edition->code.toUpper() + u"/001"_s : u"1"_s);
    AgreementParty council;
    council.role = PartyRole::Council;
    const Office office = workspace.office().office();
    if (const OfficeSignatory* president = office.signatory(SignatoryRole::President, workspace.today())) {
        council.representative = president->name;
        council.capacity = president->capacity;
    }
    agreement.parties = {council, AgreementParty()};
    if (edition && !edition->budgetLines.empty())
        agreement.budgetLine = edition->budgetLines.front().id;
    if (edition && !edition->components.empty())
        agreement.component = edition->components.front().id;
}

} // namespace

RecordUi agreementUi()
{
    RecordUi ui;
    ui.type = &recordType<Agreement>();
    ui.list = u"agreements"_s;
    ui.icon = Icon::Agreements;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New agreement");
    ui.help = "agreements";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Agreements of the edition: who commits what, for which worksites, paid how.");
    ui.stateField = "state";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "To act on"), Icon::Warning, among("attention", 1, 2, 3, 4)},
        {QT_TRANSLATE_NOOP("Form", "In force"), Icon::None, among("state", AgreementState::Active)},
        {QT_TRANSLATE_NOOP("Form", "Signed"), Icon::None, among("state", AgreementState::Signed)},
        {QT_TRANSLATE_NOOP("Form", "In procedure"), Icon::None,
            among("state", AgreementState::Draft, AgreementState::OnAgenda, AgreementState::Approved)},
        {QT_TRANSLATE_NOOP("Form", "Ended"), Icon::None,
            among("state", AgreementState::Rejected, AgreementState::Completed, AgreementState::Terminated,
                AgreementState::Cancelled)},
    };
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections =
                {
                    {QT_TRANSLATE_NOOP("Form", "Identification"),
                        {{"title", 12}, {"number", 4}, {"kind", 4}, {"reference", 4}, {"starts_on", 3},
                            {"ends_on", 3}, {"component", 6}, {"framework", 6}, {"session", 6},
                            {"object", 12}}},
                    {QT_TRANSLATE_NOOP("Form", "Amount and budget"),
                        {{"person_months", 3}, {"unit_cost", 3}, {"amount", 3}, {"supervision_fee", 3},
                            {"budget_line", 6}, {"wages_elsewhere", 6}}},
                    {QT_TRANSLATE_NOOP("Form", "Deliberation and visa"),
                        {{"deliberation_number", 3}, {"deliberation_on", 3}, {"executory_on", 3},
                            {"hijri_date", 3}, {"visa_number", 3}, {"visa_on", 3}}},
                }},
        {.title = QT_TRANSLATE_NOOP("Form", "Parties"), .parts = {"parties", "follow_up"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Worksites"), .parts = {"worksites"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Instalments"), .parts = {"instalments"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Amendments"), .parts = {"amendments"}},
    };
    ui.facts = {"kind", "starts_on", "ends_on", "amount", "person_months", "unit_cost", "supervision_fee",
        "wages_elsewhere", "budget_line", "component", "framework", "session", "deliberation_number",
        "deliberation_on", "executory_on", "visa_number", "visa_on", "hijri_date", "reference", "object"};
    ui.factParts = {"parties", "instalments"};
    ui.tabParts = {"worksites", "amendments", "follow_up", "changes"};
    ui.partColumns = {{"parties", {"partner", "representative", "signed_on"}},
        {"instalments", {"number", "condition", "due_on", "amount", "state"}},
        {"amendments", {"number", "what", "in_force_on", "added_amount"}}, {"changes", kStateChangeColumns}};
    ui.notice = agreementNotice;
    ui.papers = {{u"agreement"_s, QT_TRANSLATE_NOOP("Form", "Print the agreement")}};
    ui.prepare = prepareAgreement;
    ui.wire = wireAgreementForm;
    ui.cellText = [](const Record& record, const QString& part, std::size_t row, const QString& field) {
        if (part != "parties"_L1 || field != "partner"_L1)
            return QString();
        const AgreementParty& party = record.as<Agreement>().parties[row];
        return party.partner ? QString() : choiceLabel(kPartyRoles, int(party.role));
    };
    return ui;
}

} // namespace sijill
