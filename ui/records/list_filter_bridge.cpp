#include "ui/records/list_filter_bridge.h"

namespace sijill {

ColumnCondition conditionOf(const ColumnFilter& filter)
{
    ColumnCondition condition{.contains = filter.text, .among = filter.choices};
    if (filter.from)
        condition.from = *filter.from;
    if (filter.to)
        condition.to = *filter.to;
    if (filter.fromDay.isValid())
        condition.from = filter.fromDay;
    if (filter.toDay.isValid())
        condition.to = filter.toDay;
    return condition;
}

ColumnFilter columnFilterOf(const ListColumn& column, const ColumnCondition& condition)
{
    ColumnFilter filter{.kind = column.kind, .text = condition.contains, .choices = condition.among};
    const auto* fromDay = std::get_if<QDate>(&condition.from);
    const auto* toDay = std::get_if<QDate>(&condition.to);
    if (fromDay)
        filter.fromDay = *fromDay;
    else if (!isBlank(condition.from))
        filter.from = integerOf(condition.from);
    if (toDay)
        filter.toDay = *toDay;
    else if (!isBlank(condition.to))
        filter.to = integerOf(condition.to);
    return filter;
}

} // namespace sijill
