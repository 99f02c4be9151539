#include "core/base/format.h"
#include "core/geo/projection.h"
#include "tests/geo/geo_samples.h"
#include "tests/support/string_makers.h"
#include "ui/charts/map_view.h"
#include "ui/charts/picture_file.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sijill;
using namespace sijill::test;

namespace {

/// Nine communes in three rows, from south-west to north-east; the middle one has no number.
AreaMap sampleMap(const QString& language)
{
    AreaMap map;
    map.code = u"jobs"_s;
    map.title = u"Jobs"_s;
    map.language = language;
    map.attribution = u"Boundaries: © Nobody"_s;
    map.note = u"They take no position."_s;
    std::vector<double> values;
    for (int i = 0; i < 9; ++i) {
        MapArea area;
        area.code = QString::number(i);
        area.name = LocalizedText{{u"fr"_s, u"Moha Ou Hammou %1"_s.arg(i)}};
        area.value = i == 4 ? std::nullopt : std::optional<double>(i * 10);
        area.records = {u"slots"_s, u"{}"_s};
        area.shape = square(-6 + 0.1 * (i % 3), 33 + 0.1 * (i / 3), 0.1);
        if (area.value)
            values.push_back(*area.value);
        map.areas.push_back(area);
    }
    map.classes = classesOf(values, ClassRule::Quantiles, 0);
    for (int i = 0; i < 5; ++i)
        map.places.push_back({i + 1, u"W-%1"_s.arg(i), {}, {-5.95 + (i == 4 ? 0.2 : 0.0001 * i), 33.02}});
    return map;
}

MapGeometry laidOut(const AreaMap& map, const QRectF& area, bool showsPlaces = false)
{
    return layOutMap(map, area, ChartStyle(), showsPlaces);
}

const ChartText& textOf(const MapGeometry& geometry, const QString& part)
{
    const auto found = std::find_if(geometry.texts.begin(), geometry.texts.end(),
        [&](const ChartText& text) { return text.text.contains(part); });
    REQUIRE(found != geometry.texts.end());
    return *found;
}

} // namespace

TEST_CASE("north is up and west is left in every language", "[map]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        const MapGeometry geometry = laidOut(sampleMap(language), {0, 0, 500, 560});
        REQUIRE(geometry.middles.size() == 9);
        CHECK(geometry.middles[0].x() < geometry.middles[2].x());
        CHECK(geometry.middles[0].y() > geometry.middles[6].y());
    }
}

TEST_CASE("the words around a map change sides in Arabic", "[map]")
{
    const QRectF wide(0, 0, 900, 400);
    const MapGeometry french = laidOut(sampleMap(u"fr"_s), wide);
    const MapGeometry arabic = laidOut(sampleMap(u"ar"_s), wide);
    CHECK(french.swatches.front().rect.center().x() > french.ground.right());
    CHECK(arabic.swatches.front().rect.center().x() < arabic.ground.left());
}

TEST_CASE("every map prints whose boundaries it shows and that they take no position", "[map]")
{
    for (const QRectF& area : {QRectF(0, 0, 320, 420), QRectF(0, 0, 900, 400)}) {
        const MapGeometry geometry = laidOut(sampleMap(u"fr"_s), area);
        CHECK(area.contains(textOf(geometry, u"© Nobody"_s).rect));
        CHECK(area.contains(textOf(geometry, u"no position"_s).rect));
        CHECK_FALSE(geometry.ground.intersects(textOf(geometry, u"© Nobody"_s).rect));
    }
}

TEST_CASE("the legend has every class, zero apart, and what is not known", "[map]")
{
    const AreaMap map = sampleMap(u"fr"_s);
    const MapGeometry geometry = laidOut(map, {0, 0, 500, 560});
    const auto fills = std::count_if(geometry.swatches.begin(), geometry.swatches.end(),
        [](const MapSwatch& swatch) { return swatch.kind == MapSwatch::Kind::Fill; });
    CHECK(std::size_t(fills) == map.classes.steps.size() + 1);
    CHECK(std::any_of(geometry.swatches.begin(), geometry.swatches.end(),
        [](const MapSwatch& swatch) { return swatch.kind == MapSwatch::Kind::Unknown; }));
    CHECK_FALSE(areaColor(map, map.areas[4], Tokens::light()).isValid());
    CHECK(areaColor(map, map.areas[0], Tokens::light()) != areaColor(map, map.areas[1], Tokens::light()));
    CHECK(areaColor(map, map.areas[8], Tokens::light()) == Tokens::light().ramp.back());
}

TEST_CASE("names on a map never cover each other", "[map]")
{
    for (const int width : {200, 320, 700}) {
        const MapGeometry geometry = laidOut(sampleMap(u"fr"_s), QRectF(0, 0, width, width), true);
        for (std::size_t i = 0; i < geometry.labels.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(geometry.labels[i].rect.intersects(geometry.labels[j].rect));
        }
    }
    CHECK(laidOut(sampleMap(u"fr"_s), {0, 0, 700, 700}).labels.size() == 9);
}

TEST_CASE("the scale of a map is as long as it says", "[map]")
{
    const MapGeometry geometry = laidOut(sampleMap(u"fr"_s), {0, 0, 500, 560});
    const auto scale = std::find_if(geometry.swatches.begin(), geometry.swatches.end(),
        [](const MapSwatch& swatch) { return swatch.kind == MapSwatch::Kind::Scale; });
    REQUIRE(scale != geometry.swatches.end());
    const double kilometres = textOf(geometry, u" km"_s).text.section(u' ', 0, 0).toDouble();
    // 0.3 degrees of latitude are 33.3 km.
    CHECK(scale->rect.width() / geometry.ground.height() == Approx(kilometres / 33.27).epsilon(0.02));
}

TEST_CASE("the scale and its words lie within the map in both directions", "[map]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        for (const QRectF& area : {QRectF(0, 0, 320, 420), QRectF(0, 0, 700, 400)}) {
            const MapGeometry geometry = laidOut(sampleMap(language), area);
            for (const ChartText& text : geometry.texts)
                CHECK(area.adjusted(-1, -1, 1, 1).contains(text.rect));
            for (const MapSwatch& swatch : geometry.swatches)
                CHECK(area.contains(swatch.rect));
        }
    }
}

TEST_CASE("worksites too close to be told apart are one symbol with their number", "[map]")
{
    const MapGeometry geometry = laidOut(sampleMap(u"fr"_s), {0, 0, 500, 560}, true);
    REQUIRE(geometry.marks.size() == 2);
    CHECK(geometry.marks[0].places.size() + geometry.marks[1].places.size() == 5);
    CHECK(laidOut(sampleMap(u"fr"_s), {0, 0, 500, 560}, false).marks.empty());
}

TEST_CASE("arrows walk to the neighbour, Enter opens it, a click opens worksites", "[map]")
{
    MapView view;
    view.setMap(sampleMap(u"fr"_s));
    view.setPlacesShown(true);
    view.resize(500, 560);
    QSignalSpy opened(&view, &MapView::activated);
    QSignalSpy worksites(&view, &MapView::placesActivated);
    QTest::keyClick(&view, Qt::Key_Right); // Nothing was chosen yet: the first one is.
    CHECK(view.current() == 0);
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.current() == 3);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.current() == 4);
    CHECK(view.accessibleName() == view.describe(4));
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 4);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.geometryNow().marks[0].at.toPoint());
    CHECK(worksites.size() == 1);
    CHECK(opened.size() == 1);
    CHECK(view.accessibleName() == view.describe(view.current()));
    QTest::keyClick(&view, Qt::Key_Return); // The symbol that was clicked is the current place now.
    CHECK(worksites.size() == 2);
}

TEST_CASE("symbols of worksites are walked to with the arrows as well", "[map]")
{
    MapView view;
    view.setMap(sampleMap(u"fr"_s));
    view.setPlacesShown(true);
    view.resize(500, 560);
    QSignalSpy worksites(&view, &MapView::placesActivated);
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left, Qt::Key_Left,
             Qt::Key_Left, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up}) {
        QTest::keyClick(&view, Qt::Key(key));
        QTest::keyClick(&view, Qt::Key_Return);
    }
    CHECK(worksites.size() > 0);
    view.setPlacesShown(false);
    CHECK(view.current() < int(view.map().areas.size()));
}

TEST_CASE("a map is written with 300 dots an inch, as vectors too", "[map]")
{
    const QTemporaryDir folder;
    const AreaMap map = sampleMap(u"ar"_s);
    const auto paint = [&](QPainter& painter, const QRectF& area) {
        const ChartStyle style{.tokens = Tokens::light(), .pointSize = 9, .device = painter.device()};
        paintMap(painter, map, layOutMap(map, area, style, true), style);
    };
    REQUIRE(writePrintPicture(folder.filePath(u"m.png"_s), {85, 85}, paint));
    const QImage picture(folder.filePath(u"m.png"_s));
    CHECK(picture.width() == 1004); // 85 mm.
    CHECK(picture.dotsPerMeterX() == 11811);
    for (const QString& name : {u"m.svg"_s, u"m.pdf"_s}) {
        REQUIRE(writePrintPicture(folder.filePath(name), {85, 85}, paint));
        CHECK(QFileInfo(folder.filePath(name)).size() > 2000);
    }
    CHECK_FALSE(writePrintPicture(folder.filePath(u"none/m.png"_s), {85, 85}, paint));
}
