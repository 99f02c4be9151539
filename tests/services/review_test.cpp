#include "core/services/ranking_service.h"
#include "core/services/undo_service.h"
#include "tests/support/committee_room.h"

using namespace sijill;

namespace {

QString ruleOf(const auto& result)
{
    return result ? QString() : result.error().rule;
}

} // namespace

TEST_CASE("assigning a file makes a score sheet and puts the file under review, in one undo", "[reviews]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    const Review sheet = room.assign(file, room.hind);
    CHECK(sheet.number == u"AP-1-001/HB"_s);
    CHECK(sheet.state == ReviewState::Assigned);
    CHECK(room.office.stored(file).state == ProposalState::UnderReview);
    REQUIRE(UndoService(room.office.books()).undo());
    CHECK(room.office.rows(u"review"_s) == 0);
    CHECK(room.office.stored(file).state == ProposalState::Admitted);
}

TEST_CASE("a secretary gives no marks, and a file that was not admitted is not marked", "[reviews]")
{
    CommitteeRoom room;
    Proposal file = room.admit(u"Pistes"_s, 4);
    ReviewService service(room.office.books());
    CHECK(ruleOf(service.assign({{file.id, room.secretary.id}})) == u"C5"_s);
    file.receipt = u"AP-1-099"_s;
    file.id = {};
    file.state = ProposalState::Incomplete;
    for (SlotRequest& request : file.requests)
        request.id = {};
    const Proposal incomplete = room.office.written(file);
    CHECK(ruleOf(service.assign({{incomplete.id, room.hind.id}})) == u"C4"_s);
    CHECK(room.office.rows(u"review"_s) == 0);
}

TEST_CASE("a review is submitted once every criterion has a mark and the member has declared", "[reviews]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    ReviewService service(room.office.books());
    Review sheet = room.assign(file, room.hind);
    const auto early = service.submit(sheet.id);
    REQUIRE_FALSE(early);
    CHECK(early.error().problems.size() == 2); // C5 and C7.

    sheet = *service.declareNone(sheet.id);
    ReviewMark mark;
    mark.criterion = 1;
    mark.mark = 21;
    sheet.marks = {mark};
    CHECK(ruleOf(service.save(sheet)) == u"C7"_s);
    sheet.marks[0].mark = 15;
    sheet = *service.save(sheet);
    CHECK(ruleOf(service.submit(sheet.id)) == u"C7"_s);
    mark.criterion = 2;
    mark.mark.reset();
    mark.notApplicable = true;
    sheet.marks.push_back(mark);
    sheet = *service.save(sheet);
    const auto submitted = service.submit(sheet.id);
    REQUIRE(submitted);
    CHECK(submitted->version == 1);
    CHECK(submitted->submittedAt.isValid());
}

TEST_CASE("a submitted review is locked until it is reopened with a motive", "[reviews]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    Review sheet = room.mark(file, room.hind, 15, 4);
    sheet.marks[0].mark = 20;
    CHECK(ruleOf(room.office.records().save(sheet)) == u"C6"_s);
    CHECK(room.office.stored(sheet).marks[0].mark == 15);
    VerbRequest request;
    request.recordId = sheet.id.value;
    CHECK_FALSE(room.office.verbs().perform(*findStateVerb(u"review.reopen"), request));
    request.motive = u"Erreur de saisie"_s;
    REQUIRE(room.office.verbs().perform(*findStateVerb(u"review.reopen"), request));
    sheet = room.office.stored(sheet);
    CHECK(sheet.version == 0);
    sheet.marks[0].mark = 20;
    CHECK(room.office.records().save(sheet));
}

TEST_CASE(
    "a file that is changed after a review makes it stale, a remark on its papers does not", "[reviews]")
{
    CommitteeRoom room;
    Proposal file = room.admit(u"Pistes"_s, 4);
    const Review sheet = room.mark(file, room.hind, 15, 4);
    file = room.office.stored(file);
    file.depositor = u"Le trésorier"_s;
    file = room.office.saved(file);
    CHECK(file.version == 1);
    file.requests[0].count = 6;
    file = room.office.saved(file);
    CHECK(file.version == 2);
    CHECK(weightOf(room.office.records().problems(Record::of(sheet)), u"C10"_s, u"version"_s)
        == Severity::Warning);
    const auto ranking = RankingService(room.office.books()).rankingOf(room.call.id);
    REQUIRE(ranking);
    CHECK(ranking->rows.front().stale == 1);
}

TEST_CASE("who declares an interest neither marks the file nor sees its score", "[reviews]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    const Proposal other = room.admit(u"Jardins"_s, 4);
    room.mark(file, room.hind, 15, 4);
    room.mark(other, room.hind, 10, 3);
    const Review sheet = room.assign(file, room.omar);
    ReviewService service(room.office.books());
    CHECK(ruleOf(service.declareInterest(sheet.id, u" "_s)) == u"C5"_s);
    REQUIRE(service.declareInterest(sheet.id, u"Trésorier de l’association"_s));
    CHECK(room.office.stored(sheet).state == ReviewState::Withdrawn);
    CHECK(ruleOf(service.declareNone(sheet.id)) == u"C6"_s);

    const RankingService rankings(room.office.books());
    const auto seen = rankings.rankingOf(room.call.id, room.omar.id);
    REQUIRE(seen);
    CHECK(seen->find(file.id)->isWithheld);
    CHECK_FALSE(seen->find(file.id)->score.total);
    CHECK(seen->find(other.id)->score.total);
    CHECK_FALSE(seen->rows.front().firmness); // It would tell the score of its neighbour.
    CHECK(std::none_of(seen->sheets.begin(), seen->sheets.end(),
        [&](const ReviewSheet& row) { return row.proposal == file.id; }));
    CHECK(rankings.rankingOf(room.call.id)->find(file.id)->score.total);
    CHECK(rankings.rankingOf(room.call.id, room.hind.id)->find(file.id)->score.total);
}

TEST_CASE("a reviewer sees the marks of others only after submitting", "[reviews]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    room.mark(file, room.hind, 15, 4);
    room.assign(file, room.omar);
    const RankingService rankings(room.office.books());
    const auto blind = rankings.rankingOf(room.call.id, room.omar.id);
    REQUIRE(blind);
    CHECK(blind->rows.front().isBlind);
    CHECK_FALSE(blind->rows.front().score.total);
    CHECK(blind->sheets.size() == 1); // The own one.
    REQUIRE(blind->sheets.front().member == room.omar.id);
}

TEST_CASE("a score is the example of the rule, and spread and staleness are flagged", "[reviews]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    room.mark(file, room.hind, 10, 4);
    room.mark(file, room.omar, 20, 4);
    const auto ranking = RankingService(room.office.books()).rankingOf(room.call.id);
    REQUIRE(ranking);
    CHECK(ranking->rows.front().score.shown() == 7700); // Means 15 of 20 and 4 of 5: C7.
    CHECK(ranking->rows.front().score.isFlagged());     // 10 of 20 apart is more than 40 %: C8.
}

TEST_CASE("files are spread evenly over the members who are free", "[reviews]")
{
    CommitteeRoom room;
    std::vector<Proposal> files;
    for (int i = 0; i < 9; ++i)
        files.push_back(room.admit(u"Projet %1"_s.arg(i), 4));
    room.hind.declarations.push_back({.id = {},
        .partner = {},
        .proposal = files[0].id,
        .nature = u"Membre"_s,
        .declaredOn = QDate(2023, 4, 1)});
    room.hind = room.office.saved(room.hind);
    ReviewService service(room.office.books());
    const auto plan = service.balanced(room.call.id, room.committee.id, 2);
    CHECK(plan.size() == 18);
    std::map<qint64, int> load;
    for (const Assignment& row : plan) {
        ++load[row.member.value];
        CHECK_FALSE((row.proposal == files[0].id && row.member == room.hind.id));
    }
    CHECK(load.size() == 3);
    for (const auto& [member, count] : load)
        CHECK(count == 6);
    REQUIRE(service.assign(plan) == 18);
    CHECK(service.balanced(room.call.id, room.committee.id, 2).empty());
    CHECK(service.balanced(room.call.id, room.committee.id, 3).size() == 8); // Not to Hind for the first.
}
