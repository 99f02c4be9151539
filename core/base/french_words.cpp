#include "core/base/french_words.h"

#include "core/base/arabic_words.h"

#include <unicode/rbnf.h>

namespace sijill {
namespace {

constexpr qint64 kMillion = 1'000'000;
constexpr qint64 kMilliard = 1'000'000'000;

QString spelled(qint64 number, const char* locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(locale), status);
    icu::UnicodeString words;
    icu::FieldPosition ignored;
    format.format(int64_t(number), icu::UnicodeString(u"%spellout-numbering"), words, ignored, status);
    Q_ASSERT(U_SUCCESS(status)); // Rules of both languages are inside ICU's own data.
    return QString::fromUtf16(words.getBuffer(), words.length());
}

/// Millions and milliards are nouns of their own: ICU would write "deux cent millions" without its s.
QString frenchCardinal(qint64 number)
{
    QStringList words;
    const qint64 milliards = number / kMilliard;
    const qint64 millions = number % kMilliard / kMillion;
    const qint64 rest = number % kMillion;
    if (milliards > 0)
        words << spelled(milliards, "fr") + (milliards > 1 ? u" milliards"_s : u" milliard"_s);
    if (millions > 0)
        words << spelled(millions, "fr") + (millions > 1 ? u" millions"_s : u" million"_s);
    if (rest > 0 || number == 0)
        words << spelled(rest, "fr");
    return words.join(u' ');
}

QString frenchCounted(qint64 number, const QString& one, const QString& many)
{
    const bool endsInMillions = number > 0 && number % kMillion == 0;
    return frenchCardinal(number) + (endsInMillions ? u" de "_s : u" "_s) + (number < 2 ? one : many);
}

QString englishCounted(qint64 number, const QString& one, const QString& many)
{
    return spelled(number, "en") + u' ' + (number == 1 ? one : many);
}

template <typename Counted>
Result<QString> amountInLetters(Money amount, QStringView conjunction, Counted counted)
{
    if (const Status checked = checkedForWords(amount); !checked)
        return tl::unexpected(checked.error());
    const qint64 dirhams = amount.minor / 100;
    const qint64 centimes = amount.minor % 100;
    QStringList words;
    if (dirhams > 0 || centimes == 0)
        words << counted(dirhams, u"dirham"_s, u"dirhams"_s);
    if (centimes > 0)
        words << counted(centimes, u"centime"_s, u"centimes"_s);
    return words.join(conjunction);
}

} // namespace

Result<QString> amountInFrenchWords(Money amount)
{
    return amountInLetters(amount, u" et ", frenchCounted);
}

Result<QString> amountInEnglishWords(Money amount)
{
    return amountInLetters(amount, u" and ", englishCounted);
}

Result<QString> amountInWords(const QString& language, Money amount)
{
    if (language == "ar"_L1)
        return amountInArabicWords(amount);
    return language == "fr"_L1 ? amountInFrenchWords(amount) : amountInEnglishWords(amount);
}

} // namespace sijill
