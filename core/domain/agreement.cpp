#include "core/domain/agreement.h"

#include <algorithm>

namespace sijill {
namespace {

bool isInForce(const Amendment& amendment, QDate day)
{
    return amendment.inForceOn.isValid() && amendment.inForceOn <= day;
}

} // namespace

Money Agreement::currentAmount(QDate day) const
{
    Money total = amount;
    for (const Amendment& amendment : amendments) {
        if (isInForce(amendment, day))
            total += amendment.addedAmount;
    }
    return total;
}

int Agreement::currentPersonMonths(QDate day) const
{
    int total = personMonths;
    for (const Amendment& amendment : amendments) {
        if (isInForce(amendment, day))
            total += amendment.addedPersonMonths;
    }
    return total;
}

QDate Agreement::currentEnd(QDate day) const
{
    QDate end = to;
    for (const Amendment& amendment : amendments) {
        if (isInForce(amendment, day) && amendment.newEnd.isValid() && amendment.newEnd > end)
            end = amendment.newEnd;
    }
    return end;
}

Money Agreement::instalmentTotal() const
{
    Money total;
    for (const Instalment& instalment : instalments)
        total += instalment.amount;
    return total;
}

int Agreement::carriedPersonMonths() const
{
    int total = 0;
    for (const AgreementWorksite& carried : worksites)
        total += carried.personMonths;
    return total;
}

const AgreementParty* Agreement::carrier() const
{
    const auto found = std::find_if(parties.begin(), parties.end(),
        [](const AgreementParty& party) { return party.role == PartyRole::Partner; });
    return found == parties.end() ? nullptr : &*found;
}

bool Agreement::isSignedByAll() const
{
    return !parties.empty() && std::all_of(parties.begin(), parties.end(), [](const AgreementParty& party) {
        return party.signedOn.isValid();
    });
}

} // namespace sijill
