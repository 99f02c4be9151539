#include "core/domain/agenda_item.h"

#include <algorithm>

namespace sijill {
namespace {

int count(const std::vector<MemberVote>& votes, Vote vote)
{
    return int(
        std::count_if(votes.begin(), votes.end(), [&](const MemberVote& row) { return row.vote == vote; }));
}

} // namespace

void AgendaItem::countVotes()
{
    recused = count(votes, Vote::Recused);
    if (mode != BallotMode::ByName)
        return;
    inFavour = count(votes, Vote::For);
    against = count(votes, Vote::Against);
    abstained = count(votes, Vote::Abstained);
    blank = count(votes, Vote::Blank);
}

ItemState AgendaItem::decided(const std::vector<CouncilRule>& rules, QDate day) const
{
    const bool abstentionCounts = councilRule(rules, CouncilRuleName::AbstentionBreaksUnanimity, day) != 0;
    if (against == 0 && inFavour > 0 && (!abstentionCounts || abstained + blank == 0)
        && (base == MajorityBase::VotesCast || inFavour * 2 > inOffice))
        return ItemState::AdoptedUnanimously;
    // Abstentions and blank papers are no votes cast for or against.
    const int whole = base == MajorityBase::VotesCast ? inFavour + against : inOffice;
    const int percent = councilRule(rules, CouncilRuleName::MajorityPercent, day);
    if (inFavour * 100 > whole * percent)
        return ItemState::AdoptedByMajority;
    const bool isTie = inFavour > 0 && inFavour == against && base == MajorityBase::VotesCast;
    return isTie && castingVote ? ItemState::AdoptedByMajority : ItemState::Rejected;
}

} // namespace sijill
