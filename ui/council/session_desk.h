#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/sitting.h"
#include "core/services/session_timeline.h"
#include "core/storage/council_queries.h"
#include "ui/shell/workspace.h"

namespace sijill {

/// What the page of a session shows: the session that is chosen, its agenda with the point that is under
/// discussion, its sitting of the moment. Reads and acts through services; knows no widget.
class SessionDesk {
public:
    explicit SessionDesk(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Reads everything anew; what is chosen stays chosen while it is there.
    void reload();
    void chooseSession(SessionId session);
    void chooseItem(AgendaItemId item);

    Workspace& workspace() const { return m_workspace; }
    const std::vector<Session>& sessions() const { return m_sessions; } ///< The newest first.
    const std::optional<Session>& session() const { return m_session; }
    const std::vector<AgendaItem>& agenda() const { return m_agenda; }
    const AgendaItem* item() const;                                 ///< Null in a session without points.
    const std::vector<BlockLine>& block() const { return m_block; } ///< Agreements of that point.
    /// The one that is open, else the next that is planned, else the last one held.
    const std::optional<Sitting>& sitting() const { return m_sitting; }
    int sittingRank() const { return m_sittingRank; } ///< From 1, among those of the session.
    const std::vector<SessionStep>& timeline() const { return m_timeline; }
    /// Delays of the session that are not kept (S1).
    const QList<Problem>& problems() const { return m_problems; }
    /// How many recommendations are past their day and on no agenda of this session.
    int overdue() const { return m_overdue; }

    bool mayWrite() const;
    /// Points may be added and moved: the session is not held yet, or is being held.
    bool isAgendaOpen() const;

    /// Moves the current point by one place up (-1) or down (1), or to a place counted from 0.
    Status moveItem(int by);
    Status placeItem(int place);
    /// Takes agreements out of the current block, each as a point of its own.
    Status detach(const std::vector<AgreementId>& agreements);

private:
    void readSession();
    SessionId firstChoice() const;

    Workspace& m_workspace;
    SessionId m_chosen;
    AgendaItemId m_chosenItem;
    std::vector<Session> m_sessions;
    std::optional<Session> m_session;
    std::vector<AgendaItem> m_agenda;
    std::vector<BlockLine> m_block;
    std::optional<Sitting> m_sitting;
    int m_sittingRank = 0;
    std::vector<SessionStep> m_timeline;
    QList<Problem> m_problems;
    int m_overdue = 0;
};

} // namespace sijill
