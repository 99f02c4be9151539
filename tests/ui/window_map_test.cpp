#include "core/indicators/area_map.h"
#include "tests/support/sample_boundaries.h"
#include "tests/support/test_window.h"
#include "ui/charts/map_view.h"
#include "ui/figures/figure_picture.h"
#include "ui/figures/figures_page.h"
#include "ui/records/record_pages.h"
#include "ui/reports/reports_page.h"
#include "ui/territories/boundary_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/list_table.h"

#include <QFileDialog>
#include <QListWidget>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The figures by commune in the real window, with invented boundaries at hand.
class Figures22 {
public:
    explicit Figures22(const QString& language = u"en"_s)
        : window(language)
    {
        const QStringList codes{u"05.301.01.01"_s, u"05.301.01.05"_s, u"05.301.03.01"_s, u"05.999"_s};
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(unitsInARow(codes, {u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
        file.close();
    }

    QString path() const { return window.path(u"units.geojson"_s); }
    FigurePicture& picture()
    {
        window.window().showPage(u"reports"_s);
        settle();
        FiguresPage* page = qobject_cast<ReportsPage*>(window.window().page(u"reports"_s))->figures();
        page->showBy(Dimension::Commune);
        page->picture()->setView(FigurePicture::View::Map);
        settle();
        return *page->picture();
    }
    /// The register of boundaries, on the screen.
    RecordPage& boundaries()
    {
        window.window().showPage(u"territories"_s);
        auto* pages = window.window().page(u"territories"_s)->findChild<RecordPages*>();
        REQUIRE(pages);
        REQUIRE(pages->showList({u"boundaries"_s, {}}));
        settle();
        return *pages->page(u"boundaries"_s);
    }
    void import() const
    {
        const auto file = readBoundaryFile(path());
        REQUIRE(file);
        REQUIRE(BoundaryImport(window.workspace().office().books()).run(*file, {}));
        settle();
    }

    TestWindow window;
};

} // namespace

TEST_CASE("without boundaries the map offers to import them", "[ui][window][map]")
{
    Figures22 figures;
    figures.picture();
    CHECK(figures.window.visible(u"boundaryOffer"_s));
}

TEST_CASE("the boundaries page imports a file and says what was left out", "[ui][window][map]")
{
    Figures22 figures;
    RecordPage& page = figures.boundaries();
    whenAsked<QFileDialog>([&](QFileDialog& dialog) {
        dialog.selectFile(figures.path());
        whenAsked<BoundaryDialog>([&](BoundaryDialog& preview) {
            CHECK(preview.report().matched.size() == 3);
            CHECK_FALSE(preview.report().applied);
            auto* leftOut = preview.findChild<QListWidget*>(u"leftOut"_s);
            REQUIRE(leftOut->count() == 1);
            CHECK(leftOut->item(0)->text().contains(u"D"_s));
            click(preview.findChild<Button*>(u"confirmBoundaries"_s));
        });
        static_cast<QDialog&>(dialog).accept();
    });
    page.startNew();
    settle();
    CHECK(figures.window.number(u"SELECT COUNT(*) FROM boundary"_s) == 3);
    CHECK(figures.window.lastVerbs(1) == QStringList{u"import"_s});
    CHECK(figures.window.visible(u"statusLine"_s)->accessibleDescription().contains(u"3"_s));
    figures.window.workspace().undo();
    CHECK(figures.window.number(u"SELECT COUNT(*) FROM boundary"_s) == 0);
}

TEST_CASE("a file that is no GeoJSON is refused in the window", "[ui][window][map]")
{
    Figures22 figures;
    QFile file(figures.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("code;name");
    file.close();
    RecordPage& page = figures.boundaries();
    whenAsked<QFileDialog>([&](QFileDialog& dialog) {
        dialog.selectFile(figures.path());
        static_cast<QDialog&>(dialog).accept();
    });
    QString said;
    QObject::connect(&figures.window.workspace(), &Workspace::failed, &page,
        [&](const Error& error) { said = error.message; });
    page.startNew();
    settle();
    CHECK(said.contains(u"units.geojson"_s));
    CHECK(figures.window.number(u"SELECT COUNT(*) FROM boundary"_s) == 0);
}

TEST_CASE("after an import the map shows, and Enter opens what a commune counts", "[ui][window][map]")
{
    Figures22 figures;
    figures.import();
    figures.picture();
    auto* map = figures.window.visible<MapView>(u"trueMap"_s);
    REQUIRE(map->map().areas.size() == 3);
    CHECK(map->map().missing == 19);
    const MapArea& area = map->map().areas.front();
    REQUIRE(area.value);
    const auto count = int(*area.value);
    map->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    settle();
    RecordPage* list = nullptr;
    for (RecordPage* page : figures.window.window().findChildren<RecordPage*>()) {
        if (page->isVisible())
            list = page;
    }
    REQUIRE(list);
    CHECK(list->table()->model()->rowCount() == count);
}

TEST_CASE("the map and the tiles show the same numbers", "[ui][window][map]")
{
    Figures22 figures;
    figures.import();
    Database& database = figures.window.database();
    const Workspace& workspace = figures.window.workspace();
    const auto byCommune =
        computeFigures(database, workspace.edition(), workspace.today(), {}, {}, Dimension::Commune);
    REQUIRE(byCommune);
    for (const TileMeasure measure : {TileMeasure::Absolute, TileMeasure::PerThousandInhabitants}) {
        const auto tiles = communeTiles(database, *byCommune, u"jobs_planned"_s, measure);
        const auto map =
            communeAreas(database, *byCommune, u"jobs_planned"_s, measure, ClassRule::EqualSteps);
        REQUIRE(map);
        for (const MapArea& area : map->areas) {
            const auto tile = std::find_if(tiles->tiles.begin(), tiles->tiles.end(),
                [&](const Tile& each) { return each.code == area.code; });
            REQUIRE(tile != tiles->tiles.end());
            CHECK(tile->value == area.value);
            CHECK(tile->records == area.records);
        }
        CHECK(map->attribution.contains(u"© Nobody, invented"_s));
        CHECK_FALSE(map->note.isEmpty());
    }
}

TEST_CASE("worksites stand on the map when asked for", "[ui][window][map]")
{
    Figures22 figures;
    figures.import();
    figures.picture();
    auto* map = figures.window.visible<MapView>(u"trueMap"_s);
    CHECK(map->geometryNow().marks.empty());
    // The invented squares hold some of the demonstration's worksites, wherever their communes are.
    auto* chip = figures.window.visible<FilterChip>(u"worksitesOnMap"_s);
    if (!map->map().places.empty()) {
        click(chip);
        CHECK_FALSE(map->geometryNow().marks.empty());
    } else {
        CHECK_FALSE(chip->isEnabled());
    }
}

TEST_CASE("deleting the layer takes the map away", "[ui][window][map]")
{
    Figures22 figures;
    figures.import();
    REQUIRE(BoundaryImport(figures.window.workspace().office().books()).remove(u"units"_s));
    figures.picture();
    CHECK(figures.window.visible(u"boundaryOffer"_s));
}
