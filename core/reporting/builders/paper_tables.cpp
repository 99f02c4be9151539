#include "core/reporting/builders/paper_tables.h"

namespace sijill {

Table TableMaker::make(const char* code, std::initializer_list<Head> heads) const
{
    Table table;
    table.code = QString::fromLatin1(code);
    table.emptyText = m_context.words().at("none");
    for (const Head& head : heads) {
        const QString title = m_context.words().at(u"column."_s + QLatin1StringView(head.key));
        table.columns.push_back({.title = title.contains("%1"_L1) ? title.arg(m_currency) : title,
            .kind = head.kind,
            .weight = head.weight,
            .scale = 0});
    }
    return table;
}

Table TableMaker::captioned(const char* code, std::initializer_list<Head> heads) const
{
    Table table = make(code, heads);
    table.title = m_context.words().at(u"table."_s + table.code);
    return table;
}

Cell rateCell(qint64 part, qint64 whole)
{
    return whole == 0 ? Cell() : Cell(Percent{scaledHalfUp(part, 1'000, whole) * 10});
}

} // namespace sijill
