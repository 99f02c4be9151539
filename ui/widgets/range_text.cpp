#include "ui/widgets/column_filter.h"
#include "ui/widgets/value_text.h"

#include <QRegularExpression>

namespace sijill {
namespace {

struct Span {
    qint64 from = 0;
    qint64 to = 0;
};

/// A day, a month or a year, as the days it covers (Julian numbers, so that limits are arithmetic).
std::optional<Span> daysOf(const QString& text, QDate today)
{
    static const QRegularExpression yearOnly(u"^(\\d{4})$"_s);
    static const QRegularExpression monthOnly(u"^(\\d{1,2})[/.\\-](\\d{4})$"_s);
    const auto span = [](QDate first, QDate last) -> std::optional<Span> {
        return first.isValid() ? std::optional(Span{first.toJulianDay(), last.toJulianDay()}) : std::nullopt;
    };
    if (const auto year = yearOnly.match(text); year.hasMatch() && year.captured(1).toInt() > 1900)
        return span(QDate(year.captured(1).toInt(), 1, 1), QDate(year.captured(1).toInt(), 12, 31));
    if (const auto month = monthOnly.match(text); month.hasMatch()) {
        const QDate first(month.captured(2).toInt(), month.captured(1).toInt(), 1);
        return span(first, first.addMonths(1).addDays(-1));
    }
    const std::optional<QDate> day = readDate(text, today);
    return day ? span(*day, *day) : std::nullopt;
}

std::optional<Span> spanOf(const QString& text, FieldKind kind, int decimals, QDate today)
{
    if (!isNumber(kind))
        return daysOf(text, today);
    const std::optional<qint64> number = readNumber(QString(text).remove(u'%'), decimals);
    return number ? std::optional(Span{*number, *number}) : std::nullopt;
}

ColumnFilter filterOf(FieldKind kind, std::optional<qint64> from, std::optional<qint64> to)
{
    ColumnFilter filter{.kind = kind};
    if (isNumber(kind)) {
        filter.from = from;
        filter.to = to;
    } else {
        filter.fromDay = from ? QDate::fromJulianDay(*from) : QDate();
        filter.toDay = to ? QDate::fromJulianDay(*to) : QDate();
    }
    return filter;
}

} // namespace

std::optional<ColumnFilter> readRange(const QString& typed, FieldKind kind, int decimals, QDate today)
{
    const QString text = plainDigits(typed).trimmed();
    if (text.isEmpty())
        return ColumnFilter{.kind = kind};
    const auto span = [&](const QString& part) { return spanOf(part.trimmed(), kind, decimals, today); };

    static const QRegularExpression limit(u"^(>=|<=|>|<|≥|≤)\\s*(.+)$"_s);
    if (const QRegularExpressionMatch match = limit.match(text); match.hasMatch()) {
        const std::optional<Span> value = span(match.captured(2));
        if (!value)
            return std::nullopt;
        const QString sign = match.captured(1);
        if (sign == ">"_L1)
            return filterOf(kind, value->to + 1, {});
        if (sign == "<"_L1)
            return filterOf(kind, {}, value->from - 1);
        return sign == ">="_L1 || sign == u"≥" ? filterOf(kind, value->from, {})
                                               : filterOf(kind, {}, value->to);
    }
    static const QRegularExpression between(u"^(.*?)\\s*(?:\\.{2,3}|…|–|\\s-\\s)\\s*(.*)$"_s);
    if (const QRegularExpressionMatch match = between.match(text); match.hasMatch()) {
        const std::optional<Span> first = span(match.captured(1));
        const std::optional<Span> last = span(match.captured(2));
        if ((!first && !match.captured(1).isEmpty()) || (!last && !match.captured(2).isEmpty())
            || (!first && !last))
            return std::nullopt;
        return filterOf(kind, first ? std::optional(first->from) : std::nullopt,
            last ? std::optional(last->to) : std::nullopt);
    }
    const std::optional<Span> whole = span(text);
    return whole ? std::optional(filterOf(kind, whole->from, whole->to)) : std::nullopt;
}

} // namespace sijill
