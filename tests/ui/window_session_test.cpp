#include "core/domain/council.h"
#include "core/storage/council_queries.h"
#include "core/storage/record_store.h"
#include "tests/support/test_window.h"
#include "ui/council/agenda_list.h"
#include "ui/council/agenda_point.h"
#include "ui/council/room_screen.h"
#include "ui/council/seat_button.h"
#include "ui/council/session_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QTableView>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The page of the session of January 2024: one sitting held, a second one planned, three points to vote.
struct SessionRoom {
    TestWindow window;
    SessionPage* page;

    explicit SessionRoom(const QString& language = u"fr"_s)
        : window(language)
    {
        window.window().showPage(u"council"_s);
        settle();
        page = window.visible<SessionPage>(u"sessionPage"_s);
        REQUIRE(page->desk().session()->code == u"2024-01"_s);
    }

    void push(const char* name) { click(window.visible<Button>(QString::fromLatin1(name))); }
    Sitting sitting() const { return *page->desk().sitting(); }
    AgendaItem item(const QString& number) const
    {
        return window.stored(recordType<AgendaItem>(), number).as<AgendaItem>();
    }
    FormField* count(const char* name) const { return window.visible<FormField>(QString::fromLatin1(name)); }
    void openSitting()
    {
        push("everybody");
        settle();
        push("openSitting");
        settle();
        REQUIRE(sitting().state == SittingState::Open);
    }
};

/// Agreements that were sent to the vote and stand in no point yet.
void submitAgreements(const TestWindow& window, int count)
{
    const auto written = window.database().transact([&]() -> Result<int> {
        RecordStore records(window.database());
        const auto like = records.findByKey(recordType<Agreement>(), u"AW2-2023/001"_s)->as<Agreement>();
        for (int i = 0; i < count; ++i) {
            Agreement agreement;
            agreement.number = u"AW2-2024/9%1"_s.arg(i);
            agreement.edition = like.edition;
            agreement.kind = like.kind;
            agreement.title = like.title;
            agreement.parties = like.parties;
            for (auto& party : agreement.parties)
                party.id = {};
            agreement.state = AgreementState::OnAgenda;
            Record record = Record::of(agreement);
            records.insert(record);
        }
        return count;
    });
    REQUIRE(written);
}

} // namespace

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
