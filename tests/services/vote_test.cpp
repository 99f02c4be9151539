#include "core/services/session_service.h"
#include "core/services/undo_service.h"
#include "core/storage/council_queries.h"
#include "tests/support/council_room.h"

using namespace sijill;

namespace {

/// The session opens on 14 April 2023 and the program is used on that day.
struct Room {
    TestOffice office{QDate(2023, 4, 14)};
    CouncilRoom room{office};
    VoteService votes{office.books()};

    Agreement reread(const Agreement& agreement) { return *office.records().find<Agreement>(agreement.id); }
};

QString ruleOf(const auto& result)
{
    REQUIRE_FALSE(result);
    return result.error().rule;
}

} // namespace

TEST_CASE("a closed ballot numbers its deliberation and approves every agreement of the block", "[council]")
{
    Room test;
    const Agreement first = agreementOnAgenda(test.office);
    Agreement second = agreementDraft(test.office, u"AW2-2023/002"_s);
    second.worksites.clear();
    second.state = AgreementState::OnAgenda;
    second = test.office.written(second);
    const AgendaItem block = test.room.addItem({first.id, second.id}, true);
    CHECK(block.isBlock());
    const Result<Deliberation> made = test.votes.close(block.id, test.room.ballot());
    INFO((made ? "" : made.error().message.toStdString()));
    REQUIRE(made);
    CHECK(made->number == u"1/2023"_s);
    CHECK(made->needsVisa);
    const auto item = test.office.records().find<AgendaItem>(block.id);
    CHECK(item->state == ItemState::AdoptedUnanimously);
    CHECK(item->inFavour == 5);
    CHECK(item->inOffice == 5);
    for (const Agreement& agreement : {first, second}) {
        const Agreement after = test.reread(agreement);
        CHECK(after.state == AgreementState::Approved);
        CHECK(after.deliberationNumber == u"1/2023"_s);
        CHECK(after.deliberationOn == QDate(2023, 4, 14));
        CHECK(after.session == test.room.session.id);
    }
    // It is an act: there is nothing to take back.
    const auto undone = UndoService(test.office.books()).nextUndo();
    CHECK((!undone || undone->verb != u"agenda_item.close_ballot"_s));
}

TEST_CASE(
    "numbers of deliberations run by year without gaps, an annulled one keeps its own (S4)", "[council]")
{
    Room test;
    const AgendaItem one = test.room.addItem();
    const AgendaItem two = test.room.addItem();
    REQUIRE(test.votes.close(one.id, test.room.ballot()));
    CHECK(test.votes.close(two.id, test.room.ballot(1))->number == u"2/2023"_s);
    REQUIRE_FALSE(test.votes.annul(one.id, {}));
    REQUIRE(test.votes.annul(one.id, u"Erreur de décompte"_s));
    CHECK(test.votes.close(one.id, test.room.ballot(0, 1))->number == u"3/2023"_s);
    const std::vector<Deliberation> all = deliberationsOf(test.office.database(), test.room.session.id);
    REQUIRE(all.size() == 3);
    CHECK(all[0].number == u"1/2023"_s);
    CHECK(all[0].stateOn(test.office.books().today()) == DeliberationState::Annulled);
    CHECK(all[0].motive == u"Erreur de décompte"_s);
}

TEST_CASE("a ballot that does not add up cannot be closed (S2)", "[council]")
{
    Room test;
    const AgendaItem item = test.room.addItem();
    Ballot ballot = test.room.ballot();
    ballot.inFavour = 4;
    CHECK(ruleOf(test.votes.close(item.id, ballot)) == u"S2"_s);
    ballot.blank = 1;
    CHECK(test.votes.close(item.id, ballot));
    CHECK(ruleOf(test.votes.close(item.id, test.room.ballot())) == QString()); // Settled already.
    CHECK(deliberationsOf(test.office.database(), test.room.session.id).size() == 1);
}

TEST_CASE("who is recused neither votes nor counts (S2)", "[council]")
{
    Room test;
    const AgendaItem item = test.room.addItem();
    Ballot ballot = test.room.ballot();
    ballot.votes = {{.id = {}, .member = test.room.members[3].id, .vote = Vote::Recused, .remark = {}}};
    CHECK(ruleOf(test.votes.close(item.id, ballot)) == u"S2"_s);
    ballot.inFavour = 4;
    REQUIRE(test.votes.close(item.id, ballot));
    CHECK(test.office.records().find<AgendaItem>(item.id)->recused == 1);
}

TEST_CASE("a ballot by name is counted from its rows, and only who is in the room votes", "[council]")
{
    Room test;
    test.room.mark(4, Presence::Excused);
    const AgendaItem item = test.room.addItem();
    Ballot ballot = test.room.ballot();
    ballot.mode = BallotMode::ByName;
    ballot.inFavour = 99; // Not asked for: the rows count.
    for (std::size_t i = 0; i < 5; ++i)
        ballot.votes.push_back({.id = {},
            .member = test.room.members[i].id,
            .vote = i < 2 ? Vote::For : Vote::Against,
            .remark = {}});
    CHECK(ruleOf(test.votes.close(item.id, ballot)) == u"S2"_s);
    ballot.votes.pop_back();
    const Result<BallotView> tied = test.votes.view(item.id, ballot);
    REQUIRE(tied);
    CHECK(tied->problems.isEmpty());
    CHECK(tied->item.inFavour == 2);
    CHECK(tied->outcome == ItemState::Rejected);
    ballot.castingVote = true;
    REQUIRE(test.votes.close(item.id, ballot));
    CHECK(test.office.records().find<AgendaItem>(item.id)->state == ItemState::AdoptedByMajority);
}

TEST_CASE("without a quorum nothing is voted (S3)", "[council]")
{
    Room test;
    for (std::size_t seat = 2; seat < 5; ++seat)
        test.room.mark(seat, Presence::Absent);
    const AgendaItem item = test.room.addItem();
    CHECK(ruleOf(test.votes.close(item.id, test.room.ballot())) == u"S3"_s);
    const auto view = test.votes.view(item.id, test.room.ballot());
    CHECK(view->quorum.present == 2);
    CHECK(view->quorum.needed == 3);
}

TEST_CASE("an extraordinary session votes only what was on the agenda that was sent (S5)", "[council]")
{
    Room test;
    AgendaItem late = test.room.addItem();
    late.addedOn = QDate(2023, 4, 13);
    late = test.office.saved(late);
    CHECK(ruleOf(test.votes.close(late.id, test.room.ballot())) == u"S5"_s);
    late.origin = ItemOrigin::Governor;
    late = test.office.saved(late);
    CHECK(test.votes.close(late.id, test.room.ballot()));
}

TEST_CASE("an agreement is detached before the vote and deferred alone", "[council]")
{
    Room test;
    const Agreement first = agreementOnAgenda(test.office);
    Agreement second = agreementDraft(test.office, u"AW2-2023/002"_s);
    second.worksites.clear();
    second.state = AgreementState::OnAgenda;
    second = test.office.written(second);
    const AgendaItem block = test.room.addItem({first.id, second.id});
    const AgendaItem next = test.room.addItem();
    const Result<AgendaItem> alone = test.votes.detach(block.id, second.id);
    REQUIRE(alone);
    CHECK(alone->detachedFrom == block.id);
    const std::vector<AgendaItem> agenda = agendaOf(test.office.database(), test.room.session.id);
    REQUIRE(agenda.size() == 3);
    CHECK(agenda[1].id == alone->id);
    CHECK(agenda[2].id == next.id);
    REQUIRE_FALSE(test.votes.defer(alone->id, {}));
    REQUIRE(test.votes.defer(alone->id, u"Dossier incomplet"_s));
    CHECK(test.reread(second).state == AgreementState::Draft);
    CHECK_FALSE(test.votes.close(alone->id, test.room.ballot()));
    REQUIRE_FALSE(test.votes.detach(block.id, first.id)); // The last one is the item itself.
    REQUIRE(test.votes.close(block.id, test.room.ballot(2)));
    CHECK(test.reread(first).state == AgreementState::Approved);
    // Rejected by the council: the agreement is too.
}

TEST_CASE("a rejected block rejects its agreements, and a signed one cannot be unvoted", "[council]")
{
    Room test;
    const Agreement first = agreementOnAgenda(test.office);
    const AgendaItem item = test.room.addItem({first.id});
    REQUIRE(test.votes.close(item.id, test.room.ballot(4)));
    CHECK(test.reread(first).state == AgreementState::Rejected);
    REQUIRE(test.votes.annul(item.id, u"Décompte erroné"_s));
    CHECK(test.reread(first).state == AgreementState::OnAgenda);
    REQUIRE(test.votes.close(item.id, test.room.ballot()));
    Agreement moved = test.reread(first);
    moved.state = AgreementState::Signed;
    test.office.written(moved);
    CHECK(ruleOf(test.votes.annul(item.id, u"Trop tard"_s)) == u"A5"_s);
}
