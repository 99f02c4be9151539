#include "core/domain/partner_twins.h"

#include "core/base/folding.h"
#include "core/domain/national_ids.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr Choice kTwinReasonTable[] = {
    {int(TwinReason::Name), "name", QT_TRANSLATE_NOOP("Choice", "Same name")},
    {int(TwinReason::Receipt), "receipt", QT_TRANSLATE_NOOP("Choice", "Same receipt")},
    {int(TwinReason::Ice), "ice", QT_TRANSLATE_NOOP("Choice", "Same ICE")},
    {int(TwinReason::Rib), "rib", QT_TRANSLATE_NOOP("Choice", "Same RIB")},
    {int(TwinReason::Phone), "phone", QT_TRANSLATE_NOOP("Choice", "Same phone")},
};

constexpr qsizetype kShortestName = 3;
constexpr qsizetype kShortestNumber = 6; ///< Of digits that say who somebody is: an ICE, a RIB, a phone.

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "00000000" fills a field that asks for a number; it is nobody's.
QString ofDigits(const QString& number)
{
    const bool isFiller =
        std::all_of(number.begin(), number.end(), [&](QChar c) { return c == number.front(); });
    return number.size() < kShortestNumber || isFiller ? QString() : number;
}

/// Associations number their receipts by year: "45" of 2019 is not "45" of 2021.
QString ofReceipt(const QString& typed, QDate day)
{
    QString key = searchKey(typed);
    key.removeIf([](QChar c) { return c.isSpace(); });
    const bool isBare = std::all_of(key.begin(), key.end(), isDigit);
    if (!isBare || key.isEmpty())
        return key;
    return day.isValid() ? u"%1/%2"_s.arg(key).arg(day.year()) : QString();
}

} // namespace

const Choices kTwinReasons = kTwinReasonTable;

QString twinKey(TwinReason reason, const QString& typed, QDate day)
{
    switch (reason) {
    case TwinReason::Name: {
        const QString key = matchKey(typed);
        return key.size() < kShortestName ? QString() : key;
    }
    case TwinReason::Receipt:
        return ofReceipt(typed, day);
    case TwinReason::Ice:
        return ofDigits(normalizedNumber(typed));
    case TwinReason::Rib:
        return ofDigits(normalizedRib(typed));
    case TwinReason::Phone:
        return ofDigits(normalizedPhone(typed));
    }
    Q_UNREACHABLE();
}

std::vector<TwinKey> twinKeys(const Partner& partner)
{
    std::vector<TwinKey> keys;
    const auto add = [&](TwinReason reason, const QString& typed, QDate day = {}) {
        TwinKey found{reason, twinKey(reason, typed, day)};
        if (!found.key.isEmpty() && std::find(keys.begin(), keys.end(), found) == keys.end())
            keys.push_back(std::move(found));
    };
    for (const QString& language : partner.names.languages())
        add(TwinReason::Name, partner.names.in(language));
    add(TwinReason::Receipt, partner.receiptNumber, partner.receiptDate);
    add(TwinReason::Ice, partner.ice);
    for (const BankAccount& account : partner.accounts)
        add(TwinReason::Rib, account.rib);
    add(TwinReason::Phone, partner.phone);
    return keys;
}

template <>
const RecordType& recordType<PartnerDistinction>()
{
    static const RecordType type = describe<PartnerDistinction>({.kind = "partner_distinction",
        .plural = "partner-distinctions",
        .label = QT_TRANSLATE_NOOP("Record", "Partners told apart"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Partners told apart"),
        .keyField = "code",
        .fields = {
            field<&PartnerDistinction::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required)
                .shaped(Shape::Code),
            field<&PartnerDistinction::first>(
                "first_partner", QT_TRANSLATE_NOOP("Field", "First partner"), Required)
                .to("partner"),
            field<&PartnerDistinction::second>(
                "second_partner", QT_TRANSLATE_NOOP("Field", "Second partner"), Required)
                .to("partner"),
            field<&PartnerDistinction::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
            field<&PartnerDistinction::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")),
            field<&PartnerDistinction::motive>("motive", QT_TRANSLATE_NOOP("Field", "Motive")),
        }});
    return type;
}

} // namespace sijill
