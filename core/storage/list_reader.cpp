#include "core/storage/list_reader.h"

#include "core/base/folding.h"
#include "core/storage/query.h"

#include <algorithm>

namespace sijill {
namespace {

const ListColumn* findColumn(const ListSource& source, const QString& key)
{
    for (const ListColumn& column : source.columns) {
        if (key == QLatin1StringView(column.key))
            return &column;
    }
    return nullptr;
}

bool isLocalized(const ListColumn& column)
{
    return column.kind == FieldKind::Localized || column.kind == FieldKind::LocalizedParagraph;
}

/// The conditions of a request with the values to bind.
struct Where {
    QStringList conditions;
    std::vector<std::pair<QByteArray, Value>> bindings;

    QString text() const
    {
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
    QString bound(const Value& value)
    {
        const QByteArray name = ":f" + QByteArray::number(bindings.size());
        bindings.emplace_back(name, value);
        return QString::fromLatin1(name);
    }
};

void addCondition(Where& where, const ListColumn& column, const ColumnCondition& filter)
{
    const QString key = column.name();
    if (!filter.contains.isEmpty()) {
        const QString haystack = isLocalized(column) ? u"fold_all(%1)"_s.arg(key) : u"fold(%1)"_s.arg(key);
        for (const QString& word : searchWords(filter.contains))
            where.conditions << u"instr(%1, %2) > 0"_s.arg(haystack, where.bound(word));
    }
    if (!filter.among.isEmpty()) {
        QStringList values;
        for (const qint64 value : filter.among)
            values << QString::number(value);
        where.conditions << u"%1 IN (%2)"_s.arg(key, values.join(u", "_s));
    }
    if (!filter.words.isEmpty()) {
        QStringList found;
        for (const QString& word : filter.words)
            found << u"instr('|' || %1 || '|', %2) > 0"_s.arg(key, where.bound(u"|%1|"_s.arg(word)));
        where.conditions << u"(%1)"_s.arg(found.join(u" OR "_s));
    }
    if (!isBlank(filter.from))
        where.conditions << u"%1 >= %2"_s.arg(key, where.bound(filter.from));
    if (!isBlank(filter.to))
        where.conditions << u"%1 <= %2"_s.arg(key, where.bound(filter.to));
    if (filter.blank)
        where.conditions << u"%1 IS NULL"_s.arg(key);
    if (filter.filled)
        where.conditions << u"%1 IS NOT NULL"_s.arg(key);
}

Where whereOf(const ListSource& source, const ListRequest& request)
{
    Where where;
    for (const auto& [key, filter] : request.filter.columns) {
        if (const ListColumn* column = findColumn(source, key))
            addCondition(where, *column, filter);
    }
    const QString voided = QLatin1StringView(kVoidedColumn);
    if (findColumn(source, voided) && request.filter.columns.count(voided) == 0)
        where.conditions << u"%1 IS NULL"_s.arg(voided);
    return where;
}

/// What a list is sorted by: the column as the engine compares it.
QString sortTerm(const ListSource& source, const ListRequest& request)
{
    const ListColumn* column = findColumn(source, request.sortKey);
    if (!column)
        column = &source.columns.front();
    const bool isText = column->kind == FieldKind::Text || column->kind == FieldKind::Paragraph;
    return isLocalized(*column) ? u"name_order(localized(%1))"_s.arg(column->name())
        : isText                ? u"name_order(%1)"_s.arg(column->name())
                                : column->name();
}

QString orderOf(const ListSource& source, const ListRequest& request, bool isReversed = false)
{
    const QString direction = request.descending != isReversed ? u" DESC"_s : QString();
    // Empty cells stay at the end whichever way; ids make the order total.
    return u" ORDER BY %1%2 NULLS %3, id%2"_s.arg(
        sortTerm(source, request), direction, isReversed ? u"FIRST"_s : u"LAST"_s);
}

QString columnsOf(const ListSource& source)
{
    QStringList keys{u"id"_s};
    for (const ListColumn& column : source.columns)
        keys << column.name();
    return keys.join(u", "_s);
}

void bindRequest(Query& query, const ListRequest& request, const Where& where)
{
    query.bind(":edition", request.edition).bind(":today", request.today);
    for (const auto& [name, value] : where.bindings)
        query.bind(name.constData(), value);
}

ListRow readRow(const Query& query, const ListSource& source)
{
    ListRow row{.id = query.integer(0), .values = {}};
    row.values.reserve(source.columns.size());
    int column = 1;
    for (const ListColumn& described : source.columns)
        row.values.push_back(query.value(column++, described.kind));
    return row;
}

ListTotals readTotals(
    Database& database, const ListSource& source, const ListRequest& request, const Where& where)
{
    QStringList sums{u"COUNT(*)"_s};
    QStringList keys;
    for (const ListColumn& column : source.columns) {
        if (column.has(ListColumn::Total)) {
            keys << column.name();
            sums << u"COALESCE(SUM(%1), 0)"_s.arg(column.name());
        }
    }
    Query query(database, u"SELECT %1 FROM (%2)%3"_s.arg(sums.join(u", "_s), source.sql, where.text()));
    bindRequest(query, request, where);
    ListTotals totals;
    if (query.next()) {
        totals.count = query.integer(0);
        for (qsizetype i = 0; i < keys.size(); ++i)
            totals.sums.emplace(keys.at(i), query.integer(int(i) + 1));
    }
    return totals;
}

} // namespace

std::vector<ListRow> ListReader::rows(const ListRequest& request, int offset, int limit) const
{
    const Where where = whereOf(m_source, request);
    Query query(m_database,
        u"SELECT %1 FROM (%2)%3%4 LIMIT :limit OFFSET :offset"_s.arg(
            columnsOf(m_source), m_source.sql, where.text(), orderOf(m_source, request)));
    bindRequest(query, request, where);
    query.bind(":limit", limit).bind(":offset", offset);
    std::vector<ListRow> found;
    while (query.next())
        found.push_back(readRow(query, m_source));
    return found;
}

std::vector<ListRow> ListReader::page(const ListRequest& request, int offset, int limit, qint64 count) const
{
    const int wanted = int(std::min<qint64>(limit, count - offset));
    const bool isReversed = offset > count / 2;
    const Where where = whereOf(m_source, request);
    // Which rows they are is found by the sorted column alone; what the others compute is not asked of all.
    Query query(m_database,
        u"SELECT %1 FROM (%2) WHERE id IN (SELECT id FROM (%2)%3%4 LIMIT :limit OFFSET :offset)%5"_s.arg(
            columnsOf(m_source), m_source.sql, where.text(), orderOf(m_source, request, isReversed),
            orderOf(m_source, request)));
    bindRequest(query, request, where);
    query.bind(":limit", std::max(wanted, 0));
    query.bind(":offset", isReversed ? count - offset - wanted : qint64(offset));
    std::vector<ListRow> found;
    while (query.next())
        found.push_back(readRow(query, m_source));
    return found;
}

qint64 ListReader::count(const ListRequest& request) const
{
    const Where where = whereOf(m_source, request);
    Query query(m_database, u"SELECT COUNT(*) FROM (%1)%2"_s.arg(m_source.sql, where.text()));
    bindRequest(query, request, where);
    return query.next() ? query.integer(0) : 0;
}

ListTotals ListReader::totals(const ListRequest& request) const
{
    return readTotals(m_database, m_source, request, whereOf(m_source, request));
}

ListTotals ListReader::totalsOf(const ListRequest& request, const std::vector<qint64>& ids) const
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Where where;
    where.conditions << u"id IN (%1)"_s.arg(numbers.join(u", "_s));
    return readTotals(m_database, m_source, request, where);
}

std::optional<ListRow> ListReader::row(const ListRequest& request, qint64 id) const
{
    Query query(m_database, u"SELECT %1 FROM (%2) WHERE id = :id"_s.arg(columnsOf(m_source), m_source.sql));
    bindRequest(query, request, {});
    query.bind(":id", id);
    return query.next() ? std::optional(readRow(query, m_source)) : std::nullopt;
}

int ListReader::positionOf(const ListRequest& request, qint64 id) const
{
    const Where where = whereOf(m_source, request);
    // Rows before it are counted, not sorted. The limit keeps the engine from computing the term twice.
    Query query(m_database,
        u"WITH here (term) AS MATERIALIZED (SELECT %1 FROM (%2)%3 id = :id)"
        " SELECT (SELECT COUNT(*) FROM (SELECT id, %1 AS term FROM (%2)%4 LIMIT -1) r"
        " WHERE CASE WHEN r.term IS NULL THEN here.term IS NULL AND r.id %5 :id"
        " WHEN here.term IS NULL THEN 1 ELSE (r.term, r.id) %5 (here.term, :id) END) FROM here"_s.arg(
            sortTerm(m_source, request), m_source.sql,
            where.conditions.isEmpty() ? u" WHERE"_s : where.text() + u" AND"_s, where.text(),
            request.descending ? u">"_s : u"<"_s));
    bindRequest(query, request, where);
    query.bind(":id", id);
    return query.next() ? int(query.integer(0)) : -1;
}

std::map<qint64, qint64> ListReader::countsBy(const ListRequest& request, const QString& key) const
{
    const Where where = whereOf(m_source, request);
    Query query(
        m_database, u"SELECT %1, COUNT(*) FROM (%2)%3 GROUP BY %1"_s.arg(key, m_source.sql, where.text()));
    bindRequest(query, request, where);
    std::map<qint64, qint64> counts;
    while (query.next())
        counts.emplace(query.integer(0), query.integer(1));
    return counts;
}

} // namespace sijill
