#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/recommendation.h"
#include "core/domain/session.h"
#include "core/domain/sitting.h"
#include "core/services/checks.h"
#include "core/services/register.h"

namespace sijill {

/// What is prepared for a session: agenda, letters to members, sittings with their roll call.
class SessionService {
public:
    explicit SessionService(Register& office)
        : m_register(office)
    {
    }

    /// A point at the end of the agenda with these agreements (several: a block). Refused unless each is on
    /// the agenda and in no other item.
    Result<AgendaItem> addBlock(
        SessionId session, const LocalizedText& title, const std::vector<AgreementId>& agreements);
    /// A point of another kind at the end of the agenda.
    Result<AgendaItem> addPoint(SessionId session, const LocalizedText& title, ItemKind kind);
    /// Moves an item before or after its neighbours: `to` is its new place, from 1.
    Status moveItem(AgendaItemId item, int to);
    /// One letter to each member in office on the opening day (S1); the session is convened.
    Result<Session> convene(SessionId session, QDate on, DeliveryChannel channel);
    /// A sitting whose roll has every member in office, absent until called. `rank` of the convocation.
    Result<Sitting> planSitting(SessionId session, const QDateTime& at, int rank);
    /// Opens a sitting whose quorum is there (S3); the first one opens the session with it. One act: nothing
    /// is open where either is refused.
    Result<Sitting> openSitting(SittingId sitting);
    /// Marks a member at the roll call; a second time present: arrived now.
    Result<Sitting> mark(SittingId sitting, CouncilMemberId member, Presence presence);
    Result<Sitting> leave(SittingId sitting, CouncilMemberId member, const QDateTime& at);
    /// Recommendations past their day and not done: proposed for the agenda of the next session.
    std::vector<Recommendation> overdueRecommendations() const;
    /// One point per overdue recommendation that no listed item has yet; how many were added.
    Result<int> proposeOverdue(SessionId session);

private:
    Result<AgendaItem> append(AgendaItem item);

    Register& m_register;
};

/// Everything that is wrong with a session, its sittings, points and deliberations, with the record it is
/// about.
std::vector<Finding> sessionFindings(Database& database, SessionId session, QDate today);

/// The same without the records, in the order of the procedure.
QList<Problem> sessionProblems(Database& database, SessionId session, QDate today);

} // namespace sijill
