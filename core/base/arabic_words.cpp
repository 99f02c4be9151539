#include "core/base/arabic_words.h"

#include <QCoreApplication>
#include <QList>
#include <QStringBuilder>

#include <array>

namespace sijill {
namespace {

/// «ألف», «مليون», «مليار» with the forms a number below 1,000 gives them. All are masculine.
struct ScaleWord {
    qint64 value;
    QStringView one;
    QStringView two;
    QStringView twoAnnexed; ///< Directly before the noun: «ألفا درهم».
    QStringView plural;
    QStringView accusative; ///< With tanwin, in the middle of a number: «أحد عشر ألفا و…».
};

constexpr std::array<ScaleWord, 3> kScales{{
    {1'000'000'000, u"مليار", u"ملياران", u"مليارا", u"ملايير", u"مليارا"},
    {1'000'000, u"مليون", u"مليونان", u"مليونا", u"ملايين", u"مليونا"},
    {1'000, u"ألف", u"ألفان", u"ألفا", u"آلاف", u"ألفا"},
}};

constexpr std::array<QStringView, 10> kHundreds{u"", u"مائة", u"مائتان", u"ثلاثمائة", u"أربعمائة", u"خمسمائة",
    u"ستمائة", u"سبعمائة", u"ثمانمائة", u"تسعمائة"};
constexpr std::array<QStringView, 10> kTens{
    u"", u"", u"عشرون", u"ثلاثون", u"أربعون", u"خمسون", u"ستون", u"سبعون", u"ثمانون", u"تسعون"};

// Numbers as they stand before a masculine and before a feminine noun; 3–10 take the opposite gender.
constexpr std::array<QStringView, 11> kUnitsMasculine{
    u"", u"واحد", u"اثنان", u"ثلاثة", u"أربعة", u"خمسة", u"ستة", u"سبعة", u"ثمانية", u"تسعة", u"عشرة"};
constexpr std::array<QStringView, 11> kUnitsFeminine{
    u"", u"إحدى", u"اثنتان", u"ثلاث", u"أربع", u"خمس", u"ست", u"سبع", u"ثماني", u"تسع", u"عشر"};

/// A stretch of a number that و joins to the next: a dual and a tanwin depend on whether the noun follows at
/// once.
struct Part {
    QString apart;
    QString annexed;
};

Part alwaysSpelled(const QString& words)
{
    return {words, words};
}

QString joined(const QString& left, const QString& right)
{
    return left.isEmpty() ? right : left % u" و" % right;
}

QString spaced(QStringView left, QStringView right)
{
    return left % u' ' % right;
}

QString hundreds(qint64 count, bool annexed)
{
    return count == 2 && annexed ? u"مائتا"_s : kHundreds[std::size_t(count)].toString();
}

QString teen(std::size_t unit, NounGender gender)
{
    if (gender == NounGender::Feminine) {
        const QStringView first = unit == 2 ? u"اثنتا" : kUnitsFeminine[unit];
        return spaced(first, u"عشرة");
    }
    const QStringView first = unit == 1 ? u"أحد" : unit == 2 ? u"اثنا" : kUnitsMasculine[unit];
    return spaced(first, u"عشر");
}

/// 3 … 99, as it stands before its noun.
QString belowHundred(qint64 number, NounGender gender)
{
    const auto unit = std::size_t(number % 10);
    const auto ten = std::size_t(number / 10);
    const auto& units = gender == NounGender::Feminine ? kUnitsFeminine : kUnitsMasculine;
    if (number <= 10)
        return units[std::size_t(number)].toString();
    if (ten == 1)
        return teen(unit, gender);
    // Not annexed, ثمان loses its yeh: ثمان وعشرون.
    const bool isLooseEight = unit == 8 && gender == NounGender::Feminine;
    const QString before = isLooseEight ? u"ثمان"_s : units[unit].toString();
    return joined(before, kTens[ten].toString());
}

QString belowThousand(qint64 number, NounGender gender)
{
    const qint64 rest = number % 100;
    return rest == 0 ? hundreds(number / 100, true)
                     : joined(hundreds(number / 100, false), belowHundred(rest, gender));
}

/// `count` (1 … 999) thousands, millions or milliards.
void appendScaled(QList<Part>& parts, qint64 count, const ScaleWord& scale)
{
    const qint64 rest = count % 100;
    if (rest == 1 || rest == 2) {
        // 101,000 repeats the scale: a hundred thousand and a thousand.
        if (count > 100)
            parts << alwaysSpelled(spaced(hundreds(count / 100, true), scale.one));
        parts << (rest == 1 ? alwaysSpelled(scale.one.toString())
                            : Part{scale.two.toString(), scale.twoAnnexed.toString()});
        return;
    }
    const QString words = belowThousand(count, NounGender::Masculine);
    if (rest >= 11)
        parts << Part{spaced(words, scale.accusative), spaced(words, scale.one)};
    else
        parts << alwaysSpelled(spaced(words, rest >= 3 ? scale.plural : scale.one));
}

/// The parts one after the other, and the words that end the number.
QString inARow(const QList<Part>& parts, const QString& end)
{
    QString text;
    for (const Part& part : parts)
        text = joined(text, part.apart);
    return joined(text, end);
}

QList<Part> scaledParts(qint64 number)
{
    QList<Part> parts;
    for (const ScaleWord& scale : kScales) {
        if (const qint64 count = number / scale.value % 1000; count > 0)
            appendScaled(parts, count, scale);
    }
    return parts;
}

} // namespace

const ArabicCurrency& dirhamInArabic()
{
    static const ArabicCurrency currency{.major = {NounGender::Masculine, u"درهم واحد"_s, u"درهمان"_s,
                                             u"درهمين"_s, u"دراهم"_s, u"درهما"_s, u"درهم"_s},
        .minor = {NounGender::Masculine, u"سنتيم واحد"_s, u"سنتيمان"_s, u"سنتيمين"_s, u"سنتيمات"_s,
            u"سنتيما"_s, u"سنتيم"_s}};
    return currency;
}

QString arabicCardinal(qint64 number, const ArabicNoun& noun)
{
    Q_ASSERT(number >= 0 && number < kTooLargeForWords);
    if (number == 0)
        return u"صفر "_s + noun.genitive;

    QList<Part> parts = scaledParts(number);
    const qint64 last = number % 1000;
    const qint64 rest = last % 100;
    if (rest >= 3) {
        const QString words = belowThousand(last, noun.gender);
        return inARow(parts, spaced(words, rest <= 10 ? noun.plural : noun.accusative));
    }
    if (last >= 100)
        parts << Part{hundreds(last / 100, false), hundreds(last / 100, true)};
    QString counted;
    if (!parts.isEmpty()) {
        const QString annexed = parts.takeLast().annexed;
        counted = inARow(parts, spaced(annexed, noun.genitive));
    }
    // One and two are no numerals but the noun itself: «مائة درهم ودرهمان».
    return rest == 0 ? counted : joined(counted, rest == 1 ? noun.one : noun.two);
}

Result<QString> amountInArabicWords(Money amount, const ArabicCurrency& currency)
{
    if (const Status checked = checkedForWords(amount, currency.minorPerMajor); !checked)
        return tl::unexpected(checked.error());
    const qint64 major = amount.minor / currency.minorPerMajor;
    const qint64 minor = amount.minor % currency.minorPerMajor;
    const QString majorWords = major > 0 || minor == 0 ? arabicCardinal(major, currency.major) : QString();
    return minor == 0 ? majorWords : joined(majorWords, arabicCardinal(minor, currency.minor));
}

Status checkedForWords(Money amount, qint64 minorPerMajor)
{
    if (amount.minor < 0)
        return failure(ErrorCode::Invalid,
            QCoreApplication::translate(
                "AmountInWords", "An amount below zero cannot be written in letters."));
    if (amount.minor / minorPerMajor >= kTooLargeForWords)
        return failure(ErrorCode::Invalid,
            QCoreApplication::translate(
                "AmountInWords", "An amount of a million million or more cannot be written in letters."));
    return {};
}

} // namespace sijill
