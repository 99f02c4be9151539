#include "core/reporting/builders/period_words.h"

#include "core/reporting/builders/session_facts.h"

namespace sijill {
namespace {

bool isYear(QDate from, QDate to)
{
    return from.month() == 1 && from.day() == 1 && to == from.addYears(1).addDays(-1);
}

/// "title.quarter_3" or "during.quarter_3", and so on for years and any days.
QString periodText(const PaperContext& context, const QString& use, QDate from, QDate to)
{
    const PaperWords& words = context.words();
    if (const int quarter = quarterOf(from, to))
        return words.at(use + u".quarter_"_s + QString::number(quarter)).arg(from.year());
    if (isYear(from, to))
        return words.at(use + u".year"_s).arg(from.year());
    return words.at(use + u".days"_s).arg(dayText(context.format(), from), dayText(context.format(), to));
}

} // namespace

QString periodTitle(const PaperContext& context, QDate from, QDate to)
{
    return periodText(context, u"title"_s, from, to);
}

QString duringPeriod(const PaperContext& context, QDate from, QDate to)
{
    return periodText(context, u"during"_s, from, to);
}

} // namespace sijill
