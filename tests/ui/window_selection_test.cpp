#include "core/domain/selection_run.h"
#include "tests/support/committee_room.h"
#include "tests/support/test_window.h"
#include "ui/selection/contract_view.h"
#include "ui/selection/effect_tile.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/run_panel.h"
#include "ui/selection/selection_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_bar.h"

#include <QTableView>

using namespace sijill;
using namespace sijill::test;

namespace {

/// Somebody works in the file: what a window asks for.
Account staff(CommitteeRoom& room)
{
    Office office;
    office.number = TestOffice::kNumber;
    office.names = {{u"fr"_s, u"Conseil provincial"_s}};
    office.currentEdition = room.call.edition;
    office.workingDay = QDate(2023, 4, 20);
    room.office.written(office);
    return room.office.saved(
        Account{.login = u"clerk"_s, .name = {{u"fr"_s, u"Zineb"_s}}, .role = AccountRole::Administrator});
}

/// Four marked files: 100, 77, 46 and 23 points, of 4, 2, 3 and 5 jobs; the envelope pays for two of them.
/// With an interest, whoever works in the file is a member who cannot see the best one.
QString markedFile(const QTemporaryDir& folder, bool hasInterest)
{
    CommitteeRoom room;
    const struct {
        const char* title;
        int jobs;
        int first;
        int second;
    } rows[] = {{"Quart", 5, 5, 1}, {"Premier", 4, 20, 5}, {"Moitié", 3, 10, 2}, {"Trois quarts", 2, 15, 4}};
    std::vector<Proposal> files;
    for (const auto& row : rows) {
        files.push_back(room.admit(QString::fromUtf8(row.title), row.jobs));
        room.mark(files.back(), room.hind, row.first, row.second);
    }
    const Account clerk = staff(room);
    if (hasInterest) {
        CommitteeMember omar = room.omar;
        omar.account = clerk.id;
        omar.declarations.push_back({.id = {},
            .partner = {},
            .proposal = files[1].id,
            .nature = u"Trésorier"_s,
            .declaredOn = QDate(2023, 4, 1)});
        room.office.written(omar);
    }
    Call call = room.office.stored(room.call);
    call.personMonths = 20;
    room.office.written(call);
    const QString path = folder.filePath(u"room.sijill"_s);
    room.office.close();
    REQUIRE(QFile::copy(room.office.path(), path));
    return path;
}

/// The page of selection on the four files.
struct SelectionWindow {
    explicit SelectionWindow(const QString& language = u"en"_s, bool hasInterest = false)
        : window(language, markedFile(folder, hasInterest))
    {
        window.window().showPage(u"review"_s);
        settle();
        window.visible<TabBar>(u"areaTabs"_s)->setCurrentIndex(1);
        settle();
        page = window.visible<SelectionPage>(u"selection-page"_s);
    }
    QAbstractItemModel& model() const { return *page->table()->model(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    int lineRow() const { return static_cast<RankingModel&>(model()).lineRow(); }
    QString effect(int place) const
    {
        return window.visible<EffectTile>(u"effect%1"_s.arg(place))->effect().value;
    }
    QPoint middleOf(int row) const
    {
        return page->table()->view()->visualRect(model().index(row, 1)).center();
    }
    void keepRun()
    {
        click(window.visible<Button>(u"keep"_s));
        press(Qt::Key_Return);
        click(window.visible<Button>(u"confirmRun"_s));
        settle();
    }

    QTemporaryDir folder{temporaryFolder()};
    TestWindow window;
    SelectionPage* page = nullptr;
};

} // namespace

TEST_CASE("the line starts where the envelope ends and moves with Alt and the arrows", "[window][selections]")
{
    SelectionWindow on;
    REQUIRE(on.model().rowCount() == 5);
    CHECK(on.lineRow() == 2);
    CHECK(on.cell(0, RankingModel::Title) == u"Premier"_s);
    CHECK(on.effect(1) == u"6"_s);
    on.page->table()->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(on.lineRow() == 3);
    CHECK(on.effect(0) == u"3"_s);
    CHECK(on.effect(1) == u"9"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(on.lineRow() == 1);
    CHECK(on.effect(1) == u"4"_s);
}

TEST_CASE("the line follows the mouse and changes the effects at once", "[window][selections]")
{
    SelectionWindow on;
    QWidget* viewport = on.page->table()->view()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, on.middleOf(on.lineRow()));
    QTest::mouseMove(viewport, on.middleOf(4));
    CHECK(on.lineRow() == 4);
    CHECK(on.effect(1) == u"14"_s);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, on.middleOf(4));
    QTest::mouseMove(viewport, on.middleOf(0));
    CHECK(on.lineRow() == 4);
    CHECK(on.window.number(u"SELECT COUNT(*) FROM selection"_s) == 0);
}

TEST_CASE("a typed line and places on the reserve list count at once", "[window][selections]")
{
    SelectionWindow on;
    on.page->findChild<QWidget*>(u"line"_s)->setFocus();
    retype(u"1"_s);
    CHECK(on.lineRow() == 1);
    on.page->findChild<QWidget*>(u"reserve"_s)->setFocus();
    retype(u"2"_s);
    CHECK(on.page->desk().run().rows[1].verdict == SelectionVerdict::Reserve);
    CHECK(on.page->desk().run().rows[3].verdict == SelectionVerdict::Rejected);
}

TEST_CASE("a run is kept, decided with its minutes and taken back with one undo", "[window][selections]")
{
    SelectionWindow on;
    on.keepRun();
    CHECK(on.window.lastVerbs(1) == QStringList{u"selection.keep"_s});
    click(on.window.visible<Button>(u"decide"_s));
    click(on.window.visible<Button>(u"confirmRun"_s)); // Without minutes: refused.
    CHECK(on.window.number(u"SELECT COUNT(*) FROM selection WHERE state = 1"_s) == 0);
    type(u"PV 3/2023"_s);
    click(on.window.visible<Button>(u"confirmRun"_s));
    settle();
    CHECK(on.window.number(u"SELECT COUNT(*) FROM selection"_s) == 1);
    CHECK(on.page->desk().isDecided());
    CHECK_FALSE(on.page->findChild<Button*>(u"decide"_s)->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK_FALSE(on.page->desk().isDecided());
    CHECK(on.window.number(u"SELECT COUNT(*) FROM selection WHERE state = 0"_s) == 1);
}

TEST_CASE("a run that was never kept is kept with its decision, and one undo takes back both",
    "[window][selections]")
{
    SelectionWindow on;
    click(on.window.visible<Button>(u"decide"_s));
    settle();
    const auto titles = on.window.visible<RunPanel>(u"runPanel"_s)->findChildren<TextLabel*>();
    CHECK(std::any_of(titles.begin(), titles.end(),
        [](const TextLabel* title) { return title->text().contains(u"SEL-2023/01"_s); }));
    type(u"PV 3/2023"_s);
    click(on.window.visible<Button>(u"confirmRun"_s));
    settle();
    CHECK(on.window.lastVerbs(1) == QStringList{u"selection.decide"_s});
    CHECK(on.page->desk().isDecided());
    CHECK(on.window.number(u"SELECT COUNT(*) FROM selection WHERE state = 1"_s) == 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK_FALSE(on.page->desk().isDecided());
    CHECK(on.window.number(u"SELECT COUNT(*) FROM selection"_s) == 0);
}

TEST_CASE("the fairest allocation is computed beside the window, kept and compared", "[window][selections]")
{
    SelectionWindow on;
    on.keepRun();
    click(on.window.visible<Button>(u"constraints"_s));
    on.page->findChild<QWidget*>(u"personMonths"_s)->setFocus();
    retype(u"9"_s);
    click(on.window.visible<Button>(u"computeHere"_s));
    REQUIRE(waitFor([&] { return !on.page->desk().work().isRunning(); }, 20'000));
    CHECK(on.page->desk().method() == SelectionMethod::Optimised);
    CHECK(on.lineRow() == 1);
    CHECK(on.page->desk().effects().personMonths <= 9);
    on.keepRun();
    CHECK(on.page->desk().method() == SelectionMethod::Optimised); // The answer still stands.
    click(on.window.visible<Button>(u"compareRuns"_s));
    settle();
    CHECK(on.window.visible<ListTable>(u"runDifferences"_s)->model()->rowCount() > 0);
}

TEST_CASE("a computation that is cancelled leaves the line as it was", "[window][selections]")
{
    SelectionWindow on;
    click(on.window.visible<Button>(u"constraints"_s));
    on.window.visible<Button>(u"computeHere"_s)->click(); // The answer cannot come before the next event.
    CHECK(on.page->desk().work().isRunning());
    CHECK_FALSE(on.window.visible<Button>(u"keep"_s)->isEnabled());
    auto* strip = on.window.visible<ProgressStrip>(u"progress"_s);
    strip->findChild<Button*>()->click();
    settle();
    CHECK_FALSE(on.page->desk().work().isRunning());
    CHECK_FALSE(on.page->desk().allocation());
    CHECK(on.lineRow() == 2);
    CHECK(on.window.visible<Button>(u"keep"_s)->isEnabled());
}

TEST_CASE("a proposal is settled out from its row and obeyed", "[window][selections]")
{
    SelectionWindow on;
    on.page->desk().setMethod(SelectionMethod::Optimised);
    on.page->table()->setCurrentIndex(on.model().index(0, 0));
    on.window.visible<SegmentedControl>(u"settled"_s)->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(on.page->desk().wishes().decisions.at(u"AP-1-002"_s) == selection::Decision::Out);
    click(on.window.visible<Button>(u"compute"_s));
    REQUIRE(waitFor([&] { return !on.page->desk().work().isRunning(); }, 20'000));
    CHECK(on.page->desk().run().rows[0].verdict == SelectionVerdict::Rejected);
}

TEST_CASE("decided files become worksites and agreements in one verb and one undo", "[window][contracts]")
{
    SelectionWindow on;
    REQUIRE(on.page->desk().decide(u"PV 3"_s, {}));
    settle();
    const qint64 before = on.window.number(u"SELECT COUNT(*) FROM worksite"_s);
    click(on.window.visible<Button>(u"contract"_s));
    settle();
    auto* view = on.window.visible<ContractView>(u"contractView"_s);
    REQUIRE(view->table()->model()->rowCount() == 2);
    click(on.window.visible<Button>(u"makeContracts"_s));
    settle();
    CHECK(on.window.number(u"SELECT COUNT(*) FROM worksite"_s) == before + 2);
    CHECK(on.window.lastVerbs(1) == QStringList{u"proposal.contract"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(on.window.number(u"SELECT COUNT(*) FROM worksite"_s) == before);
}

TEST_CASE("a member with an interest sees no score of the file and decides nothing", "[window][selections]")
{
    SelectionWindow on(u"en"_s, true);
    CHECK(on.cell(0, RankingModel::Title) == u"Premier"_s);
    CHECK(on.cell(0, RankingModel::Score) == u"withheld"_s);
    CHECK(on.cell(0, RankingModel::Reason).isEmpty());
    CHECK(on.cell(1, RankingModel::Score) == u"77.00"_s);
    CHECK_FALSE(on.window.visible<Button>(u"keep"_s)->isEnabled());
    CHECK_FALSE(on.window.visible<Button>(u"decide"_s)->isEnabled());
}

TEST_CASE("in Arabic the ranking stands on the right of its effects", "[window][selections]")
{
    SelectionWindow on(u"ar"_s);
    const QWidget* tile = on.window.visible<EffectTile>(u"effect0"_s);
    CHECK(tile->mapTo(on.page, QPoint()).x() < on.page->table()->mapTo(on.page, QPoint()).x());
    on.page->table()->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(on.lineRow() == 3);
}
