#include "core/services/deliberation_service.h"
#include "core/storage/council_queries.h"
#include "tests/support/council_room.h"

using namespace sijill;

namespace {

using Step = DeliberationStep;

/// One agreement voted on 14 April 2023; the program is used on 15 May.
struct Voted {
    explicit Voted(bool needsVisa = true)
    {
        const AgendaItem item = room.addItem({agreement.id}, needsVisa);
        const auto made = VoteService(office.books()).close(item.id, room.ballot());
        INFO((made ? "" : made.error().message.toStdString()));
        REQUIRE(made);
        deliberation = *made;
    }

    Result<Deliberation> record(Step step, QDate on, const QString& document = {}, const QString& motive = {})
    {
        return DeliberationService(office.books())
            .record(deliberation.id, {.step = step, .on = on, .document = document, .motive = motive});
    }
    Agreement voted() { return *office.records().find<Agreement>(agreement.id); }

    TestOffice office{QDate(2023, 5, 15)};
    CouncilRoom room{office};
    Agreement agreement = agreementOnAgenda(office);
    Deliberation deliberation;
};

} // namespace

TEST_CASE("the visa makes a deliberation executory, and its agreements learn the day (A6)", "[council]")
{
    Voted test;
    REQUIRE(test.record(Step::Transcribe, QDate(2023, 4, 17)));
    REQUIRE(test.record(Step::Send, QDate(2023, 4, 18)));
    REQUIRE(test.record(Step::RequestVisa, QDate(2023, 4, 18)));
    CHECK(test.voted().executoryOn == QDate(2023, 5, 9)); // Silence of twenty days is a visa.
    const auto granted = test.record(Step::GrantVisa, QDate(2023, 5, 2), u"312/2023"_s);
    REQUIRE(granted);
    CHECK(granted->stateOn(QDate(2023, 5, 1)) != DeliberationState::Executory);
    CHECK(granted->stateOn(QDate(2023, 5, 2)) == DeliberationState::Executory);
    CHECK(test.voted().executoryOn == QDate(2023, 5, 2));
    CHECK(test.voted().visaNumber == u"312/2023"_s);
    CHECK(test.record(Step::Publish, QDate(2023, 5, 3)));
}

TEST_CASE("without a visa the opposition delay of three working days decides", "[council]")
{
    Voted test(false);
    REQUIRE(test.record(Step::Transcribe, QDate(2023, 4, 17)));
    const auto sent = test.record(Step::Send, QDate(2023, 4, 20)); // A Thursday.
    REQUIRE(sent);
    CHECK(sent->oppositionUntil == QDate(2023, 4, 25));
    CHECK(sent->stateOn(QDate(2023, 4, 25)) == DeliberationState::AwaitingOpposition);
    CHECK(sent->stateOn(QDate(2023, 4, 26)) == DeliberationState::Executory);
    CHECK_FALSE(test.record(Step::RequestVisa, QDate(2023, 4, 21)));
    CHECK_FALSE(test.record(Step::Oppose, QDate(2023, 4, 26), {}, u"Hors compétence"_s)); // Too late (S1).
    REQUIRE(test.record(Step::Oppose, QDate(2023, 4, 24), {}, u"Hors compétence"_s));
    CHECK_FALSE(test.voted().executoryOn.isValid());
}

TEST_CASE("steps come in their order, on days that can be", "[council]")
{
    Voted test;
    CHECK_FALSE(test.record(Step::Send, QDate(2023, 4, 18)));
    CHECK_FALSE(test.record(Step::Transcribe, QDate(2023, 4, 13)));
    CHECK_FALSE(test.record(Step::Transcribe, QDate(2023, 5, 16)));
    REQUIRE(test.record(Step::Transcribe, QDate(2023, 4, 17)));
    CHECK_FALSE(test.record(Step::Transcribe, QDate(2023, 4, 18)));
    CHECK_FALSE(test.record(Step::Send, QDate(2023, 4, 16)));
    REQUIRE(test.record(Step::Send, QDate(2023, 4, 18)));
    CHECK_FALSE(test.record(Step::GrantVisa, QDate(2023, 4, 19), u"1"_s));
    REQUIRE(test.record(Step::RequestVisa, QDate(2023, 4, 18)));
    CHECK_FALSE(test.record(Step::GrantVisa, QDate(2023, 4, 20)));  // Without its number.
    CHECK_FALSE(test.record(Step::RefuseVisa, QDate(2023, 4, 20))); // Without its motive.
    REQUIRE(test.record(Step::RefuseVisa, QDate(2023, 4, 20), {}, u"Crédits absents"_s));
    CHECK_FALSE(test.voted().executoryOn.isValid());
}

TEST_CASE("what is transcribed stays as it is; only a ballot makes a deliberation (S4)", "[council]")
{
    Voted test;
    Deliberation edited = test.deliberation;
    edited.subject = {{u"fr"_s, u"Objet précisé"_s}};
    edited = test.office.saved(edited);
    REQUIRE(test.record(Step::Transcribe, QDate(2023, 4, 17)));
    edited = *test.office.records().find<Deliberation>(edited.id);
    edited.subject = {{u"fr"_s, u"Autre objet"_s}};
    const auto refused = test.office.records().save(edited);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"S4"_s);
    Deliberation invented = test.deliberation;
    invented.id = {};
    invented.number = u"9/2023"_s;
    CHECK_FALSE(test.office.records().save(invented));
    CHECK_FALSE(test.office.records().remove(recordType<Deliberation>(), edited.id.value));
}
