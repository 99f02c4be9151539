#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/council.h"
#include "core/domain/sitting.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;

namespace sijill {

class SeatButton;

/// Who votes how, seat by seat: every member of the room in a ballot by name, in any other one only those
/// whom an interest keeps out. A click gives the next answer.
class VoteSeats final : public QWidget {
    Q_OBJECT

public:
    explicit VoteSeats(Workspace& workspace, QWidget* parent = nullptr);

    /// Seats of those who are in the room, with what was noted of them before.
    void setRoom(const Sitting& sitting, const std::vector<MemberVote>& votes);
    /// By name everybody is in favour until the seat says otherwise.
    void setByName(bool isByName);
    std::vector<MemberVote> votes() const;
    int count(Vote vote) const;

Q_SIGNALS:
    void changed();

private:
    struct Seat {
        CouncilMember member;
        MemberVote vote;
        SeatButton* button;
    };

    void place();
    void turn(std::size_t seat);
    void retranslate();

    Workspace& m_workspace;
    bool m_isByName = false;
    std::vector<Seat> m_seats;
    QGridLayout* m_grid;
};

} // namespace sijill
