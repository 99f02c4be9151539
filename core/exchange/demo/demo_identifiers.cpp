#include "core/exchange/demo/demo_identifiers.h"

#include "core/base/text.h"

#include <QStringList>

namespace sijill::demo {
namespace {

QString digits(Dice& dice, int count)
{
    QString all;
    for (int i = 0; i < count; ++i)
        all += QChar(u'0' + char16_t(dice.below(10)));
    return all;
}

/// What makes the number with its two last digits a multiple of 97: 01…97.
QString keyModulo97(const QString& number)
{
    int rest = 0;
    for (const QChar digit : QString(number + u"00"_s))
        rest = (rest * 10 + digit.digitValue()) % 97;
    return u"%1"_s.arg(97 - rest, 2, 10, QChar(u'0'));
}

} // namespace

// One throw a statement: the operands of + may be evaluated in any order.

QString inventedRib(Dice& dice)
{
    // Bank and town as accounts of the region have them: Al Barid Bank, Crédit Agricole, Banque Populaire…
    static const std::vector<QString> kBranches{
        u"350300"_s, u"225300"_s, u"145300"_s, u"011300"_s, u"007300"_s};
    const QString branch = dice.oneOf(kBranches);
    const QString number = branch + u"0000"_s + digits(dice, 12);
    return number + keyModulo97(number);
}

QString inventedIce(Dice& dice)
{
    const int million = dice.between(1, 3);
    const QString number = u"00%1%2"_s.arg(million).arg(digits(dice, 6)) + u"0000"_s;
    return number + keyModulo97(number);
}

QString inventedCnssAffiliation(Dice& dice)
{
    const int first = dice.between(1, 9);
    const QString number = QString::number(first) + digits(dice, 5);
    int sum = 0;
    for (qsizetype i = 0; i < number.size(); ++i)
        sum += number.at(i).digitValue() * (i % 2 == 1 ? 2 : 1);
    return number + QString::number((10 - sum % 10) % 10);
}

QString inventedTaxId(Dice& dice)
{
    const int first = dice.between(1, 5);
    return QString::number(first) + digits(dice, 7);
}

QString inventedPhone(int serial)
{
    // 7919 has no factor in common with 10,000: every serial below it gives another number, and none looks
    // counted.
    return u"060000%1"_s.arg(serial * 7919 % 10'000, 4, 10, QChar(u'0'));
}

} // namespace sijill::demo
