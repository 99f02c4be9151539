#include "core/domain/agenda_item.h"

namespace sijill {
namespace {

constexpr Choice kItemKindTable[] = {
    {int(ItemKind::Agreements), "agreements", QT_TRANSLATE_NOOP("Choice", "Agreements")},
    {int(ItemKind::Programme), "programme", QT_TRANSLATE_NOOP("Choice", "Programme or budget")},
    {int(ItemKind::Recommendation), "recommendation", QT_TRANSLATE_NOOP("Choice", "Recommendation")},
    {int(ItemKind::Report), "report", QT_TRANSLATE_NOOP("Choice", "Report heard, without vote")},
    {int(ItemKind::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other point")},
};

constexpr Choice kItemStateTable[] = {
    {int(ItemState::Listed), "listed", QT_TRANSLATE_NOOP("Choice", "Not voted yet (agenda item)")},
    {int(ItemState::AdoptedUnanimously), "adopted-unanimously",
        QT_TRANSLATE_NOOP("Choice", "Adopted unanimously (agenda item)")},
    {int(ItemState::AdoptedByMajority), "adopted-by-majority",
        QT_TRANSLATE_NOOP("Choice", "Adopted by majority (agenda item)")},
    {int(ItemState::Rejected), "rejected", QT_TRANSLATE_NOOP("Choice", "Rejected (agenda item)")},
    {int(ItemState::Deferred), "deferred", QT_TRANSLATE_NOOP("Choice", "Deferred (agenda item)")},
    {int(ItemState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn (agenda item)")},
    {int(ItemState::Opposed), "opposed",
        QT_TRANSLATE_NOOP("Choice", "Struck off by the governor (agenda item)")},
};

constexpr Choice kItemOriginTable[] = {
    {int(ItemOrigin::Bureau), "bureau", QT_TRANSLATE_NOOP("Choice", "The bureau")},
    {int(ItemOrigin::Governor), "governor", QT_TRANSLATE_NOOP("Choice", "The governor")},
    {int(ItemOrigin::Members), "members", QT_TRANSLATE_NOOP("Choice", "Members, in writing")},
};

constexpr Choice kOpinionTable[] = {
    {int(Opinion::None), "none", QT_TRANSLATE_NOOP("Choice", "No opinion given")},
    {int(Opinion::Favourable), "favourable", QT_TRANSLATE_NOOP("Choice", "Favourable")},
    {int(Opinion::Reserved), "reserved", QT_TRANSLATE_NOOP("Choice", "With reservations")},
    {int(Opinion::Unfavourable), "unfavourable", QT_TRANSLATE_NOOP("Choice", "Unfavourable")},
};

constexpr Choice kBallotModeTable[] = {
    {int(BallotMode::ShowOfHands), "show-of-hands", QT_TRANSLATE_NOOP("Choice", "Public, by show of hands")},
    {int(BallotMode::ByName), "by-name", QT_TRANSLATE_NOOP("Choice", "Public, by name")},
    {int(BallotMode::Secret), "secret", QT_TRANSLATE_NOOP("Choice", "Secret")},
};

constexpr Choice kMajorityBaseTable[] = {
    {int(MajorityBase::VotesCast), "votes-cast", QT_TRANSLATE_NOOP("Choice", "Votes cast")},
    {int(MajorityBase::MembersInOffice), "members-in-office",
        QT_TRANSLATE_NOOP("Choice", "Members in office")},
};

constexpr Choice kVoteTable[] = {
    {int(Vote::For), "for", QT_TRANSLATE_NOOP("Choice", "For")},
    {int(Vote::Against), "against", QT_TRANSLATE_NOOP("Choice", "Against")},
    {int(Vote::Abstained), "abstained", QT_TRANSLATE_NOOP("Choice", "Abstained")},
    {int(Vote::Blank), "blank", QT_TRANSLATE_NOOP("Choice", "Blank or void")},
    {int(Vote::Recused), "recused", QT_TRANSLATE_NOOP("Choice", "Recused")},
};

} // namespace

const Choices kItemKinds = kItemKindTable;
const Choices kItemStates = kItemStateTable;
const Choices kItemOrigins = kItemOriginTable;
const Choices kOpinions = kOpinionTable;
const Choices kBallotModes = kBallotModeTable;
const Choices kMajorityBases = kMajorityBaseTable;
const Choices kVotes = kVoteTable;

} // namespace sijill
