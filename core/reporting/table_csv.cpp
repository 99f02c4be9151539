#include "core/reporting/table_csv.h"

#include "core/reporting/cell_text.h"

namespace sijill {
namespace {

constexpr QStringView kFormulaSigns = u"=+-@\t";

/// On every line of the cell, and after spaces too: spreadsheets skip them.
QString harmless(const QString& text)
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    for (QString& line : lines) {
        const auto begin =
            std::find_if_not(line.cbegin(), line.cend(), [](QChar c) { return c.isSpace() && c != u'\t'; });
        if (begin != line.cend() && kFormulaSigns.contains(*begin))
            line.prepend(u'\'');
    }
    return lines.join(u'\n');
}

QString csvText(const Cell& cell, const TableColumn& column)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return harmless(Format::withoutMarks(*text));
    if (const auto* amount = std::get_if<Money>(&cell))
        return plainNumber(amount->minor, 2);
    if (const auto* rate = std::get_if<Percent>(&cell))
        return plainNumber(rate->hundredths, 2) + u'%';
    if (const auto* number = std::get_if<qint64>(&cell))
        return plainNumber(*number, column.kind == ColumnKind::Decimal ? column.scale : 0);
    if (const auto* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

QString quoted(QString text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n');
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray line(const std::vector<Cell>& row, const Table& table)
{
    QStringList cells;
    for (size_t i = 0; i < table.columns.size(); ++i)
        cells.push_back(i < row.size() ? quoted(csvText(row[i], table.columns[i])) : QString());
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray tableToCsv(const Table& table)
{
    std::vector<Cell> head;
    for (const TableColumn& column : table.columns)
        head.emplace_back(column.title);
    QByteArray csv = "\xef\xbb\xbf" + line(head, table);
    for (const std::vector<Cell>& row : table.rows)
        csv += line(row, table);
    if (!table.totals.empty())
        csv += line(table.totals, table);
    return csv;
}

} // namespace sijill
