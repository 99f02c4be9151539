#include "core/reporting/builders/committee_facts.h"

#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {

const CommitteeMember* CommitteeFacts::member(CommitteeMemberId id) const
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const CommitteeMember& row) { return row.id == id; });
    return found == members.end() ? nullptr : &*found;
}

const Proposal* CommitteeFacts::file(ProposalId id) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const Proposal& row) { return row.id == id; });
    return found == files.end() ? nullptr : &*found;
}

int CommitteeFacts::count(SelectionVerdict verdict) const
{
    return run ? int(std::count_if(run->rows.begin(), run->rows.end(),
               [&](const SelectionRow& row) { return row.verdict == verdict; }))
               : 0;
}

Money CommitteeFacts::amount(SelectionVerdict verdict) const
{
    Money sum;
    for (const SelectionRow& row : run ? run->rows : std::vector<SelectionRow>()) {
        if (row.verdict == verdict)
            sum += row.amount;
    }
    return sum;
}

SelectionId decidedRun(Database& database, CallId call)
{
    const RecordStore records(database);
    SelectionId decided;
    for (const qint64 id : records.idsReferring(recordType<Selection>(), "call", call.value)) {
        const auto run = records.find<Selection>(SelectionId{id});
        if (run && run->state == SelectionState::Decided)
            decided = run->id;
    }
    return decided;
}

Result<CommitteeFacts> readCommitteeFacts(Database& database, QDate today, CallId call, SelectionId run)
{
    Result<Ranking> ranking = readRanking(database, today, call, {});
    if (!ranking)
        return tl::unexpected(ranking.error());
    const RecordStore records(database);
    CommitteeFacts facts;
    facts.call = ranking->call;
    facts.edition = ranking->edition;
    facts.ranking = std::move(*ranking);
    for (const qint64 id : records.liveIdsReferring(recordType<Proposal>(), "call", call.value)) {
        if (std::optional<Proposal> file = records.find<Proposal>(ProposalId{id}))
            facts.files.push_back(std::move(*file));
    }
    std::sort(facts.files.begin(), facts.files.end(), [](const Proposal& a, const Proposal& b) {
        return std::pair(a.receipt.size(), a.receipt) < std::pair(b.receipt.size(), b.receipt);
    });
    records.forEachLive(recordType<CommitteeMember>(), [&](const Record& record) {
        facts.members.push_back(record.as<CommitteeMember>());
        return true;
    });
    for (const qint64 id : records.liveIdsReferring(recordType<CommitteeMeeting>(), "call", call.value)) {
        if (const auto meeting = records.find<CommitteeMeeting>(CommitteeMeetingId{id}))
            facts.meetings.push_back(*meeting);
    }
    std::stable_sort(facts.meetings.begin(), facts.meetings.end(),
        [](const CommitteeMeeting& a, const CommitteeMeeting& b) { return a.heldAt < b.heldAt; });
    facts.run = records.find<Selection>(run);
    return facts;
}

} // namespace sijill
