#include "core/storage/boundary_store.h"

#include "core/geo/shape_text.h"
#include "core/storage/query.h"

namespace sijill {
namespace {

const auto kSelect = u"SELECT b.territory, b.shape, l.tolerance, l.id FROM boundary b"
                     " JOIN boundary_layer l ON l.id = b.boundary_layer_id"_s;

std::optional<StoredShape> readShape(const Query& query)
{
    std::optional<GeoShape> shape = shapeFromText(query.text(1));
    return shape ? std::optional(StoredShape{std::move(*shape), query.integer(2), query.integer(3)})
                 : std::nullopt;
}

} // namespace

std::optional<StoredShape> BoundaryStore::of(TerritoryId territory) const
{
    Query query(m_database, kSelect + u" WHERE b.territory = :territory ORDER BY l.id DESC LIMIT 1"_s);
    query.bind(":territory", territory);
    return query.next() ? readShape(query) : std::nullopt;
}

QHash<qint64, StoredShape> BoundaryStore::all() const
{
    Query query(m_database, kSelect + u" ORDER BY l.id"_s);
    QHash<qint64, StoredShape> shapes;
    while (query.next()) {
        if (std::optional<StoredShape> shape = readShape(query))
            shapes.insert(query.integer(0), std::move(*shape));
    }
    return shapes;
}

} // namespace sijill
