#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/deliberation.h"
#include "core/domain/sitting.h"
#include "core/services/register.h"

namespace sijill {

/// What was counted when a ballot is closed.
struct Ballot {
    SittingId sitting;
    BallotMode mode = BallotMode::ShowOfHands;
    MajorityBase base = MajorityBase::VotesCast;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int blank = 0;
    bool castingVote = false;      ///< The chair's vote prevails in favour at a tie.
    std::vector<MemberVote> votes; ///< By name: everybody; else only those recused.
    QDateTime at;                  ///< UTC; invalid: now.
};

/// A ballot as it would be closed: the numbers it is measured by, and what it would decide.
struct BallotView {
    AgendaItem item; ///< With the ballot filled in.
    Quorum quorum;
    ItemState outcome = ItemState::Listed;
    QList<Problem> problems; ///< Why it cannot be closed (S2, S3, S5).
    QString deliberation;    ///< The number that it would get.
};

/// Votes on agenda items: closing a ballot writes the outcome, the deliberation and the agreements at once.
class VoteService {
public:
    explicit VoteService(Register& office)
        : m_register(office)
    {
    }

    /// Shown live while the ballot is being counted; changes nothing.
    Result<BallotView> view(AgendaItemId item, const Ballot& ballot) const;
    /// An act: the deliberation gets the next number of its year (S4), linked agreements are approved or
    /// rejected. Refused with S2, S3 or S5; then nothing is written.
    Result<Deliberation> close(AgendaItemId item, const Ballot& ballot);
    /// The counter-act: the deliberation is annulled and keeps its number, the item may be voted again.
    /// Refused once an agreement of it is signed.
    Result<AgendaItem> annul(AgendaItemId item, const QString& motive);
    /// To a later session; its agreements go back to drafts.
    Result<AgendaItem> defer(AgendaItemId item, const QString& motive);
    Result<AgendaItem> withdraw(AgendaItemId item, const QString& motive);
    /// Takes one agreement out of a block before the vote: the new item follows the block.
    Result<AgendaItem> detach(AgendaItemId block, AgreementId agreement);

private:
    Result<AgendaItem> putOff(AgendaItemId item, ItemState to, const QString& motive);

    Register& m_register;
};

} // namespace sijill
