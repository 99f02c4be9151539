#include "core/base/format.h"
#include "ui/widgets/value_text.h"

#include <QRegularExpression>

#include <limits>

namespace sijill {
namespace {

bool isSpaceSeparator(QChar c)
{
    return c.isSpace() || c == u'\'' || c == QChar(0x2019) || c == QChar(0x066c);
}

/// Groups of three after a first one of one to three digits.
bool isGrouped(const QString& whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype length = groups[i].size();
        if (i == 0 ? (length < 1 || length > 3) : length != 3)
            return false;
    }
    return true;
}

struct Split {
    QString whole;
    QString fraction;
};

/// Tells which of point and comma, if any, starts the decimals.
std::optional<Split> splitDecimals(const QString& digits, int decimals)
{
    const qsizetype lastPoint = digits.lastIndexOf(u'.');
    const qsizetype lastComma = digits.lastIndexOf(u',');
    if (lastPoint < 0 && lastComma < 0)
        return Split{digits, {}};
    const qsizetype last = std::max(lastPoint, lastComma);
    const QChar mark = digits[last];
    const QChar other = mark == u'.' ? u',' : u'.';
    const bool hasOther = digits.contains(other);
    if (!hasOther && digits.count(mark) > 1)
        return isGrouped(digits, mark) ? std::optional(Split{QString(digits).remove(mark), {}})
                                       : std::nullopt;
    if (digits.count(mark) > 1)
        return std::nullopt;
    const QString fraction = digits.mid(last + 1);
    const QChar point = Format().locale().decimalPoint().front();
    const bool couldBeGroup = fraction.size() == 3 && !hasOther && isGrouped(digits, mark);
    if (couldBeGroup && mark != point)
        return Split{QString(digits).remove(mark), {}};
    const QString whole = digits.left(last);
    if (fraction.size() > decimals || (hasOther && !isGrouped(whole, other)))
        return std::nullopt;
    return Split{QString(whole).remove(other), fraction};
}

} // namespace

QString plainDigits(const QString& text)
{
    QString plain = Format::withoutMarks(text);
    for (QChar& c : plain) {
        if (const int digit = c.digitValue(); digit >= 0 && c.isDigit())
            c = QChar(u'0' + digit);
        else if (c == QChar(0x066b))
            c = u',';
        else if (c == QChar(0x2212))
            c = u'-';
    }
    return plain;
}

std::optional<qint64> readNumber(const QString& text, int decimals)
{
    QString digits = plainDigits(text);
    digits.removeIf(isSpaceSeparator);
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative)
        digits.remove(0, 1);
    static const QRegularExpression allowed(u"^\\d[\\d.,]*$|^[.,]\\d+$"_s);
    if (!allowed.match(digits).hasMatch())
        return std::nullopt;
    const std::optional<Split> split = splitDecimals(digits, decimals);
    if (!split)
        return std::nullopt;
    bool ok = false;
    const qint64 value = (split->whole + split->fraction.leftJustified(decimals, u'0')).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    return isNegative ? -value : value;
}

QString numberText(qint64 value, int decimals)
{
    return Format::withoutMarks(Format().decimal(value, decimals));
}

} // namespace sijill
