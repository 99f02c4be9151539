#include "core/storage/reference_reader.h"

#include "core/domain/territory.h"
#include "core/storage/query.h"
#include "core/storage/void_reader.h"

namespace sijill {
namespace {

const auto kUnderOffice =
    u"x.kind = 5 AND x.voided_on IS NULL AND (x.valid_from IS NULL OR x.valid_from <= :day)"
    " AND (x.valid_to IS NULL OR x.valid_to >= :day) AND x.id IN ("
    "WITH RECURSIVE under (id) AS (SELECT territory FROM office WHERE territory IS NOT NULL"
    " UNION SELECT t.id FROM territory t JOIN under u ON t.parent = u.id) SELECT id FROM under)"_s;

QString nameColumn(const RecordType& type)
{
    return type.nameField ? u"x."_s + QLatin1StringView(type.nameField) : u"NULL"_s;
}

QString keyColumn(const RecordType& type)
{
    return type.keyField ? u"x."_s + QLatin1StringView(type.keyField) : u"x.id"_s;
}

NamedRow readRow(const Query& query)
{
    NamedRow row{query.integer(0), query.text(1), {}};
    LocalizedText::fromJson(query.text(2).toUtf8(), row.name);
    return row;
}

} // namespace

std::optional<NamedRow> ReferenceReader::row(const RecordType& type, qint64 id) const
{
    Query query(m_database,
        u"SELECT x.id, %1, %2 FROM %3 x WHERE x.id = :id"_s.arg(
            keyColumn(type), nameColumn(type), type.kindName()));
    query.bind(":id", id);
    return query.next() ? std::optional(readRow(query)) : std::nullopt;
}

std::vector<NamedRow> ReferenceReader::read(const RecordType& type, const QString& where, qint64 owner,
    QDate day, const QStringList& words, int limit) const
{
    QStringList conditions{where};
    if (type.find(u"merged_into")) // Such a record is part of another, which is offered.
        conditions << u"x.merged_into IS NULL"_s;
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions << u"(instr(fold(%1), :w%3) > 0 OR instr(fold_all(%2), :w%3) > 0)"_s
                          .arg(keyColumn(type), nameColumn(type))
                          .arg(i);
    Query query(m_database,
        u"SELECT x.id, %1, %2 FROM %3 x WHERE %4 ORDER BY %1 COLLATE sijill LIMIT :limit"_s.arg(
            keyColumn(type), nameColumn(type), type.kindName(), conditions.join(u" AND "_s)));
    query.bind(":owner", owner).bind(":day", day).bind(":limit", limit);
    for (qsizetype i = 0; i < words.size(); ++i)
        query.bind(u":w%1"_s.arg(i).toLatin1().constData(), words.at(i));
    std::vector<NamedRow> rows;
    while (query.next())
        rows.push_back(readRow(query));
    return rows;
}

std::vector<NamedRow> ReferenceReader::matching(
    const RecordType& type, const QStringList& words, EditionId edition, int limit) const
{
    const bool scoped = edition && type.find(u"edition");
    const QString live = voidedOn(type, u"x"_s) + u" IS NULL"_s;
    return read(type, scoped ? live + u" AND x.edition = :owner"_s : live, edition.value, {}, words, limit);
}

std::vector<NamedRow> ReferenceReader::partsMatching(const RecordType& type, const RecordType& owner,
    qint64 ownerId, const QStringList& words, int limit) const
{
    return read(type, u"x.%1_id = :owner"_s.arg(owner.kindName()), ownerId, {}, words, limit);
}

std::vector<NamedRow> ReferenceReader::communes(const QStringList& words, QDate day, int limit) const
{
    return read(recordType<Territory>(), kUnderOffice, 0, day, words, limit);
}

} // namespace sijill
