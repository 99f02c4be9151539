#include "core/storage/twin_store.h"

#include "core/storage/query.h"

#include <algorithm>

namespace sijill {
namespace {

const auto kNotToldApart =
    u" NOT EXISTS (SELECT 1 FROM partner_distinction d WHERE d.first_partner = %1 AND d.second_partner = %2)"
    " AND NOT EXISTS (SELECT 1 FROM partner_distinction d WHERE d.first_partner = %2 AND d.second_partner = %1)"_s;

/// Each pair once: the keys are in the order of their index on both sides.
const QString& pairSql()
{
    static const QString sql =
        u"SELECT x.partner_id AS first, y.partner_id AS second, SUM(DISTINCT 1 << x.reason) AS reasons"
        " FROM partner_key x"
        " JOIN partner_key y ON y.reason = x.reason AND y.key = x.key AND y.partner_id > x.partner_id"
        " JOIN partner p ON p.id = x.partner_id AND p.merged_into IS NULL AND p.voided_on IS NULL"
        " JOIN partner q ON q.id = y.partner_id AND q.merged_into IS NULL AND q.voided_on IS NULL"
        " WHERE"_s
        + kNotToldApart.arg(u"x.partner_id"_s, u"y.partner_id"_s) + u" GROUP BY x.partner_id, y.partner_id"_s;
    return sql;
}

TwinSide sideAt(const Query& query, int column)
{
    TwinSide side{{query.integer(column)}, query.text(column + 1), {}};
    LocalizedText::fromJson(query.text(column + 2).toUtf8(), side.names);
    return side;
}

} // namespace

void TwinStore::write(const Partner& partner)
{
    Query(m_database, u"DELETE FROM partner_key WHERE partner_id = :id"_s).bind(":id", partner.id).run();
    for (const TwinKey& key : twinKeys(partner)) {
        Query insert(
            m_database, u"INSERT INTO partner_key (partner_id, reason, key) VALUES (:id, :reason, :key)"_s);
        insert.bind(":id", partner.id).bind(":reason", int(key.reason)).bind(":key", key.key).run();
    }
}

std::vector<TwinPair> TwinStore::read(const QString& sql, int limit) const
{
    Query query(m_database,
        u"SELECT a.id, a.number, a.names, b.id, b.number, b.names, m.reasons, m.decision, m.decided_on, "
        u"m.decided_by"
        " FROM (%1) m JOIN partner a ON a.id = m.first JOIN partner b ON b.id = m.second"
        " ORDER BY m.reasons DESC, a.number COLLATE sijill, b.number COLLATE sijill LIMIT :limit"_s.arg(sql));
    query.bind(":limit", limit);
    std::vector<TwinPair> pairs;
    while (query.next())
        pairs.push_back({sideAt(query, 0), sideAt(query, 3), unsigned(query.integer(6)), query.integer(7),
            query.day(8), query.text(9)});
    return pairs;
}

std::vector<TwinPair> TwinStore::pairs(int limit) const
{
    return read(
        u"SELECT f.*, 0 AS decision, NULL AS decided_on, NULL AS decided_by FROM (%1) f"_s.arg(pairSql()),
        limit);
}

qint64 TwinStore::pairCount() const
{
    Query query(m_database, u"SELECT COUNT(*) FROM (%1) f"_s.arg(pairSql()));
    return query.next() ? query.integer(0) : 0;
}

std::vector<TwinPair> TwinStore::toldApart(int limit) const
{
    return read(
        u"SELECT d.first_partner AS first, d.second_partner AS second, 0 AS reasons, d.id AS decision,"
        " d.decided_on, d.decided_by FROM partner_distinction d"_s,
        limit);
}

std::vector<TwinPair> TwinStore::merged(int limit) const
{
    return read(
        u"SELECT p.id AS first, p.merged_into AS second, 0 AS reasons, 0 AS decision, NULL AS decided_on,"
        " NULL AS decided_by FROM partner p WHERE p.merged_into IS NOT NULL"_s,
        limit);
}

std::vector<TwinPair> TwinStore::pairsOf(const Partner& partner) const
{
    std::vector<TwinPair> pairs;
    for (const TwinKey& key : twinKeys(partner)) {
        Query query(m_database,
            u"SELECT DISTINCT q.id, q.number, q.names FROM partner_key k JOIN partner p ON p.id = "
            u"k.partner_id"
            " JOIN partner q ON q.id = COALESCE(p.merged_into, p.id)"
            " WHERE k.reason = :reason AND k.key = :key AND q.id <> :self AND k.partner_id <> :self AND q.voided_on IS NULL AND"_s
                + kNotToldApart.arg(u"q.id"_s, u":self"_s) + u" ORDER BY q.id LIMIT 20"_s);
        query.bind(":reason", int(key.reason)).bind(":key", key.key).bind(":self", partner.id.value);
        while (query.next()) {
            const TwinSide other = sideAt(query, 0);
            auto known = std::find_if(
                pairs.begin(), pairs.end(), [&](const TwinPair& pair) { return pair.second.id == other.id; });
            if (known == pairs.end())
                known = pairs.insert(
                    pairs.end(), {.first = {partner.id, partner.number, partner.names}, .second = other});
            known->reasons |= 1u << int(key.reason);
        }
    }
    return pairs;
}

std::vector<TwinSide> TwinStore::mergedFrom(PartnerId id) const
{
    Query query(m_database,
        u"SELECT id, number, names FROM partner WHERE merged_into = :id ORDER BY number COLLATE sijill"_s);
    query.bind(":id", id);
    std::vector<TwinSide> sides;
    while (query.next())
        sides.push_back(sideAt(query, 0));
    return sides;
}

std::optional<TwinSide> TwinStore::side(PartnerId id) const
{
    Query query(m_database, u"SELECT id, number, names FROM partner WHERE id = :id"_s);
    query.bind(":id", id);
    return query.next() ? std::optional(sideAt(query, 0)) : std::nullopt;
}

PartnerId TwinStore::mergedInto(PartnerId id) const
{
    Query query(m_database, u"SELECT merged_into FROM partner WHERE id = :id"_s);
    query.bind(":id", id);
    return PartnerId{query.next() ? query.integer(0) : 0};
}

qint64 TwinStore::distinctionOf(PartnerId a, PartnerId b) const
{
    Query query(m_database,
        u"SELECT id FROM partner_distinction WHERE (first_partner = :a AND second_partner = :b)"
        " OR (first_partner = :b AND second_partner = :a)"_s);
    query.bind(":a", a).bind(":b", b);
    return query.next() ? query.integer(0) : 0;
}

} // namespace sijill
