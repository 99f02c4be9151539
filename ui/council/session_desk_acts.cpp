#include "core/services/session_service.h"
#include "core/services/vote_service.h"
#include "ui/council/session_desk.h"

#include <algorithm>

namespace sijill {

bool SessionDesk::mayWrite() const
{
    return m_workspace.mayWrite(u"session"_s) && !m_workspace.isReadOnly();
}

bool SessionDesk::isAgendaOpen() const
{
    return m_session && m_session->state != SessionState::Closed
        && m_session->state != SessionState::Cancelled && mayWrite();
}

Status SessionDesk::moveItem(int by)
{
    const auto found = std::find_if(
        m_agenda.begin(), m_agenda.end(), [&](const AgendaItem& one) { return one.id == m_chosenItem; });
    return found == m_agenda.end() ? Status() : placeItem(int(found - m_agenda.begin()) + by);
}

Status SessionDesk::placeItem(int place)
{
    if (!isAgendaOpen() || place < 0 || place >= int(m_agenda.size()))
        return {};
    return SessionService(m_workspace.office().books()).moveItem(m_chosenItem, place + 1);
}

Status SessionDesk::detach(const std::vector<AgreementId>& agreements)
{
    const AgendaItemId block = m_chosenItem; // What is written shows at once and may choose another.
    for (const AgreementId agreement : agreements) {
        const auto done = VoteService(m_workspace.office().books()).detach(block, agreement);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace sijill
