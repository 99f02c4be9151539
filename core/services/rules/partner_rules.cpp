#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/partner.h"
#include "core/domain/partner_standing.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

void checkMissingDocuments(const Partner& partner, const RuleContext& context, QList<Problem>& problems)
{
    RecordStore(context.database).forEachLive(recordType<DocumentKind>(), [&](const Record& record) {
        const auto& kind = record.as<DocumentKind>();
        const bool handedIn = std::any_of(partner.documents.begin(), partner.documents.end(),
            [&](const PartnerDocument& document) { return document.kind == kind.id; });
        if (kind.isRequiredFor(partner.kind) && !handedIn)
            problems << warns("O2",
                //: %1 is a kind of document: "Statutes".
                QCoreApplication::translate(
                    "Rules", "The file has no “%1”, which this kind of partner must hand in.")
                    .arg(kind.names.text()),
                u"documents"_s);
        return true;
    });
}

} // namespace

void checkPartner(
    const Record& candidate, const Record*, const RuleContext& context, QList<Problem>& problems)
{
    const auto& partner = candidate.as<Partner>();
    for (const Expiry& expiry : expiriesOf(partner, context.today)) {
        const QString day = Format().shortDate(expiry.on);
        const QString message = expiry.standing == Standing::Red
            ? QCoreApplication::translate("Rules", "Ended on %1.").arg(day)
            : QCoreApplication::translate("Rules", "Ends on %1.").arg(day);
        problems << warns("O2", message,
            expiry.isMandate ? partField("officers", expiry.row, "mandate_to")
                             : partField("documents", expiry.row, "valid_until"));
    }
    if (partner.status != PartnerStatus::Active)
        problems << warns("O3",
            QCoreApplication::translate("Rules", "This partner is %1: it cannot be chosen for new work.")
                .arg(choiceLabel(kPartnerStatuses, int(partner.status))),
            u"status"_s);
    checkMissingDocuments(partner, context, problems);
}

} // namespace sijill::rules
