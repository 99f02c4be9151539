#pragma once

#include "core/base/money.h"
#include "core/base/text.h"

#include <QDate>
#include <QLocale>

namespace sijill {

/// Numbers, money and dates as people read them, in Moroccan Arabic, Moroccan French or English. The only
/// place that formats: screens, papers and messages all come here. Knows nothing of translations.
class Format {
public:
    enum class Grouping {
        Locale, ///< 70.000,00 in Arabic, 70 000,00 in French: the screen.
        Paper,  ///< Narrow no-break spaces in every language (papers/notes.md).
    };

    explicit Format(const QString& language = {}, Grouping grouping = Grouping::Locale);

    /// The language of the person at the screen; default for Format().
    static void setLanguage(const QString& language);
    static QString language();
    static Qt::LayoutDirection direction(const QString& language);

    const QLocale& locale() const { return m_locale; }
    Qt::LayoutDirection direction() const;

    QString integer(qint64 number) const;
    /// value × 10^-scale with exactly `scale` decimals.
    QString decimal(qint64 value, int scale) const;
    QString money(Money amount, int minorDigits = 2) const;
    /// Hundredths of a percent with `decimals` (0…2); the sign is one isolate with its digits.
    QString percent(Percent rate, int decimals = 2) const;
    /// part ÷ whole in percent with one decimal; an en dash when the whole is zero.
    QString ratio(qint64 part, qint64 whole) const;
    /// 14/04/2023, isolated so that it never reorders inside Arabic.
    QString shortDate(QDate day) const;
    /// «14 أبريل 2023», "14 avril 2023", "14 April 2023".
    QString longDate(QDate day) const;
    QString monthYear(QDate day) const;
    QString time(const QDateTime& instant) const; ///< Local hour, "10:42".
    QString dateTime(const QDateTime& instant) const;
    QString fileSize(qint64 bytes) const;

    /// U+2066…U+2069 around a Latin code inside an Arabic sentence. Does nothing to an empty text.
    static QString isolated(const QString& text);
    /// With a capital letter at its head, where the script has any.
    static QString capitalised(QString text);
    /// "A, B" with the comma of the language.
    QString enumerated(const QStringList& words) const;
    /// Without bidi controls: what goes into files and comparisons.
    static QString withoutMarks(QString text);

private:
    QString grouped(qint64 whole, qint64 fraction, int scale) const;

    QLocale m_locale;
    QString m_language;
    Grouping m_grouping;
};

} // namespace sijill
