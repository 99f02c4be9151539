#include "core/indicators/tile_map.h"

#include "core/base/reference_table.h"
#include "core/storage/record_store.h"
#include "core/storage/reference_reader.h"

#include <algorithm>
#include <limits>

namespace sijill {
namespace {

constexpr int kClasses = 5;
constexpr int kMostCommunes = 500;

constexpr Choice kTileMeasureTable[] = {
    {int(TileMeasure::Absolute), "absolute", QT_TRANSLATE_NOOP("Choice", "Number")},
    {int(TileMeasure::PerThousandInhabitants), "per_1000_inhabitants",
        QT_TRANSLATE_NOOP("Choice", "Per 1,000 inhabitants")},
    {int(TileMeasure::PerThousandUnemployed), "per_1000_unemployed",
        QT_TRANSLATE_NOOP("Choice", "Per 1,000 unemployed")},
};

/// Code of a territory → row and column.
const QHash<QString, std::pair<int, int>>& places()
{
    static const QHash<QString, std::pair<int, int>> all = [] {
        QHash<QString, std::pair<int, int>> found;
        for (const QStringList& row : referenceRows(u"tiles"_s))
            found.insert(row[0], {row[1].toInt(), row[2].toInt()});
        return found;
    }();
    return all;
}

std::optional<double> measured(qint64 number, const Territory& territory, TileMeasure measure)
{
    if (measure == TileMeasure::Absolute)
        return double(number);
    const std::optional<qint64> people =
        measure == TileMeasure::PerThousandInhabitants ? territory.population : territory.unemployed();
    return people && *people > 0 ? std::optional(double(number) * 1000 / double(*people)) : std::nullopt;
}

/// Spread of values[from…to] around their mean.
double spread(
    const std::vector<double>& sums, const std::vector<double>& squares, std::size_t from, std::size_t to)
{
    const double sum = sums[to + 1] - sums[from];
    return squares[to + 1] - squares[from] - sum * sum / double(to + 1 - from);
}

/// Natural breaks (Fisher 1958, Jenks 1977): the classes within which the values differ least.
std::vector<std::pair<double, double>> naturalClasses(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::vector<double> distinct = values;
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const std::size_t count = values.size();
    const std::size_t wanted = std::min<std::size_t>(kClasses, distinct.size());
    std::vector<double> sums{0};
    std::vector<double> squares{0};
    for (const double value : values) {
        sums.push_back(sums.back() + value);
        squares.push_back(squares.back() + value * value);
    }
    // least[k][i]: smallest spread of the first i + 1 values in k + 1 classes; start[k][i]: where the last of
    // them begins.
    std::vector<std::vector<double>> least(
        wanted, std::vector<double>(count, std::numeric_limits<double>::max()));
    std::vector<std::vector<std::size_t>> start(wanted, std::vector<std::size_t>(count, 0));
    for (std::size_t i = 0; wanted > 0 && i < count; ++i)
        least[0][i] = spread(sums, squares, 0, i);
    for (std::size_t k = 1; k < wanted; ++k) {
        for (std::size_t i = k; i < count; ++i) {
            for (std::size_t first = k; first <= i; ++first) {
                const double here = least[k - 1][first - 1] + spread(sums, squares, first, i);
                if (here < least[k][i]) {
                    least[k][i] = here;
                    start[k][i] = first;
                }
            }
        }
    }
    std::vector<std::pair<double, double>> classes;
    for (std::size_t k = wanted, end = count; k > 0 && end > 0; --k) {
        const std::size_t first = start[k - 1][end - 1];
        classes.insert(classes.begin(), {values[first], values[end - 1]});
        end = first;
    }
    return classes;
}

std::vector<double> valuesOf(const std::vector<Tile>& tiles)
{
    std::vector<double> values;
    for (const Tile& tile : tiles) {
        if (tile.value)
            values.push_back(*tile.value);
    }
    return values;
}

} // namespace

const Choices kTileMeasures = kTileMeasureTable;

int TileMap::classOf(double value) const
{
    const auto found = std::find_if(
        classes.begin(), classes.end(), [&](const auto& range) { return value <= range.second; });
    return std::min(int(found - classes.begin()), std::max(0, int(classes.size()) - 1));
}

std::vector<CommuneValue> communeValues(
    Database& database, const Figures& byCommune, const QString& key, TileMeasure measure)
{
    std::vector<CommuneValue> values;
    const RecordStore records(database);
    for (const NamedRow& commune : ReferenceReader(database).communes({}, byCommune.to, kMostCommunes)) {
        const std::optional<Territory> territory = records.find<Territory>(TerritoryId{commune.id});
        if (!territory)
            continue;
        const auto group = std::find_if(byCommune.rows.begin(), byCommune.rows.end(),
            [&](const FigureGroup& row) { return row.id == commune.id; });
        const bool counted = group != byCommune.rows.end() && group->values.contains(key);
        const qint64 number = counted ? group->values.at(key) : 0;
        values.push_back({*territory, measured(isMoney(key) ? number / 100 : number, *territory, measure),
            counted ? recordsBehind(key, Dimension::Commune, &*group) : RecordSet()});
    }
    return values;
}

Result<TileMap> communeTiles(
    Database& database, const Figures& byCommune, const QString& key, TileMeasure measure)
{
    return database.read([&]() -> Result<TileMap> {
        TileMap map{.rows = 0,
            .columns = 0,
            .decimals = measure == TileMeasure::Absolute ? 0 : 1,
            .tiles = {},
            .classes = {}};
        for (const CommuneValue& commune : communeValues(database, byCommune, key, measure)) {
            const auto place = places().constFind(commune.territory.code);
            if (place == places().constEnd())
                continue;
            map.tiles.push_back({place->first, place->second, commune.territory.code, commune.territory.names,
                commune.value, commune.records});
            map.rows = std::max(map.rows, place->first + 1);
            map.columns = std::max(map.columns, place->second + 1);
        }
        map.classes = naturalClasses(valuesOf(map.tiles));
        return map;
    });
}

} // namespace sijill
