#include "core/domain/partner.h"

namespace sijill {
namespace {

bool covers(QDate from, QDate to, QDate day)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

} // namespace

const BankAccount* Partner::accountOn(QDate day) const
{
    for (const BankAccount& account : accounts) {
        if (covers(account.validFrom, account.validTo, day))
            return &account;
    }
    return nullptr;
}

const Officer* Partner::signatoryOn(QDate day) const
{
    const Officer* inOffice = nullptr;
    for (const Officer& officer : officers) {
        if (!covers(officer.mandateFrom, officer.mandateTo, day))
            continue;
        if (officer.signs)
            return &officer;
        if (!inOffice)
            inOffice = &officer;
    }
    return inOffice;
}

bool DocumentKind::isRequiredFor(PartnerKind kind) const
{
    return requiredFor.split(u',').contains(choiceCode(kPartnerKinds, int(kind)));
}

} // namespace sijill
