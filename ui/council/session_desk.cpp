#include "ui/council/session_desk.h"

#include "core/domain/recommendation.h"
#include "core/services/session_service.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

std::vector<Session> sessionsOf(Database& database)
{
    std::vector<Session> found;
    RecordStore(database).forEachLive(recordType<Session>(), [&](const Record& record) {
        found.push_back(record.as<Session>());
        return true;
    });
    std::sort(
        found.begin(), found.end(), [](const Session& a, const Session& b) { return a.opensOn > b.opensOn; });
    return found;
}

/// Where the work is: a sitting that is open comes first, then one to hold, then what was held last.
std::size_t sittingOfTheMoment(const std::vector<Sitting>& sittings)
{
    for (const SittingState state : {SittingState::Open, SittingState::Planned}) {
        const auto found = std::find_if(
            sittings.begin(), sittings.end(), [&](const Sitting& one) { return one.state == state; });
        if (found != sittings.end())
            return std::size_t(found - sittings.begin());
    }
    return sittings.size() - 1;
}

} // namespace

SessionId SessionDesk::firstChoice() const
{
    for (const SessionState state : {SessionState::Open, SessionState::Convened, SessionState::Preparing}) {
        const auto found = std::find_if(
            m_sessions.begin(), m_sessions.end(), [&](const Session& one) { return one.state == state; });
        if (found != m_sessions.end())
            return found->id;
    }
    return m_sessions.empty() ? SessionId() : m_sessions.front().id;
}

void SessionDesk::reload()
{
    const auto read = m_workspace.database().read([&]() -> Result<int> {
        m_sessions = sessionsOf(m_workspace.database());
        const auto isThere = std::any_of(m_sessions.begin(), m_sessions.end(),
            [&](const Session& session) { return session.id == m_chosen; });
        if (!isThere)
            m_chosen = firstChoice();
        readSession();
        return 0;
    });
    if (!read)
        m_workspace.report(read.error());
}

void SessionDesk::readSession()
{
    Database& database = m_workspace.database();
    m_session = RecordStore(database).find<Session>(m_chosen);
    m_agenda = m_session ? agendaOf(database, m_chosen) : std::vector<AgendaItem>();
    const std::vector<Sitting> sittings = m_session ? sittingsOf(database, m_chosen) : std::vector<Sitting>();
    const std::size_t place = sittings.empty() ? 0 : sittingOfTheMoment(sittings);
    m_sitting = sittings.empty() ? std::nullopt : std::optional(sittings[place]);
    m_sittingRank = sittings.empty() ? 0 : int(place) + 1;
    m_timeline =
        m_session ? sessionTimeline(database, *m_session, m_workspace.today()) : std::vector<SessionStep>();
    m_problems.clear();
    const bool isAhead = m_session
        && (m_session->state == SessionState::Preparing || m_session->state == SessionState::Convened);
    if (isAhead) {
        for (const Problem& problem : m_workspace.office().records().problems(Record::of(*m_session))) {
            if (problem.rule == "S1"_L1)
                m_problems << problem;
        }
    }
    m_overdue = 0;
    for (const Recommendation& overdue :
        SessionService(m_workspace.office().books()).overdueRecommendations()) {
        m_overdue += std::none_of(m_agenda.begin(), m_agenda.end(), [&](const AgendaItem& item) {
            return item.kind == ItemKind::Recommendation && item.title == overdue.text;
        });
    }
    chooseItem(m_chosenItem);
}

void SessionDesk::chooseSession(SessionId session)
{
    m_chosen = session;
    m_chosenItem = {};
    reload();
}

void SessionDesk::chooseItem(AgendaItemId item)
{
    const auto found =
        std::find_if(m_agenda.begin(), m_agenda.end(), [&](const AgendaItem& one) { return one.id == item; });
    const auto waiting = std::find_if(m_agenda.begin(), m_agenda.end(),
        [](const AgendaItem& one) { return one.state == ItemState::Listed && one.kind != ItemKind::Report; });
    m_chosenItem = found != m_agenda.end() ? item
        : waiting != m_agenda.end()        ? waiting->id
        : m_agenda.empty()                 ? AgendaItemId()
                                           : m_agenda.front().id;
    const auto lines = m_workspace.database().read(
        [&]() -> Result<std::vector<BlockLine>> { return blockLines(m_workspace.database(), m_chosenItem); });
    m_block = lines.value_or(std::vector<BlockLine>());
}

const AgendaItem* SessionDesk::item() const
{
    const auto found = std::find_if(
        m_agenda.begin(), m_agenda.end(), [&](const AgendaItem& one) { return one.id == m_chosenItem; });
    return found == m_agenda.end() ? nullptr : &*found;
}

} // namespace sijill
