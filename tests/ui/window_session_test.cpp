#include "core/domain/council.h"
#include "core/storage/council_queries.h"
#include "tests/support/session_window.h"
#include "ui/council/agenda_list.h"
#include "ui/council/agenda_point.h"
#include "ui/council/room_screen.h"
#include "ui/council/seat_button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QTableView>

using namespace sijill;
using namespace sijill::test;

TEST_CASE("the roll is called by initials until the quorum is there", "[window][council]")
{
    SessionRoom room;
    auto* initials = room.window.visible<QLineEdit>(u"initials"_s);
    const auto members = councilMembersOn(room.window.database(), room.window.workspace().today());
    room.push("openSitting"); // Nobody is there yet.
    settle();
    CHECK(room.sitting().state == SittingState::Planned);
    QStringList seen;
    for (const CouncilMember& member : members) {
        const QString typed = member.initialsIn(u"fr"_s);
        if (room.sitting().count(Presence::Present) == 11)
            break;
        initials->setFocus();
        retype(typed);
        press(Qt::Key_Return);
        settle();
    }
    CHECK(room.sitting().count(Presence::Present) == 11); // Eleven of twenty-one are more than half.
    room.push("openSitting");
    settle();
    CHECK(room.sitting().state == SittingState::Open);
}

TEST_CASE("a seat is turned by the space bar: present, excused, absent", "[window][council]")
{
    SessionRoom room;
    auto* seat = room.page->findChild<SeatButton*>();
    REQUIRE(seat);
    const auto presence = [&] { return room.sitting().attendance.front().presence; };
    for (const Presence next : {Presence::Present, Presence::Excused, Presence::Absent}) {
        seat->setFocus();
        press(Qt::Key_Space);
        settle();
        CHECK(presence() == next);
    }
}

TEST_CASE("a ballot that does not add up is refused, a right one is closed by keys (S2)", "[window][council]")
{
    SessionRoom room;
    room.openSitting();
    auto* close = room.window.visible<Button>(u"closeBallot"_s);
    CHECK(close->isEnabled());
    auto* against = room.count("against");
    against->setFocus();
    retype(u"3"_s); // With the twenty-one in favour that are proposed: more votes than members.
    settle();
    CHECK_FALSE(close->isEnabled());
    auto* inFavour = room.count("in_favour");
    inFavour->setFocus();
    retype(u"18"_s);
    settle();
    CHECK(close->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    const AgendaItem voted = room.item(u"2024-01/03"_s);
    CHECK(voted.state == ItemState::AdoptedByMajority);
    CHECK(voted.against == 3);
    CHECK(deliberationOf(room.window.database(), voted.id).has_value());
}

TEST_CASE("by name each seat is an answer, and who is recused does not vote", "[window][council]")
{
    SessionRoom room;
    room.openSitting();
    auto* mode = room.window.visible<SegmentedControl>(u"ballotMode"_s);
    mode->setFocus();
    press(Qt::Key_Right); // By hands → by name.
    settle();
    const auto turn = [&](const char* seat, int times) {
        for (int i = 0; i < times; ++i)
            click(room.window.visible<SeatButton>(QString::fromLatin1(seat)));
    };
    turn("vote1", 1); // Against.
    turn("vote2", 2); // Abstained.
    turn("vote3", 3); // Recused.
    room.push("closeBallot");
    settle();
    const AgendaItem voted = room.item(u"2024-01/03"_s);
    CHECK(voted.mode == BallotMode::ByName);
    CHECK(voted.inFavour == 18);
    CHECK(voted.against == 1);
    CHECK(voted.abstained == 1);
    CHECK(voted.recused == 1);
    CHECK(voted.votes.size() == 21);
}

TEST_CASE("a point is put off with its motive, asked for by the first click", "[window][council]")
{
    SessionRoom room;
    room.push("defer");
    settle();
    CHECK(room.item(u"2024-01/03"_s).state == ItemState::Listed);
    room.push("defer"); // Still without a motive: refused.
    settle();
    CHECK(room.item(u"2024-01/03"_s).state == ItemState::Listed);
    room.count("motive")->setFocus();
    type(u"Budget absent"_s);
    room.push("defer");
    settle();
    CHECK(room.item(u"2024-01/03"_s).state == ItemState::Deferred);
}

TEST_CASE("Alt with an arrow moves a point of the agenda", "[window][council]")
{
    SessionRoom room;
    auto* agenda = room.window.visible<AgendaList>(u"agendaList"_s);
    agenda->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(room.item(u"2024-01/03"_s).position == 4);
    CHECK(room.item(u"2024-01/04"_s).position == 3);
    CHECK(room.page->desk().item()->number == u"2024-01/03"_s); // It is still the current one.
    CHECK(room.window.lastVerbs(1).front() == u"agenda_item.move"_s);
}

TEST_CASE("agreements come on the agenda as a block, and one is detached", "[window][council]")
{
    SessionRoom room;
    submitAgreements(room.window, 3);
    room.window.workspace().recordsChanged({});
    settle();
    room.push("addBlock");
    settle();
    auto* title = room.window.visible<FormField>(u"title"_s);
    title->setValue(LocalizedText{{u"fr"_s, u"Conventions de 2024"_s}, {u"ar"_s, u"اتفاقيات 2024"_s}});
    room.push("confirmSession");
    settle();
    const auto& agenda = room.page->desk().agenda();
    REQUIRE(agenda.size() == 6);
    REQUIRE(agenda.back().agreements.size() == 3);
    room.page->findChild<AgendaList*>()->setCurrentIndex(
        room.page->findChild<AgendaList*>()->model()->index(5, 0));
    settle();
    room.window.visible<ListTable>(u"blockTable"_s)->view()->selectRow(1);
    settle();
    room.push("detachSelected");
    settle();
    REQUIRE(room.page->desk().agenda().size() == 7);
    CHECK(room.page->desk().agenda()[5].agreements.size() == 2);
    CHECK(room.page->desk().agenda()[6].agreements.size() == 1);
}

TEST_CASE(
    "Ctrl+N asks for a point, which is refused without a title and then stands last", "[window][council]")
{
    SessionRoom room;
    press(Qt::Key_N, Qt::ControlModifier);
    settle();
    room.push("confirmSession");
    settle();
    auto* title = room.window.visible<FormField>(u"title"_s);
    CHECK(title->problem().has_value());
    CHECK(room.page->desk().agenda().size() == 5);
    title->setValue(LocalizedText{{u"fr"_s, u"Questions diverses"_s}, {u"ar"_s, u"مختلفات"_s}});
    room.push("confirmSession");
    settle();
    REQUIRE(room.page->desk().agenda().size() == 6);
    CHECK(room.page->desk().agenda().back().title.in(u"fr"_s) == u"Questions diverses"_s);
    CHECK(room.page->desk().agenda().back().position == 6);
}

TEST_CASE("members are convened from the page, which says first that it is late (S1)", "[window][council]")
{
    SessionRoom room;
    Session session;
    session.code = u"2024-E1"_s;
    session.kind = SessionKind::Extraordinary;
    session.year = 2024;
    session.names = {{u"fr"_s, u"session extraordinaire"_s}, {u"ar"_s, u"دورة استثنائية"_s}};
    session.opensOn = room.window.workspace().today().addDays(2);
    const auto saved = room.window.workspace().office().records().save(session);
    REQUIRE(saved);
    room.page->desk().chooseSession(saved->id);
    room.window.workspace().recordsChanged({});
    settle();
    room.push("convene");
    settle();
    CHECK(room.window.visible<NoticeStrip>(u"delays"_s)->message().contains(u"3"_s)); // Days required.
    room.push("confirmSession");
    settle();
    const Session convened = room.window.stored(recordType<Session>(), u"2024-E1"_s).as<Session>();
    CHECK(convened.state == SessionState::Convened);
    CHECK(convened.convocations.size() == 21);
    room.push("planSitting");
    settle();
    room.push("confirmSession");
    settle();
    CHECK(room.page->desk().sitting()->attendance.size() == 21);
}

TEST_CASE("overdue recommendations come on the agenda with one click", "[window][council]")
{
    SessionRoom room;
    const auto before = room.page->desk().agenda().size();
    const auto overdue = std::size_t(room.page->desk().overdue());
    REQUIRE(overdue > 0);
    room.push("addOverdue");
    settle();
    CHECK(room.page->desk().agenda().size() == before + overdue);
    CHECK(room.page->desk().overdue() == 0);
}

TEST_CASE("the screen of the room follows the point and closes with Escape", "[window][council]")
{
    SessionRoom room;
    room.push("roomScreenButton");
    settle();
    QPointer<RoomScreen> screen = room.page->findChild<RoomScreen*>();
    REQUIRE(screen);
    const QString first = screen->accessibleName();
    CHECK(first == room.page->desk().item()->title.text());
    room.page->findChild<AgendaList*>()->setCurrentIndex(
        room.page->findChild<AgendaList*>()->model()->index(1, 0));
    settle();
    CHECK(screen->accessibleName() != first);
    CHECK(screen->accessibleDescription().contains(
        choiceLabel(kItemStates, int(ItemState::AdoptedUnanimously))));
    QTest::keyClick(screen.data(), Qt::Key_Escape);
    settle();
    CHECK((!screen || !screen->isVisible()));
}
