#include "core/base/format.h"

#include "core/base/guarded.h"
#include "core/base/office_time.h"

#include <QDateTime>

#include <array>

namespace sijill {
namespace {

Guarded<QString>& currentLanguage()
{
    static Guarded<QString> language(u"ar"_s);
    return language;
}

QLocale localeOf(const QString& language)
{
    // Plain "ar" would give Arabic-Indic digits; Morocco writes western ones.
    if (language == "ar"_L1)
        return QLocale(QLocale::Arabic, QLocale::Morocco);
    if (language == "fr"_L1)
        return QLocale(QLocale::French, QLocale::Morocco);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

constexpr QChar kNarrowNoBreakSpace(0x202f);

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

Format::Format(const QString& language, Grouping grouping)
    : m_locale(localeOf(language.isEmpty() ? currentLanguage().value() : language))
    , m_language(language.isEmpty() ? currentLanguage().value() : language)
    , m_grouping(grouping)
{
}

void Format::setLanguage(const QString& language)
{
    currentLanguage().set(language);
}

QString Format::language()
{
    return currentLanguage().value();
}

Qt::LayoutDirection Format::direction(const QString& language)
{
    return language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::LayoutDirection Format::direction() const
{
    return direction(m_language);
}

QString Format::grouped(qint64 whole, qint64 fraction, int scale) const
{
    QString digits = QString::number(whole);
    const QString separator = m_grouping == Grouping::Paper || m_language == "fr"_L1
        ? QString(kNarrowNoBreakSpace)
        : QString(m_language == "ar"_L1 ? u'.' : u',');
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    if (scale > 0) {
        const QChar point = m_language == "en"_L1 ? u'.' : u',';
        digits += point + QString::number(fraction).rightJustified(scale, u'0');
    }
    return digits;
}

QString Format::integer(qint64 number) const
{
    return decimal(number, 0);
}

QString Format::decimal(qint64 value, int scale) const
{
    const qint64 power = powerOfTen(scale);
    const qint64 magnitude = value < 0 ? -value : value;
    const QString digits = grouped(magnitude / power, magnitude % power, scale);
    return value < 0 ? isolated(u'-' + digits) : digits;
}

QString Format::money(Money amount, int minorDigits) const
{
    return decimal(amount.minor, minorDigits);
}

QString Format::percent(Percent rate, int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= 2);
    const qint64 value = scaledHalfUp(rate.hundredths, 1, powerOfTen(2 - decimals));
    const QString sign = m_language == "fr"_L1 ? QString(kNarrowNoBreakSpace) + u'%' : QString(u'%');
    return isolated(decimal(value, decimals) + sign);
}

QString Format::ratio(qint64 part, qint64 whole) const
{
    // Rounded once, to the tenths that are shown.
    return whole == 0 ? QString(u'–') : percent({scaledHalfUp(part, 1'000, whole) * 10}, 1);
}

QString Format::shortDate(QDate day) const
{
    return day.isValid() ? isolated(day.toString(u"dd/MM/yyyy")) : QString();
}

QString Format::longDate(QDate day) const
{
    if (!day.isValid())
        return {};
    // First of the month is an ordinal in French.
    const QString number = m_language == "fr"_L1 && day.day() == 1 ? u"1er"_s : QString::number(day.day());
    return u"%1 %2 %3"_s.arg(number, m_locale.monthName(day.month())).arg(day.year());
}

QString Format::monthYear(QDate day) const
{
    return day.isValid() ? u"%1 %2"_s.arg(m_locale.monthName(day.month())).arg(day.year()) : QString();
}

QString Format::time(const QDateTime& instant) const
{
    return isolated(officeTime(instant).toString(u"HH:mm"));
}

QString Format::dateTime(const QDateTime& instant) const
{
    return isolated(officeTime(instant).toString(u"dd/MM/yyyy HH:mm"));
}

QString Format::fileSize(qint64 bytes) const
{
    const QString size = m_locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    return direction() == Qt::RightToLeft ? size
                                          : isolated(size); // «1,5 كيلوبايت» runs from the right itself.
}

QString Format::capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString Format::enumerated(const QStringList& words) const
{
    return words.join(direction() == Qt::RightToLeft ? u"، "_s : u", "_s);
}

QString Format::isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

QString Format::withoutMarks(QString text)
{
    text.removeIf([](QChar c) {
        const ushort u = c.unicode();
        return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
            || (u >= 0x2066 && u <= 0x2069);
    });
    return text;
}

} // namespace sijill
