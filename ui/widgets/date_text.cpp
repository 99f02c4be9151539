#include "ui/widgets/value_text.h"

#include <QRegularExpression>

namespace sijill {
namespace {

int fullYear(int year, QDate today)
{
    if (year >= 100)
        return year;
    // Two digits are of this century unless that lies more than twenty years ahead: births of 1985.
    const int century = today.year() / 100 * 100;
    return century + year > today.year() + 20 ? century - 100 + year : century + year;
}

/// The three numbers of a date, however they were separated; missing ones are empty.
QStringList dateParts(const QString& text)
{
    static const QRegularExpression separated(
        u"^(\\d{1,4})(?:[\\s/.\\-]+(\\d{1,2}))?(?:[\\s/.\\-]+(\\d{1,4}))?$"_s);
    static const QRegularExpression runTogether(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})?$"_s);
    const QRegularExpressionMatch together = runTogether.match(text);
    const QRegularExpressionMatch match = together.hasMatch() ? together : separated.match(text);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2), match.captured(3)}
                            : QStringList();
}

} // namespace

std::optional<QDate> readDate(const QString& typed, QDate today)
{
    QString text = plainDigits(typed).trimmed();
    QStringList parts = dateParts(text);
    if (parts.isEmpty())
        return std::nullopt;
    if (parts[0].size() == 4 && !parts[2].isEmpty() && text.contains(QRegularExpression(u"[/.\\-\\s]"_s)))
        parts.swapItemsAt(0, 2); // Year first, as files write it.
    else if (parts[0].size() > 2)
        return std::nullopt;
    const int month = parts[1].isEmpty() ? today.month() : parts[1].toInt();
    const int year = parts[2].isEmpty() ? today.year() : fullYear(parts[2].toInt(), today);
    const QDate day(year, month, parts[0].toInt());
    const bool isYearWhole = parts[2].size() != 1 && parts[2].size() != 3;
    return day.isValid() && isYearWhole ? std::optional(day) : std::nullopt;
}

} // namespace sijill
