#include "core/exchange/demo/demo_days.h"

#include "core/exchange/demo/demo_table.h"

#include <QSet>

namespace sijill::demo {

bool isWorkingDay(QDate day)
{
    static const QSet<QDate> holidays = [] {
        QSet<QDate> all;
        for (const Row& row : rows(u"holidays"_s))
            all.insert(row.day("day"));
        return all;
    }();
    return day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
}

QDate openDay(QDate day)
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate openDaysAfter(QDate day, int count)
{
    for (; count > 0; --count)
        day = openDay(day.addDays(1));
    return openDay(day);
}

QDate lastOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

} // namespace sijill::demo
