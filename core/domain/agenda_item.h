#pragma once

#include "core/domain/council_rules.h"
#include "core/domain/state_change.h"

namespace sijill {

enum class ItemKind { Agreements = 0, Programme = 1, Recommendation = 2, Report = 3, Other = 4 };
extern const Choices kItemKinds;

enum class ItemState {
    Listed = 0,
    AdoptedUnanimously = 1,
    AdoptedByMajority = 2,
    Rejected = 3,
    Deferred = 4,
    Withdrawn = 5,
    Opposed = 6, ///< Struck off by the governor before the session.
};
extern const Choices kItemStates;

enum class ItemOrigin { Bureau = 0, Governor = 1, Members = 2 };
extern const Choices kItemOrigins;

enum class Opinion { None = 0, Favourable = 1, Reserved = 2, Unfavourable = 3 };
extern const Choices kOpinions;

enum class BallotMode { ShowOfHands = 0, ByName = 1, Secret = 2 };
extern const Choices kBallotModes;

enum class MajorityBase { VotesCast = 0, MembersInOffice = 1 };
extern const Choices kMajorityBases;

enum class Vote { For = 0, Against = 1, Abstained = 2, Blank = 3, Recused = 4 };
extern const Choices kVotes;

/// An agreement that the item submits to the vote. Several of them make a block.
struct AgendaAgreement {
    PartId id;
    AgreementId agreement;

    bool operator==(const AgendaAgreement&) const = default;
};

/// How one member voted, or that an interest kept the member out; by-name ballots have a row for everybody.
struct MemberVote {
    PartId id;
    CouncilMemberId member;
    Vote vote = Vote::For;
    QString remark;

    bool operator==(const MemberVote&) const = default;
};

/// What a member said, summed up for the minutes.
struct Intervention {
    PartId id;
    CouncilMemberId member;
    LocalizedText summary;

    bool operator==(const Intervention&) const = default;
};

/// One point of a session's agenda, with its one ballot and outcome. An agreement detached from a block is an
/// item of its own.
struct AgendaItem {
    AgendaItemId id;
    Revision revision;
    QString number; ///< "2023-E1/02".
    SessionId session;
    int position = 1; ///< In which order it is called.
    ItemKind kind = ItemKind::Other;
    LocalizedText title;
    CouncilMemberId rapporteur;
    StandingCommitteeId committee;
    Opinion opinion = Opinion::None;
    QDate opinionOn;
    LocalizedText opinionText;
    ItemOrigin origin = ItemOrigin::Bureau;
    QDate addedOn; ///< After the agenda was drawn up.
    AgendaItemId detachedFrom;
    bool needsVisa = false; ///< Of its deliberation: financial effect (field-notes.md §4).
    LocalizedText presentation;
    // The ballot (S2).
    SittingId sitting;
    BallotMode mode = BallotMode::ShowOfHands;
    MajorityBase base = MajorityBase::VotesCast;
    int inOffice = 0;
    int present = 0;
    int recused = 0;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int blank = 0;
    bool castingVote = false;
    QDateTime votedAt; ///< The ballot is closed since then.
    ItemState state = ItemState::Listed;
    std::vector<AgendaAgreement> agreements;
    std::vector<MemberVote> votes;
    std::vector<Intervention> interventions;
    std::vector<StateChange> changes;
    Voiding voided;

    bool operator==(const AgendaItem&) const = default;
    bool isBlock() const { return agreements.size() > 1; }
    bool isAdopted() const
    {
        return state == ItemState::AdoptedUnanimously || state == ItemState::AdoptedByMajority;
    }
    int votesCast() const { return inFavour + against + abstained + blank; }
    /// Fills the counts from the members' votes where the ballot was by name; recusals always.
    void countVotes();
    /// What the ballot as it stands decides (S2), under the body's majority and unanimity rules.
    ItemState decided(const std::vector<CouncilRule>& rules, QDate day) const;
};

template <>
const RecordType& recordType<AgendaAgreement>();
template <>
const RecordType& recordType<MemberVote>();
template <>
const RecordType& recordType<Intervention>();
template <>
const RecordType& recordType<AgendaItem>();

} // namespace sijill
