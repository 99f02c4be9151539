#include "core/domain/partner.h"
#include "tests/support/scoring_window.h"
#include "ui/review/scoring_assign.h"
#include "ui/review/scoring_cells.h"
#include "ui/review/scoring_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/due_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

using namespace sijill;
using namespace sijill::test;

TEST_CASE("files are assigned in balance with a preview, in one undo", "[window][scoring]")
{
    CommitteeRoom room;
    for (int i = 0; i < 6; ++i)
        room.admit(u"Projet %1"_s.arg(i), 4);
    ScoringWindow scoring(room);
    click(scoring.window().visible<Button>(u"assign"_s));
    settle();
    auto* each = scoring.window().visible<SegmentedControl>(u"assignEach"_s);
    each->setFocus();
    press(Qt::Key_Left); // Two for each file.
    CHECK(each->value().toInt() == 2);
    const auto* preview = scoring.window().visible<ListTable>(u"assignPreview"_s)->model();
    REQUIRE(preview->rowCount() == 3);
    for (int row = 0; row < 3; ++row)
        CHECK(preview->index(row, 2).data().toString() == u"4"_s);
    click(scoring.window().visible<Button>(u"assignAll"_s));
    settle();
    CHECK(scoring.window().number(u"SELECT COUNT(*) FROM review"_s) == 12);
    CHECK(scoring.page().desk().files().size() == 4);
    CHECK(preview->index(0, 1).data().toString() == u"4"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(scoring.window().number(u"SELECT COUNT(*) FROM review"_s) == 0);
}

TEST_CASE("a file is given to one member by hand, or refused with the rule", "[window][scoring]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    room.omar.declarations.push_back({.id = {},
        .partner = {},
        .proposal = file.id,
        .nature = u"Membre"_s,
        .declaredOn = QDate(2023, 4, 1)});
    room.omar = room.office.saved(room.omar);
    ScoringWindow scoring(room);
    click(scoring.window().visible<Button>(u"assign"_s));
    settle();
    auto* files = scoring.window().visible<ListTable>(u"assignFiles"_s);
    files->setCurrentIndex(files->model()->index(0, 0));
    auto* member = scoring.window().visible<PickBox>(u"assignMember"_s);
    member->choose(room.omar.id.value);
    click(scoring.window().visible<Button>(u"assignOne"_s));
    settle();
    CHECK(scoring.window().visible<NoticeStrip>(u"assignProblem"_s)->message().contains(u"interest"_s));
    member->choose(room.sara.id.value);
    click(scoring.window().visible<Button>(u"assignOne"_s));
    settle();
    CHECK_FALSE(scoring.window().stored(recordType<Review>(), u"AP-1-001/SK"_s).isNull());
}

TEST_CASE(
    "a submitted sheet is reopened with a motive, and says what changed in its file", "[window][scoring]")
{
    CommitteeRoom room;
    Proposal file = room.admit(u"Pistes"_s, 4);
    room.mark(file, room.hind, 15, 4);
    file = room.office.stored(file);
    file.months = 5;
    file = room.office.saved(file);
    ScoringWindow scoring(room);
    CHECK(scoring.shown(u"AP-1-001"_s).stage == SheetStage::Stale);
    const QString changes = scoring.window().visible<TextLabel>(u"changesSince"_s)->text();
    CHECK(changes.contains(u'3'));
    CHECK(changes.contains(u'5'));
    click(scoring.window().visible<Button>(u"reopen"_s));
    auto* panel = scoring.window().visible<QWidget>(u"verbPanel"_s);
    panel->findChild<FormField*>(u"motive"_s)->setFocus();
    type(u"Le dossier a change"_s);
    click(scoring.window().visible<Button>(u"confirmVerb"_s));
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).state == ReviewState::Assigned);
    CHECK(scoring.window().visible<Button>(u"submit"_s)->isEnabled());
}

TEST_CASE("a committee member sees the own sheets alone and assigns nothing", "[window][scoring]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    room.assign(file, room.hind);
    room.assign(file, room.omar);
    ScoringWindow scoring(room, u"en"_s, room.omar);
    CHECK(scoring.page().desk().member()->code == u"OA"_s);
    CHECK(scoring.page().desk().files().size() == 1);
    CHECK_FALSE(scoring.page().findChild<PickBox*>(u"scoringMember"_s)->isVisible());
    CHECK_FALSE(scoring.page().findChild<Button*>(u"assign"_s)->isVisible());
}

TEST_CASE("Home names the sheets that wait and leads to the page of scoring", "[window][scoring][home]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    ScoringWindow scoring(room);
    scoring.window().window().showPage(u"home"_s);
    settle();
    auto* due = scoring.window().visible<DueList>(u"dueList"_s);
    const auto found = due->model()->match(
        due->model()->index(0, 0), Qt::DisplayRole, u"Score sheets to submit"_s, 1, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    Q_EMIT due->opened(found.front());
    settle();
    CHECK(scoring.page().isVisible());
}

TEST_CASE("in Arabic the list stands on the right and the cells run from right to left", "[window][scoring]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    ScoringWindow scoring(room, u"ar"_s);
    scoring.declareNone();
    const auto left = [&](const QString& name) {
        QWidget* widget = scoring.window().visible(name);
        return widget->mapTo(&scoring.page(), QPoint(0, 0)).x();
    };
    CHECK(left(u"scoringList"_s) > left(u"scoringFile"_s));
    CHECK(left(u"scoringFile"_s) > left(u"scoringGrid"_s));
    auto* cells = scoring.window().visible<ScoringCells>(u"marks2"_s);
    cells->setFocus();
    QTest::mouseClick(cells, Qt::LeftButton, {}, QPoint(cells->width() - 8, cells->height() / 2));
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).marks.front().mark == 0);
}

TEST_CASE("an empty page says what it is for and leads to the first action", "[window][scoring]")
{
    CommitteeRoom room;
    ScoringWindow scoring(room);
    auto* empty = scoring.page().findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    click(empty->findChild<Button*>());
    settle();
    CHECK(scoring.window().window().currentPage() == u"calls"_s);
}
