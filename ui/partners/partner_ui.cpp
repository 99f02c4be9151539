#include "ui/partners/partner_ui.h"

#include "core/base/format.h"
#include "core/domain/partner.h"
#include "core/domain/partner_standing.h"
#include "core/services/numbering.h"
#include "ui/partners/twin_banner.h"
#include "ui/records/record_form.h"
#include "ui/shell/workspace.h"

namespace sijill {
namespace {

std::optional<PaneNotice> standingNotice(const Record& record, Workspace& workspace)
{
    const auto& partner = record.as<Partner>();
    if (partner.status != PartnerStatus::Active && !partner.changes.empty())
        return PaneNotice{Tone::Refused,
            //: %1 is "Suspended" or "Debarred", %2 a date, %3 the motive.
            QCoreApplication::translate("Form", "%1 since %2: %3")
                .arg(choiceLabel(kPartnerStatuses, int(partner.status)),
                    Format().shortDate(partner.changes.back().effectiveOn), partner.changes.back().motive),
            u"O3"_s};
    const std::vector<Expiry> expiries = expiriesOf(partner, workspace.today());
    if (expiries.empty())
        return std::nullopt;
    const Expiry& first = expiries.front();
    const QString day = Format().shortDate(first.on);
    const bool ended = first.standing == Standing::Red;
    const QString sentence = first.isMandate
        ? (ended ? QCoreApplication::translate("Form", "A mandate ended on %1: ask for the new bureau.")
                 : QCoreApplication::translate("Form", "A mandate ends on %1."))
        : (ended ? QCoreApplication::translate("Form", "A document ended on %1: ask for the new one.")
                 : QCoreApplication::translate("Form", "A document ends on %1."));
    return PaneNotice{ended ? Tone::Refused : Tone::Warning, sentence.arg(day), u"O2"_s};
}

} // namespace

RecordUi partnerUi()
{
    RecordUi ui;
    ui.type = &recordType<Partner>();
    ui.list = u"partners"_s;
    ui.icon = Icon::Partners;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New partner");
    ui.help = "partners";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Associations, cooperatives and services that carry worksites stand here with their papers.");
    ui.stateField = "status";
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "Papers ended"), Icon::Warning, among("standing", Standing::Red)},
        {QT_TRANSLATE_NOOP("Form", "Papers ending soon"), Icon::None, among("standing", Standing::Amber)},
        {QT_TRANSLATE_NOOP("Form", "Associations"), Icon::None, among("kind", PartnerKind::Association)},
        {QT_TRANSLATE_NOOP("Form", "Cooperatives"), Icon::None, among("kind", PartnerKind::Cooperative)},
        {QT_TRANSLATE_NOOP("Form", "Suspended or debarred"), Icon::None,
            among("status", PartnerStatus::Suspended, PartnerStatus::Debarred)},
    };
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Identity"),
            .sections =
                {
                    {QT_TRANSLATE_NOOP("Form", "Identity"),
                        {{"names", 12}, {"number", 3}, {"kind", 4}, {"acronym", 5}}},
                    {QT_TRANSLATE_NOOP("Form", "Registration"),
                        {{"receipt_number", 4}, {"receipt_date", 3}, {"cooperative_register", 5},
                            {"renewal_receipt", 4}, {"renewal_date", 3}, {"ice", 5}, {"tax_id", 4},
                            {"trade_register", 4}, {"cnss", 4}}},
                    {QT_TRANSLATE_NOOP("Form", "Where to reach it"),
                        {{"commune", 6}, {"phone", 3}, {"email", 3}, {"address", 12}}},
                    {"", {{"remark", 12}}},
                }},
        {.title = QT_TRANSLATE_NOOP("Form", "Officers"), .parts = {"officers"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Bank accounts"), .parts = {"accounts"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Documents"), .parts = {"documents"}},
    };
    ui.facts = {"merged_into", "kind", "acronym", "receipt_number", "receipt_date", "renewal_receipt",
        "renewal_date", "ice", "tax_id", "trade_register", "cnss", "cooperative_register", "commune",
        "address", "phone", "email", "remark"};
    ui.factParts = {"officers", "accounts"};
    ui.tabParts = {"documents", "changes"};
    ui.related = {{QT_TRANSLATE_NOOP("Form", "Worksites"), "worksites", "employer_id"}};
    ui.partColumns = {{"officers", {"name", "role", "mandate_to", "signs"}},
        {"accounts", {"rib", "valid_from", "valid_to"}},
        {"documents", {"document_kind", "valid_until", "verdict"}}, {"changes", kStateChangeColumns}};
    ui.notice = standingNotice;
    ui.banner = [](Workspace& workspace, std::function<void()> leave, QWidget* parent) -> QWidget* {
        return new TwinBanner(workspace, std::move(leave), parent);
    };
    ui.papers = {{u"partner"_s, QT_TRANSLATE_NOOP("Form", "Record card")}};
    ui.prepare = [](Record& draft, Workspace& workspace) {
        draft.as<Partner>().number = nextKey(workspace.database(), draft.type(), {}, u"P-001"_s);
    };
    return ui;
}

RecordUi documentKindUi()
{
    RecordUi ui;
    ui.type = &recordType<DocumentKind>();
    ui.list = u"document-kinds"_s;
    ui.icon = Icon::Document;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New kind of document");
    ui.help = "partners";
    ui.purpose = QT_TRANSLATE_NOOP(
        "Form", "Papers that partners hand in, and from which kinds of partner each is required.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {{"", {{"code", 4}, {"position", 2}, {"names", 12}, {"required_for", 12}}}}}};
    ui.facts = {"code", "names", "required_for", "position"};
    return ui;
}

} // namespace sijill
