#include "core/selection/fraction.h"

namespace sijill::selection {
namespace {

QString digits(Fraction::Wide value)
{
    if (value < 0)
        return u'-' + digits(-value);
    constexpr Fraction::Wide kPart = 1'000'000'000'000'000'000;
    if (value < kPart)
        return QString::number(static_cast<qint64>(value));
    return digits(value / kPart)
        + QString::number(static_cast<qint64>(value % kPart)).rightJustified(18, QLatin1Char('0'));
}

} // namespace

std::optional<Fraction> Fraction::fromText(const QString& text)
{
    const QString plain = text.trimmed().replace(u',', u'.');
    if (plain.contains(u'/')) {
        bool above = false;
        bool below = false;
        const Fraction read(
            plain.section(u'/', 0, 0).toLongLong(&above), plain.section(u'/', 1).toLongLong(&below));
        return above && below && read.isValid() ? std::optional(read) : std::nullopt;
    }
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : plain.size() - point - 1;
    if (decimals > 15 || (point >= 0 && decimals == 0))
        return {};
    qint64 unit = 1;
    for (qsizetype i = 0; i < decimals; ++i)
        unit *= 10;
    bool read = false;
    const qint64 value = QString(plain).remove(u'.').toLongLong(&read);
    const bool tidy = plain.count(u'.') <= 1 && !plain.startsWith(u'.') && !plain.startsWith(u"-."_s);
    return read && tidy ? std::optional(Fraction(value, unit)) : std::nullopt;
}

QString Fraction::toText() const
{
    return m_denominator == 1 ? digits(m_numerator) : digits(m_numerator) + u'/' + digits(m_denominator);
}

} // namespace sijill::selection
