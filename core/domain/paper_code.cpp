#include "core/domain/paper_code.h"

#include <QRandomGenerator>

namespace sijill::paper_code {
namespace {

/// Without I, O and Q, which are read as 1 and 0. Their number is prime: that is what the check stands on.
constexpr QLatin1StringView kAlphabet("ABCDEFGHJKLMNPRSTUVWXYZ");
constexpr int kPrime = 23;
static_assert(kAlphabet.size() == kPrime);

QString grouped(const QString& letters)
{
    return u"%1-%2-%3"_s.arg(letters.mid(0, 4), letters.mid(4, 4), letters.mid(8, 4));
}

/// The letters alone; empty when something else stands among them.
QString lettersOf(const QString& typed)
{
    QString letters;
    for (const QChar c : typed.toUpper()) {
        if (c.isSpace() || c == u'-' || c == u'–' || c == u'.')
            continue;
        if (!kAlphabet.contains(c))
            return {};
        letters += c;
    }
    return letters;
}

} // namespace

QChar checkLetter(QStringView letters)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < kLetters - 1; ++i)
        sum += (i + 1) * kAlphabet.indexOf(letters.at(i));
    // 12 × check + sum is a multiple of 23; 2 is the inverse of 12.
    return kAlphabet.at((kPrime - sum % kPrime) * 2 % kPrime);
}

QString make()
{
    QString letters;
    for (int i = 0; i < kLetters - 1; ++i)
        letters += kAlphabet.at(QRandomGenerator::system()->bounded(kPrime));
    return grouped(letters + checkLetter(letters));
}

QString parsed(const QString& typed)
{
    const QString letters = lettersOf(typed);
    if (letters.size() != kLetters || checkLetter(letters) != letters.back())
        return {};
    return grouped(letters);
}

} // namespace sijill::paper_code
