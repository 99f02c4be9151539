#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

namespace sijill {

/// Numbers from here on are not written in letters.
inline constexpr qint64 kTooLargeForWords = 1'000'000'000'000;

enum class NounGender { Masculine, Feminine };

/// A noun as Arabic numbers bend it: the last two digits choose the form.
struct ArabicNoun {
    NounGender gender = NounGender::Masculine;
    QString one;        ///< «درهم واحد»
    QString two;        ///< «درهمان»
    QString twoOblique; ///< «درهمين», after a preposition or as object.
    QString plural;     ///< «دراهم», after 3–10.
    QString accusative; ///< «درهما», after 11–99.
    QString genitive;   ///< «درهم», after whole hundreds, thousands, millions.
};

/// A currency as Arabic counts it.
struct ArabicCurrency {
    ArabicNoun major;
    ArabicNoun minor; ///< Not used if one major is one minor.
    qint64 minorPerMajor = 100;
};

const ArabicCurrency& dirhamInArabic();

/// A number in letters with what it counts, in the nominative: «إحدى وستون اتفاقية», «ألفا درهم», «صفر درهم».
/// `number` is 0 or more and below kTooLargeForWords.
QString arabicCardinal(qint64 number, const ArabicNoun& noun);

/// «ألفان وتسعمائة وسبعون درهما وخمسة سنتيمات». Refuses what checkedForWords refuses.
Result<QString> amountInArabicWords(Money amount, const ArabicCurrency& currency = dirhamInArabic());

/// Refuses amounts below zero and those of a million million or more, in any language.
Status checkedForWords(Money amount, qint64 minorPerMajor = 100);

} // namespace sijill
