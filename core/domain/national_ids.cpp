#include "core/domain/national_ids.h"

#include "core/base/reference_table.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr qsizetype kRibLength = 24;
constexpr QChar kNoBreakSpace(0x00a0);

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool allZeros(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0'; });
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format
        || c.unicode() == 0x2212;
}

/// Arabic-Indic, Persian and full-width digits as western ones, letters in capitals, no separators.
QString normalized(QStringView typed)
{
    QString kept;
    kept.reserve(typed.size());
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        const int digit = c.digitValue();
        kept += c.category() == QChar::Number_DecimalDigit ? QChar(static_cast<char16_t>(u'0' + digit))
                                                           : c.toUpper();
    }
    return kept;
}

/// The shape of a number of exactly `length` digits; Valid says nothing of its key.
IdVerdict digitShape(QStringView number, qsizetype length)
{
    if (!allDigits(number) || number.size() > length)
        return IdVerdict::WrongShape;
    return number.size() < length ? IdVerdict::Incomplete : IdVerdict::Valid;
}

int digitAt(QStringView number, qsizetype index)
{
    return number[index].unicode() - u'0';
}

int modulo97(QStringView digits)
{
    int rest = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        rest = (rest * 10 + digitAt(digits, i)) % 97;
    return rest;
}

/// ISO 7064 of an IBAN: country and key go to the end, letters count from A = 10.
int ibanRest(QStringView iban)
{
    const QString turned = iban.mid(4).toString() + iban.first(4).toString();
    QString digits;
    for (const QChar c : turned)
        digits += isDigit(c) ? QString(c) : QString::number(c.unicode() - u'A' + 10);
    return modulo97(digits);
}

IdVerdict checkedRib(QStringView rib)
{
    if (const IdVerdict shape = digitShape(rib, kRibLength); shape != IdVerdict::Valid)
        return shape;
    const int key = rib.last(2).toInt();
    return key >= 1 && key <= 97 && modulo97(rib) == 0 ? IdVerdict::Valid : IdVerdict::WrongKey;
}

IdVerdict checkedIban(QStringView iban)
{
    const QStringView country = iban.first(std::min<qsizetype>(2, iban.size()));
    if (!QStringView(u"MA").startsWith(country))
        return IdVerdict::WrongShape;
    const QStringView digits = iban.mid(country.size());
    if (const IdVerdict shape = digitShape(digits, kRibLength + 2); shape != IdVerdict::Valid)
        return shape;
    return ibanRest(iban) == 1 ? checkedRib(digits.mid(2)) : IdVerdict::WrongKey;
}

/// The control digit of both CNSS numbers: digits at even places count twice, from the first that is not
/// fixed.
bool hasCnssKey(QStringView number, qsizetype firstCounted)
{
    int sum = 0;
    for (qsizetype i = firstCounted; i + 1 < number.size(); ++i)
        sum += digitAt(number, i) * (i % 2 == 1 ? 2 : 1);
    return digitAt(number, number.size() - 1) == (10 - sum % 10) % 10;
}

} // namespace

QString normalizedNumber(QStringView typed)
{
    return normalized(typed);
}

QString normalizedRib(QStringView typed)
{
    const QString number = normalized(typed);
    return checkedIban(number) == IdVerdict::Valid ? number.mid(4) : number;
}

IdVerdict checkRib(QStringView typed)
{
    return checkedRib(normalizedRib(typed));
}

QString groupedRib(QStringView typed)
{
    QString rib = normalizedRib(typed);
    if (digitShape(rib, kRibLength) != IdVerdict::Valid)
        return typed.toString();
    for (const qsizetype at : {22, 6, 3})
        rib.insert(at, kNoBreakSpace);
    return rib;
}

LocalizedText bankOfRib(QStringView typed)
{
    enum Column { Code, Arabic, French, English };
    static const QList<QStringList> banks = referenceRows(u"banks_ma"_s);
    const QString rib = normalizedRib(typed);
    for (const QStringList& bank : banks) {
        if (rib.size() >= 3 && rib.startsWith(bank[Code]))
            return {{u"ar"_s, bank[Arabic]}, {u"fr"_s, bank[French]}, {u"en"_s, bank[English]}};
    }
    return {};
}

QString ibanOfRib(QStringView typed)
{
    const QString rib = normalizedRib(typed);
    if (checkedRib(rib) != IdVerdict::Valid)
        return {};
    const int key = 98 - ibanRest(u"MA00"_s + rib);
    return u"MA"_s + QString::number(key).rightJustified(2, u'0') + rib;
}

IdVerdict checkMoroccanIban(QStringView typed)
{
    return checkedIban(normalized(typed));
}

IdVerdict checkIce(QStringView typed)
{
    const QString ice = normalized(typed);
    if (const IdVerdict shape = digitShape(ice, 15); shape != IdVerdict::Valid)
        return shape;
    if (allZeros(ice))
        return IdVerdict::WrongShape; // A filler, though 97 divides it.
    return modulo97(ice) == 0 ? IdVerdict::Valid : IdVerdict::WrongKey;
}

IdVerdict checkTaxId(QStringView typed)
{
    const QString number = normalized(typed);
    const IdVerdict shape = digitShape(number, 8);
    if (shape == IdVerdict::Valid && allZeros(number))
        return IdVerdict::WrongShape;
    return number.size() == 7 && shape == IdVerdict::Incomplete ? IdVerdict::Valid : shape;
}

IdVerdict checkCnssAffiliation(QStringView typed)
{
    const QString number = normalized(typed);
    if (const IdVerdict shape = digitShape(number, 7); shape != IdVerdict::Valid)
        return shape;
    if (allZeros(number))
        return IdVerdict::WrongShape;
    return hasCnssKey(number, 0) ? IdVerdict::Valid : IdVerdict::WrongKey;
}

IdVerdict checkCnssRegistration(QStringView typed)
{
    const QString number = normalized(typed);
    if (const IdVerdict shape = digitShape(number, 9); shape != IdVerdict::Valid)
        return shape;
    if (number == kCnssNotYetRegistered || number == kCnssOccasionalLabour)
        return IdVerdict::Valid;
    if (number.front() != u'1' || number == "100000000"_L1)
        return IdVerdict::WrongShape;
    return hasCnssKey(number, 1) ? IdVerdict::Valid : IdVerdict::WrongKey;
}

QString normalizedCin(QStringView typed)
{
    return normalized(typed);
}

IdVerdict checkCin(QStringView typed)
{
    const QString cin = normalized(typed);
    const auto digits = std::find_if_not(cin.begin(), cin.end(), isCapital);
    const auto letterCount = digits - cin.begin();
    const auto digitCount = cin.end() - digits;
    if (letterCount > 2 || digitCount > 7 || !std::all_of(digits, cin.end(), isDigit))
        return IdVerdict::WrongShape;
    if (letterCount == 0)
        return digitCount == 0 ? IdVerdict::Incomplete : IdVerdict::WrongShape;
    return digitCount == 0 ? IdVerdict::Incomplete : IdVerdict::Valid;
}

QString normalizedPhone(QStringView typed)
{
    QString number = normalized(typed);
    number.removeIf([](QChar c) { return c == u'.' || c == u'/'; });
    if (number.startsWith("00"_L1))
        number.replace(0, 2, u"+"_s);
    // The trunk 0 of "+212 (0)6 …" goes with its brackets.
    if (number.startsWith(u'+'))
        number.remove("(0)"_L1);
    number.removeIf([](QChar c) { return c == u'(' || c == u')'; });
    if (number.startsWith("+2120"_L1))
        number.remove(4, 1);
    if (number.startsWith("212"_L1) && number.size() == 12)
        number.prepend(u'+');
    if (number.startsWith("+212"_L1))
        number.replace(0, 4, u"0"_s);
    return number;
}

IdVerdict checkPhone(QStringView typed)
{
    const QString number = normalizedPhone(typed);
    if (number.startsWith(u'+')) {
        const QStringView digits = QStringView(number).mid(1);
        if (!allDigits(digits) || digits.size() > 15 || digits.startsWith(u'0'))
            return IdVerdict::WrongShape;
        return digits.size() < 8 ? IdVerdict::Incomplete : IdVerdict::Valid;
    }
    const bool isOurs = number.isEmpty()
        || (number.front() == u'0' && (number.size() == 1 || (number[1] >= u'5' && number[1] <= u'8')));
    return isOurs ? digitShape(number, 10) : IdVerdict::WrongShape;
}

IdVerdict checkEmail(QStringView typed)
{
    const QStringView address = typed.trimmed();
    const bool isPlain = std::none_of(address.begin(), address.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u',' || c == u';';
    });
    if (!isPlain || address.size() > 254 || address.count(u'@') > 1 || address.startsWith(u'@')
        || address.startsWith(u'.') || address.contains(QStringView(u".."))
        || address.contains(QStringView(u".@")) || address.contains(QStringView(u"@.")))
        return IdVerdict::WrongShape;
    const qsizetype at = address.indexOf(u'@');
    const QStringView host = at < 0 ? QStringView() : address.mid(at + 1);
    const bool isComplete = host.contains(u'.') && !host.endsWith(u'.');
    return isComplete ? IdVerdict::Valid : IdVerdict::Incomplete;
}

} // namespace sijill
