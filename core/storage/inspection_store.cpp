#include "core/storage/inspection_store.h"

#include "core/storage/query.h"

namespace sijill {
namespace {

const QString kOfEdition =
    u" WHERE (i.kind = 'worksite' AND EXISTS (SELECT 1 FROM worksite w"
    "         WHERE w.id = i.record_id AND w.edition = :edition AND w.voided_on IS NULL))"
    "    OR (i.kind = 'agreement' AND EXISTS (SELECT 1 FROM agreement a"
    "         WHERE a.id = i.record_id AND a.edition = :edition AND a.voided_on IS NULL))"_s;

} // namespace

void InspectionStore::write(const Inspected& found)
{
    if (!found.isLeftOut && found.warnings == 0)
        return remove(found.kind, found.recordId);
    Query query(m_database,
        u"INSERT INTO inspected (kind, record_id, left_out, warnings) VALUES (:kind, :id, :out, :warnings)"
        " ON CONFLICT (kind, record_id) DO UPDATE SET left_out = excluded.left_out, warnings = excluded.warnings"_s);
    query.bind(":kind", found.kind).bind(":id", found.recordId);
    query.bind(":out", int(found.isLeftOut)).bind(":warnings", found.warnings).run();
}

void InspectionStore::remove(const QString& kind, qint64 id)
{
    Query query(m_database, u"DELETE FROM inspected WHERE kind = :kind AND record_id = :id"_s);
    query.bind(":kind", kind).bind(":id", id).run();
}

std::vector<Inspected> InspectionStore::of(EditionId edition) const
{
    Query query(m_database,
        u"SELECT i.kind, i.record_id, i.left_out, i.warnings FROM inspected i"_s + kOfEdition
            + u" ORDER BY i.left_out DESC, i.kind DESC, i.record_id"_s);
    query.bind(":edition", edition);
    std::vector<Inspected> found;
    while (query.next())
        found.push_back({.kind = query.text(0),
            .recordId = query.integer(1),
            .isLeftOut = query.integer(2) != 0,
            .warnings = int(query.integer(3))});
    return found;
}

InspectedCounts InspectionStore::counts(EditionId edition) const
{
    Query query(m_database,
        u"SELECT COALESCE(SUM(i.left_out), 0), COALESCE(SUM(1 - i.left_out), 0) FROM inspected i"_s
            + kOfEdition);
    query.bind(":edition", edition);
    return query.next() ? InspectedCounts{int(query.integer(0)), int(query.integer(1))} : InspectedCounts();
}

bool InspectionStore::isDone() const
{
    return Query(m_database, u"SELECT 1 FROM inspection"_s).next();
}

void InspectionStore::markDone(QDate day)
{
    Query(m_database, u"INSERT OR REPLACE INTO inspection (id, done_on) VALUES (1, :day)"_s)
        .bind(":day", day)
        .run();
}

} // namespace sijill
