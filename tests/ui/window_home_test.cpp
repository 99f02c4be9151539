#include "core/domain/worksite.h"
#include "core/indicators/figures.h"
#include "tests/support/test_window.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/tile_map_view.h"
#include "ui/records/list_model.h"
#include "ui/records/record_pages.h"
#include "ui/widgets/due_list.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

using namespace sijill;
using namespace sijill::test;

namespace {

enum Card { WorksitesOpened, JobsOpened, PersonMonths, CommunesCovered, BudgetCommitted, BudgetPaid };

/// Home of the demonstration, and the lists that its figures open.
class Home {
public:
    KpiCard* card(Card which) const
    {
        return window.window().page(u"home"_s)->findChildren<KpiCard*>()[which];
    }
    QList<ChartView*> charts() const { return window.window().page(u"home"_s)->findChildren<ChartView*>(); }
    DueList* due() const { return window.visible<DueList>(u"dueList"_s); }
    qint64 figure(const char* key) const
    {
        const auto figures = computeFigures(
            window.database(), window.workspace().edition(), window.workspace().today(), {}, {});
        REQUIRE(figures);
        return figures->value(QLatin1StringView(key));
    }
    void clickCard(Card which) const { click(card(which)); }
    /// The list that is on the screen now.
    const ListModel& list() const
    {
        for (const ListTable* table : window.window().findChildren<ListTable*>(u"list"_s)) {
            if (table->isVisible())
                return *qobject_cast<ListModel*>(table->model());
        }
        FAIL("no list is shown");
        throw std::logic_error("unreachable");
    }
    qint64 sum(const char* column) const { return list().totals().sums.at(QString::fromLatin1(column)); }
    std::vector<DueItem> items() const
    {
        const auto found = window.database().read([&]() -> Result<std::vector<DueItem>> {
            return FigureReader(window.database())
                .dueItems(window.workspace().edition(), window.workspace().today());
        });
        REQUIRE(found);
        return *found;
    }
    void cancel(qint64 worksite) const
    {
        VerbRequest request;
        request.recordId = worksite;
        request.on = window.workspace().today();
        request.motive = u"x"_s;
        REQUIRE(window.workspace().office().verbs().perform(*findStateVerb(u"worksite.cancel"_s), request));
    }
    void goHome() const
    {
        window.window().showPage(u"home"_s);
        settle();
    }

    TestWindow window;
};

} // namespace

TEST_CASE("every kind of thing that can be due is due a few times in the demonstration", "[ui][window][home]")
{
    const Home home;
    std::map<QString, int> kinds;
    for (const DueItem& item : home.items())
        ++kinds[item.what];
    CHECK(kinds.size() == 15);
    for (const auto& [kind, count] : kinds) {
        CAPTURE(kind, count);
        // Score sheets are one line a call, and the council has sent but one thing late.
        const bool isAlone = kind == u"reviews"_s || kind == u"sitting"_s || kind == u"to_send"_s;
        CHECK(count >= (isAlone ? 1 : 2));
        CHECK(count <= 10);
    }
}

TEST_CASE("Home lists everything that is due, each with a sentence and a day", "[ui][window][home]")
{
    const Home home;
    const QAbstractItemModel* model = home.due()->model();
    REQUIRE(model->rowCount() == int(home.items().size()));
    for (int row = 0; row < model->rowCount(); ++row) {
        CHECK_FALSE(model->index(row, 0).data().toString().isEmpty());
        CHECK_FALSE(model->index(row, 0).data(kTrailingRole).toString().isEmpty());
    }
}

TEST_CASE("Enter on something due opens its record, of each kind", "[ui][window][home]")
{
    const Home home;
    std::map<QString, DueItem> kinds;
    for (const DueItem& item : home.items())
        kinds.emplace(item.what, item);
    for (const auto& [what, item] : kinds) {
        CAPTURE(what);
        home.goHome();
        const QModelIndexList rows =
            home.due()->model()->match(home.due()->model()->index(0, 0), kRecordIdRole, item.recordId);
        REQUIRE_FALSE(rows.isEmpty());
        home.due()->setFocus();
        home.due()->setCurrentIndex(rows.front());
        press(Qt::Key_Return);
        const Page* page = home.window.window().page(home.window.window().currentPage());
        CHECK(page->place() == std::pair(item.kind, item.recordId));
    }
}

TEST_CASE("a click on something due opens its record", "[ui][window][home]")
{
    const Home home;
    const QModelIndex first = home.due()->model()->index(0, 0);
    const qint64 id = first.data(kRecordIdRole).toLongLong();
    QTest::mouseClick(home.due()->viewport(), Qt::LeftButton, {}, home.due()->visualRect(first).center());
    settle();
    CHECK(home.window.window().page(home.window.window().currentPage())->place().second == id);
}

TEST_CASE(
    "an office without a data-protection number is reminded, and led to its settings", "[ui][window][home]")
{
    const Home home;
    const int before = home.due()->model()->rowCount();
    RecordService records = home.window.workspace().office().records();
    Office office = home.window.workspace().office().office();
    office.dataAuthorisation.clear();
    REQUIRE(records.save(Record::of(office)));
    settle();
    REQUIRE(home.due()->model()->rowCount() == before + 1);
    const auto row =
        home.due()->model()->match(home.due()->model()->index(0, 0), kRecordIdRole, office.id.value);
    REQUIRE(row.size() == 1);
    CHECK(row.front().data().toString().contains(u"data-protection"_s));
    home.due()->setFocus();
    home.due()->setCurrentIndex(row.front());
    press(Qt::Key_Return);
    CHECK(home.window.window().currentPage() == u"settings"_s);
}

TEST_CASE("a verb done elsewhere takes its item off Home", "[ui][window][home]")
{
    const Home home;
    const auto all = home.items();
    const auto late = std::find_if(
        all.begin(), all.end(), [](const DueItem& item) { return item.what == u"late_to_open"_s; });
    REQUIRE(late != all.end());
    const int before = home.due()->model()->rowCount();
    home.cancel(late->recordId);
    CHECK(home.due()->model()->rowCount() == before - 1);
}

TEST_CASE("the card of opened worksites opens these worksites", "[ui][window][home]")
{
    const Home home;
    home.clickCard(WorksitesOpened);
    CHECK(home.list().plural() == u"worksites"_s);
    CHECK(home.list().rowCount() == home.figure("worksites_opened"));
}

TEST_CASE("the card of opened jobs opens their slots", "[ui][window][home]")
{
    const Home home;
    home.clickCard(JobsOpened);
    CHECK(home.list().plural() == u"slots"_s);
    CHECK(home.list().rowCount() == home.figure("jobs_opened"));
}

TEST_CASE("the card of person-months opens slots that sum to it", "[ui][window][home]")
{
    const Home home;
    home.clickCard(PersonMonths);
    CHECK(home.sum("months") == home.figure("person_months"));
}

TEST_CASE("slots of a cancelled worksite are in neither the figure nor its list", "[ui][window][home]")
{
    const Home home;
    home.cancel(home.window.number(u"SELECT id FROM worksite WHERE state = 0"_s));
    home.clickCard(PersonMonths);
    CHECK(home.sum("months") == home.figure("person_months"));
}

TEST_CASE("the card of communes opens worksites in as many communes", "[ui][window][home]")
{
    const Home home;
    home.clickCard(CommunesCovered);
    QSet<qint64> communes;
    for (int row = 0; row < home.list().rowCount(); ++row)
        communes << home.window.number(
            u"SELECT commune FROM worksite WHERE id = %1"_s.arg(home.list().idAt(row)));
    CHECK(communes.size() == home.figure("communes_covered"));
}

TEST_CASE("the card of the money committed opens agreements that sum to it", "[ui][window][home]")
{
    const Home home;
    home.clickCard(BudgetCommitted);
    CHECK(home.sum("amount") == home.figure("budget_committed"));
}

TEST_CASE("the card of the money paid opens agreements that sum to it", "[ui][window][home]")
{
    const Home home;
    home.clickCard(BudgetPaid);
    CHECK(home.sum("paid") == home.figure("budget_paid"));
}

TEST_CASE("the bars of each chart open exactly what they count", "[ui][window][home]")
{
    const Home home;
    int bars = 0;
    for (ChartView* chart : home.charts()) {
        const Figure figure = chart->figure();
        constexpr qsizetype kMostBars = 8; // Of each chart: there are 22 communes.
        for (int mark = 0; mark < std::min(kMostBars, figure.categories.size()); ++mark) {
            CAPTURE(figure.code, figure.categories[mark]);
            home.goHome();
            chart->setFocus();
            chart->setCurrentMark(mark);
            QTest::keyClick(chart, Qt::Key_Return);
            settle();
            CHECK(home.list().rowCount() == int(figure.series.front().values[std::size_t(mark)]));
            ++bars;
        }
    }
    CHECK(bars > 15);
}

TEST_CASE("a tile of the map opens exactly what it counts", "[ui][window][home]")
{
    const Home home;
    auto* map = home.window.window().page(u"home"_s)->findChild<TileMapView*>();
    REQUIRE(map->map().tiles.size() > 10);
    const Tile& tile = map->map().tiles.front();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->tileRect(0).center().toPoint());
    settle();
    CHECK(home.list().rowCount() == int(*tile.value));
}

TEST_CASE("a list that a figure opened tells that it is filtered", "[ui][window][home]")
{
    const Home home;
    home.clickCard(WorksitesOpened);
    CHECK(home.list().rowCount() < home.list().wholeCount());
}
