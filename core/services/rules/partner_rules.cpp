#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/partner.h"
#include "core/domain/partner_standing.h"
#include "core/storage/record_store.h"
#include "core/storage/twin_store.h"

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

/// The field that a person would look at for each reason.
QString fieldOf(TwinReason reason)
{
    switch (reason) {
    case TwinReason::Name:
        return u"names"_s;
    case TwinReason::Receipt:
        return u"receipt_number"_s;
    case TwinReason::Ice:
        return u"ice"_s;
    case TwinReason::Phone:
        return u"phone"_s;
    case TwinReason::Rib:
        break;
    }
    return u"accounts"_s;
}

void checkTwins(const Partner& partner, const RuleContext& context, QList<Problem>& problems)
{
    for (const TwinPair& pair : TwinStore(context.database).pairsOf(partner)) {
        for (const Choice& reason : kTwinReasons) {
            if (pair.has(TwinReason(reason.value)))
                problems << warns("O4",
                    //: %1 is what coincides ("Same phone"), %2 the number of a partner, %3 its name.
                    QCoreApplication::translate("Rules", "Possible duplicate. %1: %2, %3.")
                        .arg(choiceLabel(kTwinReasons, reason.value), Format::isolated(pair.second.number),
                            pair.second.names.text()),
                    fieldOf(TwinReason(reason.value)));
        }
    }
}

} // namespace

void checkPartner(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& partner = candidate.as<Partner>();
    if (partner.mergedInto) {
        if (stored && !(candidate == *stored))
            problems << refuses("O4",
                QCoreApplication::translate("Rules",
                    "This partner was merged into another: change that one, or take the merge back."),
                u"number"_s);
        return; // What it lacks is no work to do: the partner that it is part of answers for it.
    }
    checkTwins(partner, context, problems);
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
