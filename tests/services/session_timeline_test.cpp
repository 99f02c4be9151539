#include "core/services/session_timeline.h"

#include "core/services/deliberation_service.h"
#include "core/services/session_service.h"
#include "tests/support/council_room.h"

using namespace sijill;

namespace {

const SessionStep& step(const std::vector<SessionStep>& steps, SessionStage stage)
{
    return steps[std::size_t(stage)];
}

SessionStage current(const std::vector<SessionStep>& steps)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [](const SessionStep& one) { return one.isCurrent; });
    REQUIRE(found != steps.end());
    return found->stage;
}

Session june()
{
    Session session;
    session.code = u"2023-06"_s;
    session.year = 2023;
    session.number = 6;
    session.names = {{u"fr"_s, u"session ordinaire de juin 2023"_s}};
    session.opensOn = QDate(2023, 6, 12);
    return session;
}

} // namespace

TEST_CASE("a session that is prepared is late once the agenda's day has gone (S1)", "[council]")
{
    TestOffice office(QDate(2023, 5, 22));
    savedCouncil(office, 3);
    const Session session = office.saved(june());
    const auto timely = sessionTimeline(office.database(), session, QDate(2023, 5, 23));
    CHECK(current(timely) == SessionStage::Prepare);
    CHECK(step(timely, SessionStage::Prepare).due == QDate(2023, 5, 23)); // Twenty days before.
    CHECK_FALSE(step(timely, SessionStage::Prepare).isLate);
    CHECK(step(timely, SessionStage::Convene).due == QDate(2023, 6, 2));
    const auto late = sessionTimeline(office.database(), session, QDate(2023, 5, 24));
    CHECK(step(late, SessionStage::Prepare).isLate);
    CHECK_FALSE(step(late, SessionStage::Convene).isLate);
}

TEST_CASE("while members sit the session is in its third stage and not late", "[council]")
{
    TestOffice office(QDate(2023, 4, 14));
    const CouncilRoom room(office);
    const auto steps = sessionTimeline(office.database(), room.session, QDate(2023, 4, 20));
    CHECK(current(steps) == SessionStage::Sit);
    CHECK_FALSE(step(steps, SessionStage::Sit).isLate);
    CHECK(step(steps, SessionStage::Convene).on == QDate(2023, 4, 4));
}

TEST_CASE("after the vote deliberations are to be sent, then to become executory", "[council]")
{
    TestOffice office(QDate(2023, 4, 14));
    CouncilRoom room(office);
    const auto made = VoteService(office.books()).close(room.addItem().id, room.ballot());
    REQUIRE(made);
    VerbRequest request;
    request.on = QDate(2023, 4, 14);
    moved<Sitting>(office, u"sitting.close"_s, room.sitting.id, request);
    const auto session = moved<Session>(office, u"session.close"_s, room.session.id, request);
    const auto closed = sessionTimeline(office.database(), session, QDate(2023, 4, 15));
    CHECK(current(closed) == SessionStage::Transcribe);
    CHECK(step(closed, SessionStage::Sit).on == QDate(2023, 4, 14));
    CHECK(step(closed, SessionStage::Transcribe).due == QDate(2023, 4, 28)); // Ten working days.
    CHECK(step(sessionTimeline(office.database(), session, QDate(2023, 4, 29)), SessionStage::Transcribe)
              .isLate);
    for (const DeliberationStep done : {DeliberationStep::Transcribe, DeliberationStep::Send})
        REQUIRE(
            DeliberationService(office.books())
                .record(made->id, {.step = done, .on = QDate(2023, 4, 14), .document = {}, .motive = {}}));
    const auto sent = sessionTimeline(office.database(), session, QDate(2023, 4, 17));
    CHECK(current(sent) == SessionStage::Visa);
    CHECK(step(sent, SessionStage::Transcribe).on == QDate(2023, 4, 14));
    CHECK(step(sent, SessionStage::Visa).due == QDate(2023, 4, 19)); // Three working days to oppose.
    const auto executory = sessionTimeline(office.database(), session, QDate(2023, 4, 20));
    CHECK(step(executory, SessionStage::Visa).isDone);
    CHECK(step(executory, SessionStage::Visa).on == QDate(2023, 4, 20));
}

TEST_CASE("a cancelled session is at no stage", "[council]")
{
    TestOffice office(QDate(2023, 5, 1));
    savedCouncil(office, 3);
    VerbRequest request;
    request.on = QDate(2023, 5, 1);
    request.motive = u"Intempéries"_s;
    const auto cancelled = moved<Session>(office, u"session.cancel"_s, office.saved(june()).id, request);
    for (const SessionStep& one : sessionTimeline(office.database(), cancelled, QDate(2023, 7, 1)))
        CHECK_FALSE((one.isCurrent || one.isLate));
}

TEST_CASE("opening a sitting opens its session, or neither of them (S3)", "[council]")
{
    TestOffice office(QDate(2023, 6, 12));
    const std::vector<CouncilMember> council = savedCouncil(office, 5);
    Session session = june();
    session.agendaSentOn = QDate(2023, 5, 20);
    session = office.saved(session);
    SessionService service(office.books());
    REQUIRE(service.convene(session.id, QDate(2023, 5, 30), DeliveryChannel::ByHand));
    const auto planned =
        service.planSitting(session.id, QDateTime(QDate(2023, 6, 12), QTime(10, 0), QTimeZone::utc()), 1);
    REQUIRE(planned);
    const auto refused = service.openSitting(planned->id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"S3"_s);
    CHECK(office.records().find<Session>(session.id)->state == SessionState::Convened);
    for (std::size_t i = 0; i < 3; ++i)
        REQUIRE(service.mark(planned->id, council[i].id, Presence::Present));
    const auto opened = service.openSitting(planned->id);
    REQUIRE(opened);
    CHECK(opened->state == SittingState::Open);
    CHECK(office.records().find<Session>(session.id)->state == SessionState::Open);
}
