#include "core/base/reference_table.h"
#include "core/domain/territory.h"
#include "core/indicators/comparison.h"
#include "core/indicators/tile_map.h"
#include "tests/exchange/demo_records.h"

#include <set>

using namespace sijill;

namespace {

Figures figuresOfDemo(Dimension by, QDate from = {}, QDate to = {})
{
    const auto figures = computeFigures(demo().database(), demo().currentEdition(), kDemoDay, from, to, by);
    REQUIRE(figures);
    return *figures;
}

TileMap mapOfDemo(TileMeasure measure)
{
    const auto map =
        communeTiles(demo().database(), figuresOfDemo(Dimension::Commune), u"jobs_planned"_s, measure);
    REQUIRE(map);
    return *map;
}

const Tile& tileOf(const TileMap& map, const QString& code)
{
    const auto found =
        std::find_if(map.tiles.begin(), map.tiles.end(), [&](const Tile& tile) { return tile.code == code; });
    REQUIRE(found != map.tiles.end());
    return *found;
}

} // namespace

TEST_CASE("no two territories of one level and parent stand on one tile", "[tiles]")
{
    std::set<std::tuple<QString, int, int>> taken;
    int provinces = 0;
    for (const QStringList& row : referenceRows(u"tiles"_s)) {
        const bool isProvince = row[0].count(u'.') == 1;
        provinces += isProvince ? 1 : 0;
        INFO(row[0].toStdString());
        CHECK(
            taken
                .insert({isProvince ? QString() : row[0].section(u'.', 0, 1), row[1].toInt(), row[2].toInt()})
                .second);
    }
    CHECK(provinces == 75);
}

TEST_CASE("the map of the province has every commune once, with the jobs of its worksites", "[tiles]")
{
    const TileMap map = mapOfDemo(TileMeasure::Absolute);
    CHECK(map.tiles.size() == 22);
    double jobs = 0;
    for (const Tile& tile : map.tiles)
        jobs += tile.value.value_or(0);
    CHECK(jobs == 1251);
    CHECK(tileOf(map, u"05.301.01.01"_s).value == 262.0);
    CHECK(tileOf(map, u"05.301.01.01"_s).records.kind == u"slots"_s);
}

TEST_CASE("jobs per 1,000 unemployed are counted on the census figures of the commune", "[tiles]")
{
    const auto communes = allOfDemo<Territory>();
    const auto khenifra = std::find_if(communes.begin(), communes.end(),
        [](const Territory& unit) { return unit.code == u"05.301.01.01"_s; });
    REQUIRE(khenifra != communes.end());
    const std::optional<double> value =
        tileOf(mapOfDemo(TileMeasure::PerThousandUnemployed), khenifra->code).value;
    REQUIRE(value);
    CHECK(*value == Approx(262.0 * 1000 / double(khenifra->unemployed().value())));
}

TEST_CASE("classes of a map are the natural breaks of its values", "[tiles]")
{
    const TileMap map = mapOfDemo(TileMeasure::Absolute);
    REQUIRE(map.classes.size() == 5);
    CHECK(map.classes.back() == std::pair(262.0, 262.0));
    for (std::size_t i = 1; i < map.classes.size(); ++i)
        CHECK(map.classes[i - 1].second < map.classes[i].first);
    CHECK(map.classOf(262) == 4);
    CHECK(map.classOf(map.classes[0].first) == 0);
}

TEST_CASE("a whole edition is held against the programme's edition before it", "[figures]")
{
    const auto before = periodBefore(demo().database(), figuresOfDemo(Dimension::None));
    REQUIRE(before);
    REQUIRE(before->has_value());
    CHECK((*before)->figures.editionCode == u"awrach-1-2022"_s);
    CHECK((*before)->figures.value(u"agreements"_s) == 84);
}

TEST_CASE("a period within the edition is held against the days before it", "[figures]")
{
    const auto before = periodBefore(
        demo().database(), figuresOfDemo(Dimension::None, QDate(2023, 10, 1), QDate(2023, 12, 31)));
    REQUIRE(before);
    REQUIRE(before->has_value());
    CHECK((*before)->figures.to == QDate(2023, 9, 30));
    CHECK((*before)->figures.from == QDate(2023, 7, 1));
}
