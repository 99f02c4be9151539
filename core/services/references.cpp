#include "core/services/references.h"

#include "core/base/folding.h"
#include "core/domain/catalogue.h"
#include "core/storage/reference_reader.h"

namespace sijill {
namespace {

std::vector<NamedRow> rowsFor(
    const ReferenceReader& reader, const KindEntry& entry, const ReferenceQuery& query, int limit)
{
    const QStringList words = searchWords(query.typed);
    if (entry.isPart())
        return reader.partsMatching(*entry.type, *entry.owner, query.edition.value, words, limit);
    if (query.field == "commune"_L1) {
        std::vector<NamedRow> own = reader.communes(words, query.today, limit);
        if (!own.empty())
            return own;
    }
    return reader.matching(*entry.type, words, query.edition, limit);
}

} // namespace

QList<ReferenceHit> findReferences(Database& database, const ReferenceQuery& query, int limit)
{
    const KindEntry* entry = findKindBySingular(query.kind);
    if (!entry)
        return {};
    const auto rows = database.read([&]() -> Result<std::vector<NamedRow>> {
        return rowsFor(ReferenceReader(database), *entry, query, limit);
    });
    QList<ReferenceHit> hits;
    if (rows) {
        for (const NamedRow& row : *rows)
            hits << ReferenceHit{row.id, row.key, row.name};
    }
    return hits;
}

ReferenceHit resolveReference(Database& database, const QString& kind, qint64 id)
{
    const KindEntry* entry = findKindBySingular(kind);
    if (!entry || id == 0)
        return {};
    const auto row = database.read(
        [&]() -> Result<std::optional<NamedRow>> { return ReferenceReader(database).row(*entry->type, id); });
    return row && *row ? ReferenceHit{(*row)->id, (*row)->key, (*row)->name} : ReferenceHit();
}

} // namespace sijill
