#include "core/base/counted_noun.h"

#include "core/base/format.h"
#include "core/base/reference_table.h"

#include <QHash>

namespace sijill {
namespace {

struct Noun {
    ArabicNoun arabic;
    QString frenchOne;
    QString frenchMany;
    QString englishOne;
    QString englishMany;
};

QHash<QString, Noun> readNouns()
{
    enum Column {
        Key,
        Gender,
        One,
        Two,
        TwoOblique,
        Plural,
        Accusative,
        Genitive,
        FrOne,
        FrMany,
        EnOne,
        EnMany
    };
    QHash<QString, Noun> nouns;
    for (const QStringList& row : referenceRows(u"counted_nouns_ar"_s)) {
        nouns.insert(row[Key],
            Noun{.arabic = {.gender = row[Gender] == u'f' ? NounGender::Feminine : NounGender::Masculine,
                     .one = row[One],
                     .two = row[Two],
                     .twoOblique = row[TwoOblique],
                     .plural = row[Plural],
                     .accusative = row[Accusative],
                     .genitive = row[Genitive]},
                .frenchOne = row[FrOne],
                .frenchMany = row[FrMany],
                .englishOne = row[EnOne],
                .englishMany = row[EnMany]});
    }
    return nouns;
}

const Noun& noun(const char* key)
{
    static const QHash<QString, Noun> nouns = readNouns();
    const auto found = nouns.constFind(QString::fromLatin1(key));
    Q_ASSERT(found != nouns.constEnd());
    return *found;
}

/// The form after digits: the last two of them decide.
const QString& formAfterDigits(const ArabicNoun& noun, quint64 count)
{
    const quint64 rest = count % 100;
    if (rest >= 3 && rest <= 10)
        return noun.plural;
    return rest >= 11 ? noun.accusative : noun.genitive;
}

QString countedInArabic(const ArabicNoun& noun, qint64 count, bool oblique)
{
    const bool isMeasure = noun.one.isEmpty();
    if (!isMeasure && count == 0 && !oblique)
        return u"لا "_s + noun.genitive; // Negation cannot follow a preposition: there the digit stays.
    if (!isMeasure && count == 1)
        return noun.one;
    if (!isMeasure && count == 2)
        return oblique ? noun.twoOblique : noun.two;
    const quint64 magnitude = count < 0 ? 0 - static_cast<quint64>(count) : static_cast<quint64>(count);
    const QString digits = Format(u"ar"_s, Format::Grouping::Paper).integer(count);
    return digits + u' ' + formAfterDigits(noun, magnitude);
}

} // namespace

QString counted(const QString& language, const char* nounKey, qint64 count, bool oblique)
{
    const Noun& named = noun(nounKey);
    if (language == "ar"_L1)
        return countedInArabic(named.arabic, count, oblique);
    const QString digits = Format(language, Format::Grouping::Paper).integer(count);
    if (language == "fr"_L1)
        return digits + u' ' + (count >= -1 && count <= 1 ? named.frenchOne : named.frenchMany);
    return digits + u' ' + (count == 1 ? named.englishOne : named.englishMany);
}

const ArabicNoun& arabicNoun(const char* nounKey)
{
    return noun(nounKey).arabic;
}

} // namespace sijill
