#include "core/storage/void_reader.h"

#include "core/domain/catalogue.h"
#include "core/storage/query.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

/// Refer to what they were about, and outlive its mistakes.
constexpr const char* kOutliving[] = {"issued_paper", "partner_distinction"};

/// A point that the council put off, withdrew or rejected tells what was done and asks no more of what it was
/// about: an added condition on such rows, or nothing.
QString stillRelies(const RecordType& type, const QString& alias)
{
    return qstrcmp(type.kind, "agenda_item") == 0 ? u" AND %1.state < 3"_s.arg(alias) : QString();
}

const Field* above(const RecordType& type)
{
    const auto found = std::find_if(
        type.fields.begin(), type.fields.end(), [](const Field& field) { return field.has(Above); });
    return found == type.fields.end() ? nullptr : &*found;
}

/// The record that a row of a kind belongs to: "x" for records of their own, else the end of the joins.
struct RootJoin {
    const RecordType* type = nullptr;
    QString alias = u"x"_s;
    QString joins;
};

RootJoin rootOf(const KindEntry& entry)
{
    RootJoin root{.type = entry.type, .joins = {}};
    int depth = 0;
    for (const KindEntry* level = &entry; level && level->owner; level = level->outer) {
        const QString owner = u"o%1"_s.arg(++depth);
        root.joins += u" JOIN %1 %2 ON %2.id = %3.%1_id"_s.arg(level->owner->kindName(), owner, root.alias);
        root.alias = owner;
        root.type = level->owner;
    }
    return root;
}

/// The record and those of its parts that others may point at (components, budget lines).
std::vector<std::pair<const RecordType*, qint64>> targetsIn(const Record& record)
{
    std::vector<std::pair<const RecordType*, qint64>> targets{{&record.type(), record.id()}};
    for (const Part& part : record.type().parts) {
        for (std::size_t i = 0; i < part.size(record.data()); ++i)
            targets.emplace_back(part.type, part.type->idOf(part.at(record.data(), i)));
    }
    return targets;
}

} // namespace

QString voidedOn(const RecordType& type, const QString& alias)
{
    if (!type.isVoidable())
        return u"NULL"_s;
    const QString own = alias + u".voided_on"_s;
    const Field* field = above(type);
    return field ? u"COALESCE((SELECT v.voided_on FROM %1 v WHERE v.id = %2.%3), %4)"_s.arg(
               QLatin1StringView(field->refersTo), alias, field->name(), own)
                 : own;
}

VoidReader::Standing VoidReader::standingOf(const KindEntry& entry, qint64 id) const
{
    const RootJoin root = rootOf(entry);
    Query query(m_database,
        u"SELECT %1 IS NOT NULL FROM %2 x%3 WHERE x.id = :id"_s.arg(
            voidedOn(*root.type, root.alias), entry.type->kindName(), root.joins));
    query.bind(":id", id);
    if (!query.next())
        return Standing::Gone;
    return query.integer(0) != 0 ? Standing::Void : Standing::Live;
}

bool VoidReader::isVoid(const Record& record) const
{
    if (record.isVoid())
        return true;
    const Field* field = above(record.type());
    const KindEntry* holder = field ? findKindBySingular(QString::fromLatin1(field->refersTo)) : nullptr;
    return holder && standingOf(*holder, integerOf(field->get(record.data()))) == Standing::Void;
}

std::vector<Reliant> VoidReader::reliants(const Record& record) const
{
    const RecordStore records(m_database);
    std::vector<Reliant> found;
    for (const KindEntry& entry : kindEntries()) {
        const RootJoin root = rootOf(entry);
        if (std::any_of(std::begin(kOutliving), std::end(kOutliving),
                [&](const char* kind) { return qstrcmp(root.type->kind, kind) == 0; }))
            continue;
        for (const Field& field : entry.type->fields) {
            for (const auto& [type, target] : targetsIn(record)) {
                if (!field.refersTo || field.has(Above) || qstrcmp(field.refersTo, type->kind) != 0)
                    continue;
                Query query(m_database,
                    u"SELECT DISTINCT %1.id FROM %2 x%3 WHERE x.%4 = :target AND %5 IS NULL%6 ORDER BY 1"_s
                        .arg(root.alias, entry.type->kindName(), root.joins, field.name(),
                            voidedOn(*root.type, root.alias), stillRelies(*root.type, root.alias)));
                query.bind(":target", target);
                while (query.next()) {
                    const Reliant reliant{root.type->kindName(), query.integer(0), {}};
                    const bool isItself = root.type == &record.type() && reliant.id == record.id();
                    if (!isItself && std::find(found.begin(), found.end(), reliant) == found.end())
                        found.push_back(reliant);
                }
            }
        }
    }
    for (Reliant& reliant : found) {
        const RecordType* type = findRecordType(reliant.kind);
        reliant.key = type->keyField ? records.keyOf(*type, reliant.id) : u"#%1"_s.arg(reliant.id);
    }
    return found;
}

qint64 VoidReader::countBelow(const Record& record) const
{
    qint64 count = 0;
    for (const RecordType* type : recordTypes()) {
        const Field* field = above(*type);
        if (!field || qstrcmp(field->refersTo, record.type().kind) != 0)
            continue;
        Query query(m_database,
            u"SELECT COUNT(*) FROM %1 WHERE %2 = :id AND voided_on IS NULL"_s.arg(
                type->kindName(), field->name()));
        query.bind(":id", record.id());
        count += query.next() ? query.integer(0) : 0;
    }
    return count;
}

QStringList VoidReader::papersAbout(const Record& record) const
{
    Query query(m_database,
        u"SELECT code FROM issued_paper WHERE about_kind = :kind AND about_id = :id AND state = 0"
        " ORDER BY issued_at, id"_s);
    query.bind(":kind", record.type().kindName()).bind(":id", record.id());
    QStringList codes;
    while (query.next())
        codes << query.text(0);
    return codes;
}

} // namespace sijill
