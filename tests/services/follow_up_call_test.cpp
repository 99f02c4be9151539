#include "core/services/follow_up_call.h"

#include "core/services/undo_service.h"
#include "tests/support/sample_calls.h"

using namespace sijill;

namespace {

/// A first call with one inadmissible file and one complete one, and a second call that follows it.
class TwoCalls {
public:
    TwoCalls()
    {
        rejected = counter.office.saved(counter.whole(counter.draft()));
        good = counter.office.saved(counter.draft());
        counter.perform(u"proposal.find_inadmissible"_s, rejected.id.value, QDate(2023, 4, 2),
            withMotive(u"Statuts anciens"_s));
        counter.perform(u"call.close"_s, counter.call.id.value, QDate(2023, 3, 31));
        second = newCall(u"AP-2"_s, counter.call.edition, 40);
        second.follows = counter.call.id;
        second.documents = counter.call.documents;
        for (CallDocument& row : second.documents)
            row.id = {};
        second.opensAt = QDateTime(QDate(2024, 1, 2), QTime(8, 0), Qt::UTC);
        second.closesAt = QDateTime(QDate(2024, 2, 2), QTime(15, 0), Qt::UTC);
        second = counter.office.saved(second);
        counter.perform(u"call.open"_s, second.id.value, QDate(2024, 1, 2));
    }
    FollowUpCall follower() { return FollowUpCall(counter.office.books()); }

    Counter counter;
    Proposal rejected;
    Proposal good;
    Call second;
};

} // namespace

TEST_CASE("rejected files of a call come back under the receipts of the next, linked", "[calls]")
{
    TwoCalls calls;
    CHECK(calls.follower().candidates(calls.second.id) == std::vector{calls.rejected.id});

    const auto taken = calls.follower().takeOver(calls.second.id, {calls.rejected.id});

    REQUIRE(taken);
    REQUIRE(taken->size() == 1);
    const auto found = calls.counter.office.records().find<Proposal>(
        ProposalId{calls.counter.office.database()
                       .read([&]() -> Result<qint64> {
                           return RecordStore(calls.counter.office.database())
                               .idByKey(recordType<Proposal>(), u"AP-2-001"_s);
                       })
                       .value()});
    REQUIRE(found);
    CHECK(found->takenFrom == calls.rejected.id);
    CHECK(found->state == ProposalState::Received);
    CHECK(found->title == calls.rejected.title);
    CHECK(found->slotCount() == 4);
    CHECK(found->documents.front().verdict == FileVerdict::InOrder);
    CHECK(calls.counter.office.stored(calls.rejected).state == ProposalState::Inadmissible);
    CHECK(calls.follower().candidates(calls.second.id).empty());
}

TEST_CASE("taking files over is one undo", "[calls]")
{
    TwoCalls calls;
    const qint64 before = calls.counter.office.rows(u"proposal"_s);
    REQUIRE(calls.follower().takeOver(calls.second.id, {calls.rejected.id}));
    REQUIRE(UndoService(calls.counter.office.books()).undo());
    CHECK(calls.counter.office.rows(u"proposal"_s) == before);
    CHECK(calls.follower().candidates(calls.second.id).size() == 1);
}

TEST_CASE("a file that was not rejected, or was taken over before, stays where it is", "[calls]")
{
    TwoCalls calls;
    const auto notRejected = calls.follower().takeOver(calls.second.id, {calls.good.id});
    REQUIRE_FALSE(notRejected);
    CHECK(notRejected.error().message.contains(calls.good.receipt));
    REQUIRE(calls.follower().takeOver(calls.second.id, {calls.rejected.id}));
    CHECK_FALSE(calls.follower().takeOver(calls.second.id, {calls.rejected.id}));
    CHECK_FALSE(calls.follower().takeOver(calls.second.id, {}));
}

TEST_CASE("a call that follows none takes nothing over, and none follows itself", "[calls]")
{
    TwoCalls calls;
    const auto refused = calls.follower().takeOver(calls.counter.call.id, {calls.rejected.id});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"C4"_s);
    Call first = calls.counter.office.stored(calls.counter.call);
    first.follows = calls.second.id;
    const Result<Call> round = calls.counter.office.records().save(first);
    REQUIRE_FALSE(round);
    CHECK(round.error().field == u"follows"_s);
}

TEST_CASE("a second call that is not open yet takes nothing over", "[calls]")
{
    TwoCalls calls;
    Call third = newCall(u"AP-3"_s, calls.counter.call.edition, 40);
    third.follows = calls.counter.call.id;
    third = calls.counter.office.saved(third);
    const auto refused = calls.follower().takeOver(third.id, {calls.rejected.id});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"C2"_s);
}
