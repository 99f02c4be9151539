#include "core/domain/partner.h"

namespace sijill {
namespace {

constexpr Choice kPartnerKindTable[] = {
    {int(PartnerKind::Association), "association", QT_TRANSLATE_NOOP("Choice", "Association")},
    {int(PartnerKind::Cooperative), "cooperative", QT_TRANSLATE_NOOP("Choice", "Cooperative")},
    {int(PartnerKind::Enterprise), "enterprise", QT_TRANSLATE_NOOP("Choice", "Enterprise")},
    {int(PartnerKind::Commune), "commune", QT_TRANSLATE_NOOP("Choice", "Commune")},
    {int(PartnerKind::DeconcentratedService), "deconcentrated_service",
        QT_TRANSLATE_NOOP("Choice", "Deconcentrated service")},
    {int(PartnerKind::Ministry), "ministry", QT_TRANSLATE_NOOP("Choice", "Ministry")},
    {int(PartnerKind::School), "school", QT_TRANSLATE_NOOP("Choice", "School")},
    {int(PartnerKind::Employer), "employer", QT_TRANSLATE_NOOP("Choice", "Employer")},
    {int(PartnerKind::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

constexpr Choice kPartnerStatusTable[] = {
    {int(PartnerStatus::Active), "active", QT_TRANSLATE_NOOP("Choice", "Active (partner)")},
    {int(PartnerStatus::Suspended), "suspended", QT_TRANSLATE_NOOP("Choice", "Suspended (partner)")},
    {int(PartnerStatus::Debarred), "debarred", QT_TRANSLATE_NOOP("Choice", "Debarred")},
};

constexpr Choice kDocumentVerdictTable[] = {
    {int(DocumentVerdict::Pending), "pending", QT_TRANSLATE_NOOP("Choice", "To be checked")},
    {int(DocumentVerdict::Accepted), "accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
    {int(DocumentVerdict::Refused), "refused", QT_TRANSLATE_NOOP("Choice", "Refused (document)")},
};

} // namespace

const Choices kPartnerKinds = kPartnerKindTable;
const Choices kPartnerStatuses = kPartnerStatusTable;
const Choices kDocumentVerdicts = kDocumentVerdictTable;

template <>
const RecordType& recordType<Officer>()
{
    static const RecordType type = describe<Officer>({.kind = "officer",
        .plural = "partner-officers",
        .label = QT_TRANSLATE_NOOP("Record", "Officer"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Officers"),
        .nameField = "name",
        .fields =
            {
                field<&Officer::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&Officer::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
                field<&Officer::signs>("signs", QT_TRANSLATE_NOOP("Field", "Signs agreements")),
                field<&Officer::mandateFrom>("mandate_from", QT_TRANSLATE_NOOP("Field", "Mandate from")),
                field<&Officer::mandateTo>("mandate_to", QT_TRANSLATE_NOOP("Field", "Mandate to")),
                field<&Officer::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Searched)
                    .shaped(Shape::Phone),
            },
        .periods = {{"mandate_from", "mandate_to"}},
        .identity = {"name", "mandate_from"}});
    return type;
}

template <>
const RecordType& recordType<BankAccount>()
{
    static const RecordType type = describe<BankAccount>({.kind = "bank_account",
        .plural = "bank-accounts",
        .label = QT_TRANSLATE_NOOP("Record", "Bank account"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Bank accounts"),
        .keyField = "rib",
        .fields =
            {
                field<&BankAccount::rib>(
                    "rib", QT_TRANSLATE_NOOP("Field", "RIB (24 digits)"), Required | Searched)
                    .shaped(Shape::Rib),
                field<&BankAccount::holder>("holder", QT_TRANSLATE_NOOP("Field", "Holder")),
                field<&BankAccount::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
                field<&BankAccount::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")),
            },
        .periods = {{"valid_from", "valid_to"}}});
    return type;
}

template <>
const RecordType& recordType<PartnerDocument>()
{
    static const RecordType type = describe<PartnerDocument>({.kind = "partner_document",
        .plural = "documents",
        .label = QT_TRANSLATE_NOOP("Record", "Document"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Documents"),
        .fields =
            {
                field<&PartnerDocument::kind>(
                    "document_kind", QT_TRANSLATE_NOOP("Field", "Document"), Required)
                    .to("document_kind"),
                field<&PartnerDocument::reference>(
                    "reference", QT_TRANSLATE_NOOP("Field", "Reference"), Searched),
                field<&PartnerDocument::receivedOn>("received_on", QT_TRANSLATE_NOOP("Field", "Received on")),
                field<&PartnerDocument::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until")),
                field<&PartnerDocument::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Verdict"))
                    .among(kDocumentVerdicts),
                field<&PartnerDocument::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")),
            },
        .periods = {{"received_on", "valid_until"}},
        .identity = {"document_kind", "reference"}});
    return type;
}

template <>
const RecordType& recordType<Partner>()
{
    static const RecordType states = describeStateChange("partner_state", "partner-states", kPartnerStatuses);
    static const RecordType
        type =
            describe<Partner>(
                {.kind = "partner",
                    .plural = "partners",
                    .label = QT_TRANSLATE_NOOP("Record", "Partner"),
                    .pluralLabel = QT_TRANSLATE_NOOP("Record", "Partners"),
                    .keyField = "number",
                    .nameField = "names",
                    .fields =
                        {
                            field<&Partner::number>(
                                "number", QT_TRANSLATE_NOOP("Field", "File number"), Required | Searched)
                                .shaped(Shape::Code),
                            field<&Partner::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required)
                                .among(kPartnerKinds),
                            field<&Partner::names>(
                                "names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                            field<&Partner::acronym>(
                                "acronym", QT_TRANSLATE_NOOP("Field", "Acronym"), Searched),
                            field<&Partner::receiptNumber>("receipt_number",
                                QT_TRANSLATE_NOOP("Field", "Receipt of legal deposit"), Searched),
                            field<&Partner::receiptDate>(
                                "receipt_date", QT_TRANSLATE_NOOP("Field", "Date of the receipt"), Searched),
                            field<&Partner::renewalReceipt>("renewal_receipt",
                                QT_TRANSLATE_NOOP("Field", "Receipt of renewal of the bureau"), Searched),
                            field<&Partner::renewalDate>(
                                "renewal_date", QT_TRANSLATE_NOOP("Field", "Date of renewal"), Searched),
                            field<&Partner::ice>(
                                "ice", QT_TRANSLATE_NOOP("Field", "ICE (15 digits)"), Searched)
                                .shaped(Shape::Ice),
                            field<&Partner::taxId>(
                                "tax_id", QT_TRANSLATE_NOOP("Field", "Tax identifier"), Searched)
                                .shaped(Shape::TaxId),
                            field<&Partner::tradeRegister>(
                                "trade_register", QT_TRANSLATE_NOOP("Field", "Trade register and court")),
                            field<
                                &Partner::
                                    cnss>("cnss", QT_TRANSLATE_NOOP("Field", "CNSS affiliation (7 digits)"),
                                Searched)
                                .shaped(Shape::CnssAffiliation),
                            field<&Partner::cooperativeRegister>("cooperative_register",
                                QT_TRANSLATE_NOOP("Field", "Register of cooperatives"), Searched),
                            field<&Partner::commune>(
                                "commune", QT_TRANSLATE_NOOP("Field", "Commune"), Expected)
                                .to("territory"),
                            field<&Partner::address>("address", QT_TRANSLATE_NOOP("Field", "Address")),
                            field<&Partner::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Searched)
                                .shaped(Shape::Phone),
                            field<&Partner::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), Searched)
                                .shaped(Shape::Email),
                            field<&Partner::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), ByVerb)
                                .among(kPartnerStatuses),
                            field<&Partner::mergedInto>("merged_into",
                                QT_TRANSLATE_NOOP("Field", "Merged into"), ByVerb)
                                .to("partner"),
                            field<&Partner::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark"))
                                .paragraph(),
                        },
                    .parts = {
                        part<&Partner::officers>("officers", recordType<Officer>()),
                        part<&Partner::accounts>("accounts", recordType<BankAccount>()),
                        part<&Partner::documents>("documents", recordType<PartnerDocument>()),
                        part<&Partner::changes>("changes", states),
                    }});
    return type;
}

template <>
const RecordType& recordType<DocumentKind>()
{
    static const RecordType type = describe<DocumentKind>({.kind = "document_kind",
        .plural = "document-kinds",
        .label = QT_TRANSLATE_NOOP("Record", "Kind of document"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Kinds of documents"),
        .keyField = "code",
        .nameField = "names",
        .fields = {
            field<&DocumentKind::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required)
                .shaped(Shape::Code),
            field<&DocumentKind::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
            field<&DocumentKind::requiredFor>("required_for", QT_TRANSLATE_NOOP("Field", "Required from")),
            field<&DocumentKind::position>("position", QT_TRANSLATE_NOOP("Field", "Order in lists")),
        }});
    return type;
}

} // namespace sijill
