#include "core/services/session_service.h"

#include "core/domain/office.h"
#include "core/storage/council_queries.h"
#include "tests/support/council_room.h"

using namespace sijill;

namespace {

bool tells(const QList<Problem>& problems, const QString& rule, const QString& field)
{
    return std::any_of(problems.begin(), problems.end(),
        [&](const Problem& problem) { return problem.rule == rule && problem.field == field; });
}

Session ordinary(QDate opens)
{
    Session session;
    session.code = u"2023-06"_s;
    session.year = 2023;
    session.number = 6;
    session.names = {{u"fr"_s, u"session ordinaire de juin 2023"_s}};
    session.opensOn = opens;
    return session;
}

} // namespace

TEST_CASE("convening writes a letter to each member in office and says when it is late (S1)", "[council]")
{
    TestOffice office(QDate(2023, 6, 12));
    const std::vector<CouncilMember> council = savedCouncil(office, 4);
    CouncilMember gone = council[3];
    gone.to = QDate(2023, 5, 31);
    office.saved(gone);
    Session session = office.saved(ordinary(QDate(2023, 6, 12)));
    session.agendaSentOn = QDate(2023, 5, 20);
    session = office.saved(session);
    const auto convened =
        SessionService(office.books()).convene(session.id, QDate(2023, 6, 5), DeliveryChannel::ByHand);
    REQUIRE(convened);
    CHECK(convened->convocations.size() == 3);
    CHECK(convened->state == SessionState::Convened);
    const QList<Problem> problems = sessionProblems(office.database(), session.id, QDate(2023, 6, 5));
    CHECK(tells(problems, u"S1"_s, u"convened_on"_s)); // Seven days where ten are required.
    CHECK_FALSE(tells(problems, u"S1"_s, u"agenda_sent_on"_s));
    CHECK_FALSE(tells(problems, u"S1"_s, u"convocations"_s));
    VerbRequest opening;
    opening.recordId = session.id.value;
    opening.on = QDate(2023, 6, 12);
    const auto refused = attempt(office, u"session.open"_s, opening);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"S1"_s);
}

TEST_CASE("the body's own delay takes the place of the usual one from its day on (S1)", "[council]")
{
    TestOffice office(QDate(2023, 6, 1));
    savedCouncil(office, 1);
    Session session = ordinary(QDate(2023, 6, 12));
    session.agendaSentOn = QDate(2023, 5, 20);
    session.convenedOn = QDate(2023, 6, 5);
    session = office.saved(session);
    Office house;
    house.number = TestOffice::kNumber;
    house.names = {{u"fr"_s, u"Conseil provincial"_s}};
    house.councilRules = {{.id = {},
                              .name = CouncilRuleName::ConvocationDays,
                              .validFrom = QDate(2023, 6, 1),
                              .value = 7,
                              .legalBasis = {{u"fr"_s, u"règlement intérieur, article 12"_s}}},
        {.id = {},
            .name = CouncilRuleName::ConvocationDays,
            .validFrom = QDate(2024, 1, 1),
            .value = 15,
            .legalBasis = {}}};
    office.written(house);
    CHECK_FALSE(
        tells(sessionProblems(office.database(), session.id, QDate(2023, 6, 5)), u"S1"_s, u"convened_on"_s));
}

TEST_CASE("the quorum follows the rank of the convocation (S3)", "[council]")
{
    const QDate day(2023, 4, 14);
    CHECK(quorumOf({}, 1, day, 21, 11).isReached());
    CHECK_FALSE(quorumOf({}, 1, day, 21, 10).isReached());
    CHECK_FALSE(quorumOf({}, 1, day, 20, 10).isReached()); // More than half, not half.
    CHECK(quorumOf({}, 2, day, 20, 11).needed == 11);
    CHECK(quorumOf({}, 3, day, 20, 1).isReached());
    CHECK_FALSE(quorumOf({}, 3, day, 20, 0).isReached());
}

TEST_CASE("points change places and keep their order without gaps", "[council]")
{
    TestOffice office(QDate(2023, 4, 14));
    CouncilRoom room(office);
    const AgendaItem first = room.addItem();
    const AgendaItem second = room.addItem();
    const AgendaItem third = room.addItem();
    REQUIRE(SessionService(office.books()).moveItem(third.id, 1));
    std::vector<AgendaItem> agenda = agendaOf(office.database(), room.session.id);
    REQUIRE(agenda.size() == 3);
    CHECK(agenda[0].id == third.id);
    CHECK(agenda[1].id == first.id);
    CHECK(agenda[2].id == second.id);
    CHECK(agenda[2].position == 3);
}

TEST_CASE("an agreement stands in one point only", "[council]")
{
    TestOffice office(QDate(2023, 4, 14));
    CouncilRoom room(office);
    const Agreement agreement = agreementOnAgenda(office);
    room.addItem({agreement.id});
    CHECK(agreementsAwaitingItem(office.database()).empty());
    const auto twice =
        SessionService(office.books()).addBlock(room.session.id, {{u"fr"_s, u"Encore"_s}}, {agreement.id});
    CHECK_FALSE(twice);
}

TEST_CASE("overdue recommendations are proposed once for the next agenda", "[council]")
{
    TestOffice office(QDate(2023, 4, 14));
    CouncilRoom room(office);
    Recommendation late;
    late.number = u"R-1"_s;
    late.text = {{u"fr"_s, u"Rendre compte des travaux"_s}};
    late.dueOn = QDate(2023, 4, 1);
    office.saved(late);
    Recommendation early = late;
    early.id = {};
    early.number = u"R-2"_s;
    early.dueOn = QDate(2023, 5, 1);
    office.saved(early);
    SessionService service(office.books());
    CHECK(service.proposeOverdue(room.session.id) == 1);
    CHECK(service.proposeOverdue(room.session.id) == 0);
    CHECK(agendaOf(office.database(), room.session.id).back().kind == ItemKind::Recommendation);
}

TEST_CASE("who comes late counts from then on, who leaves no longer", "[council]")
{
    TestOffice office(QDate(2023, 4, 14));
    CouncilRoom room(office);
    const QDateTime ten = room.sitting.heldAt;
    Sitting sitting = room.sitting;
    sitting.attendance[1].arrivedAt = ten.addSecs(600);
    sitting.attendance[2].leftAt = ten.addSecs(1200);
    CHECK(sitting.presentAt(ten) == 4);
    CHECK(sitting.presentAt(ten.addSecs(900)) == 5);
    CHECK(sitting.presentAt(ten.addSecs(1200)) == 4);
    sitting.attendance[2].arrivedAt = ten.addSecs(1800);
    CHECK_FALSE(office.records().save(sitting));
}
