#include "ui/council/vote_seats.h"

#include "ui/council/seat_button.h"
#include "ui/shell/theme.h"

#include <QGridLayout>

namespace sijill {
namespace {

SeatLook lookOf(Vote vote)
{
    switch (vote) {
    case Vote::For:
        return {Tone::Good, false, Icon::Done};
    case Vote::Against:
        return {Tone::Refused, false, Icon::Close};
    case Vote::Abstained:
    case Vote::Blank:
        return {Tone::Neutral, true, Icon::Remove};
    case Vote::Recused:
        return {Tone::Warning, true, Icon::Forbidden};
    }
    Q_UNREACHABLE();
}

/// Nothing is blank where everybody says the answer aloud.
Vote after(Vote vote, bool isByName)
{
    if (!isByName)
        return vote == Vote::Recused ? Vote::For : Vote::Recused;
    switch (vote) {
    case Vote::For:
        return Vote::Against;
    case Vote::Against:
        return Vote::Abstained;
    case Vote::Abstained:
    case Vote::Blank:
        return Vote::Recused;
    case Vote::Recused:
        return Vote::For;
    }
    Q_UNREACHABLE();
}

} // namespace

VoteSeats::VoteSeats(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"voteSeats"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    followLook(this, [this] {
        m_grid->setSpacing(px(4));
        for (int column = 0; column < kSeatsInRow; ++column)
            m_grid->setColumnStretch(column, 1);
        retranslate();
    });
}

void VoteSeats::setRoom(const Sitting& sitting, const std::vector<MemberVote>& votes)
{
    for (const Seat& seat : m_seats)
        delete seat.button;
    m_seats.clear();
    for (const SittingAttendance& row : sitting.attendance) {
        const auto member = row.isThereAt(m_workspace.office().clock().nowUtc())
            ? m_workspace.office().records().find<CouncilMember>(row.member)
            : std::nullopt;
        if (!member)
            continue;
        const auto noted = std::find_if(
            votes.begin(), votes.end(), [&](const MemberVote& vote) { return vote.member == member->id; });
        MemberVote vote{.id = {}, .member = member->id, .vote = Vote::For, .remark = {}};
        m_seats.push_back({*member, noted == votes.end() ? vote : *noted, nullptr});
    }
    place();
    retranslate();
}

void VoteSeats::place()
{
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        auto* button = new SeatButton(this);
        button->setObjectName(u"vote%1"_s.arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { turn(i); });
        m_grid->addWidget(button, int(i) / kSeatsInRow, int(i) % kSeatsInRow);
        m_seats[i].button = button;
    }
}

void VoteSeats::setByName(bool isByName)
{
    m_isByName = isByName;
    retranslate();
}

void VoteSeats::turn(std::size_t seat)
{
    Vote& vote = m_seats[seat].vote.vote;
    vote = after(vote, m_isByName);
    retranslate();
    Q_EMIT changed();
}

std::vector<MemberVote> VoteSeats::votes() const
{
    std::vector<MemberVote> votes;
    for (const Seat& seat : m_seats) {
        if (m_isByName || seat.vote.vote == Vote::Recused)
            votes.push_back(seat.vote);
    }
    return votes;
}

int VoteSeats::count(Vote vote) const
{
    return int(std::count_if(
        m_seats.begin(), m_seats.end(), [&](const Seat& seat) { return seat.vote.vote == vote; }));
}

void VoteSeats::retranslate()
{
    const QString language = LocalizedText::displayLanguages().value(0);
    for (const Seat& seat : m_seats) {
        const Vote vote = seat.vote.vote;
        const bool isNoted = m_isByName || vote == Vote::Recused;
        const QString name = seat.member.names.text();
        //: A council member and the answer in a ballot.
        const QString spoken = isNoted ? tr("%1: %2").arg(name, choiceLabel(kVotes, int(vote))) : name;
        seat.button->setSeat(seat.member.initialsIn(language), isNoted ? lookOf(vote) : SeatLook(), spoken);
    }
}

} // namespace sijill
