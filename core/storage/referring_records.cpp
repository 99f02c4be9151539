#include "core/storage/referring_records.h"

#include "core/domain/attachment.h"
#include "core/domain/catalogue.h"
#include "core/storage/query.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

/// From rows of a part up to the record that owns them.
qint64 ownerOf(Database& database, const KindEntry& entry, qint64 row)
{
    qint64 id = row;
    for (const KindEntry* level = &entry; level && level->isPart(); level = level->outer) {
        Query query(database,
            u"SELECT %1_id FROM %2 WHERE id = :id"_s.arg(level->owner->kindName(), level->type->kindName()));
        query.bind(":id", id);
        id = query.next() ? query.integer(0) : 0;
    }
    return id;
}

const RecordType* rootOf(const KindEntry& entry)
{
    const KindEntry* level = &entry;
    while (level->outer)
        level = level->outer;
    return level->isPart() ? level->owner : level->type;
}

std::vector<qint64> attachmentsOf(Database& database, const QString& kind, qint64 id)
{
    std::vector<qint64> found;
    Query query(
        database, u"SELECT id FROM attachment WHERE owner_kind = :kind AND owner_id = :id ORDER BY id"_s);
    query.bind(":kind", kind).bind(":id", id);
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

} // namespace

std::vector<RecordPlace> referringRecords(Database& database, const QString& kind, qint64 id)
{
    std::vector<RecordPlace> places;
    const auto add = [&](const RecordPlace& place) {
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    };
    const RecordStore records(database);
    for (const KindEntry& entry : kindEntries()) {
        for (const Field& field : entry.type->fields) {
            if (!field.refersTo || kind != QLatin1StringView(field.refersTo))
                continue;
            for (const qint64 row : records.idsReferring(*entry.type, field.key, id))
                add({rootOf(entry), ownerOf(database, entry, row)});
        }
    }
    for (const qint64 attachment : attachmentsOf(database, kind, id))
        add({&recordType<Attachment>(), attachment});
    return places;
}

} // namespace sijill
