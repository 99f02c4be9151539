#include "core/indicators/area_map.h"

#include "core/base/format.h"
#include "core/domain/boundary.h"
#include "core/domain/edition.h"
#include "core/storage/boundary_store.h"
#include "core/storage/record_store.h"
#include "core/storage/worksite_queries.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr Choice kClassRuleTable[] = {
    {int(ClassRule::Quantiles), "quantiles", QT_TRANSLATE_NOOP("Choice", "As many in each class")},
    {int(ClassRule::EqualSteps), "equal", QT_TRANSLATE_NOOP("Choice", "Equal steps")},
};

QString unitOf(const Figures& figures, const QString& key, TileMeasure measure)
{
    const QString currency = isMoney(key) ? figures.currency : QString();
    if (measure == TileMeasure::Absolute)
        return currency;
    const QString label = choiceLabel(kTileMeasures, int(measure));
    return currency.isEmpty() ? label : label + u" · "_s + currency;
}

/// Credits and notes of the layers that the map uses, each once.
void addCredits(const RecordStore& records, const QSet<qint64>& layers, AreaMap& map)
{
    QStringList credits;
    QStringList notes;
    for (const qint64 id : layers) {
        const auto layer = records.find<BoundaryLayer>(BoundaryLayerId{id});
        if (!layer)
            continue;
        const QString credit = layer->attribution.isEmpty() ? layer->source : layer->attribution;
        credits << (credit.isEmpty()
                //: Under a map whose boundaries name no source; %1 is a file name.
                ? QCoreApplication::translate("Maps", "file %1, source not given")
                      .arg(Format::isolated(layer->file))
                : credit);
        notes << layer->note.text();
    }
    credits.removeDuplicates();
    notes.removeDuplicates();
    notes.removeAll(QString());
    //: Under a map: %1 is whose boundaries they are.
    map.attribution = QCoreApplication::translate("Maps", "Boundaries: %1").arg(Format().enumerated(credits));
    map.note = notes.isEmpty()
        ? QCoreApplication::translate("Maps",
            "Boundaries are drawn as in their source; they take no position on the status of any territory.")
        : notes.join(u' ');
}

void addAreas(Database& database, const std::vector<CommuneValue>& communes, AreaMap& map)
{
    const QHash<qint64, StoredShape> shapes = BoundaryStore(database).all();
    QSet<qint64> layers;
    for (const CommuneValue& commune : communes) {
        const auto shape = shapes.constFind(commune.territory.id.value);
        if (shape == shapes.constEnd()) {
            ++map.missing;
            continue;
        }
        layers << shape->layer;
        map.areas.push_back(
            {commune.territory.code, commune.territory.names, commune.value, commune.records, shape->shape});
    }
    addCredits(RecordStore(database), layers, map);
}

void addPlaces(Database& database, EditionId edition, AreaMap& map)
{
    GeoBox ground;
    for (const MapArea& area : map.areas)
        ground.add(boxOf(area.shape));
    for (const PlacedWorksite& worksite : WorksiteQueries(database).placed(edition)) {
        const GeoPoint at{double(worksite.longitude) / 1e7, double(worksite.latitude) / 1e7};
        if (ground.contains(at)) // Elsewhere there is no ground to draw it on; `check` lists it.
            map.places.push_back({worksite.id.value, worksite.code, worksite.title, at});
    }
}

} // namespace

const Choices kClassRules = kClassRuleTable;

Result<AreaMap> communeAreas(
    Database& database, const Figures& byCommune, const QString& key, TileMeasure measure, ClassRule rule)
{
    return database.read([&]() -> Result<AreaMap> {
        const Format format;
        const std::optional<Edition> edition = RecordStore(database).find<Edition>(byCommune.edition);
        AreaMap map{.code = key + u"_map"_s,
            .title = figureTitle(key),
            //: Under the title of a map: %1 an edition, %2 first day, %3 last day.
            .subtitle = QCoreApplication::translate("Maps", "%1, from %2 to %3")
                            .arg(Format::capitalised(edition ? edition->label.text() : byCommune.editionCode),
                                format.shortDate(byCommune.from), format.shortDate(byCommune.to)),
            .unit = unitOf(byCommune, key, measure),
            .language = Format::language(),
            .decimals = measure == TileMeasure::Absolute ? 0 : 1,
            .areas = {},
            .places = {},
            .classes = {},
            .attribution = {},
            .note = {}};
        addAreas(database, communeValues(database, byCommune, key, measure), map);
        std::vector<double> values;
        for (const MapArea& area : map.areas) {
            if (area.value)
                values.push_back(*area.value);
        }
        map.classes = classesOf(values, rule, map.decimals);
        addPlaces(database, byCommune.edition, map);
        return map;
    });
}

RecordSet recordsAt(const AreaMap& map, const std::vector<int>& places)
{
    ListFilter filter;
    for (const int place : places)
        filter.columns[u"id"_s].among << map.places[std::size_t(place)].worksite;
    return {u"worksites"_s, filter.toJson()};
}

} // namespace sijill
