#include "ui/selection/selection_desk.h"

#include "core/services/review_service.h"

namespace sijill {

SelectionDesk::SelectionDesk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_work, &AllocationWork::finished, this, &SelectionDesk::showFound);
}

std::vector<Call> SelectionDesk::calls() const
{
    return ReviewService(m_workspace.office().books()).callsUnderReview(m_workspace.edition());
}

void SelectionDesk::openCall(CallId call)
{
    m_work.cancel();
    m_ranking.reset();
    m_allocation.reset();
    m_kept.reset();
    m_wanted = SelectionMethod::CutOff;
    m_referenceId = kNothing;
    m_wishes = {};
    m_run = {};
    m_run.call = call;
    if (!call.isNull()) {
        refresh();
        return;
    }
    Q_EMIT callChanged();
}

void SelectionDesk::refresh()
{
    const CallId call = m_ranking ? m_ranking->call.id : m_run.call;
    if (call.isNull())
        return;
    const bool isFirst = !m_ranking;
    const CommitteeMemberId viewer = ReviewService(m_workspace.office().books()).actingMember();
    Result<Ranking> ranking = RankingService(m_workspace.office().books()).rankingOf(call, viewer);
    if (!ranking) {
        m_ranking.reset();
        Q_EMIT refused(ranking.error());
        Q_EMIT callChanged();
        return;
    }
    m_ranking = std::move(*ranking);
    readNames();
    if (isFirst) {
        m_wishes.envelope = {m_ranking->call.budget, m_ranking->call.personMonths};
        m_line = SelectionService::lineWithin(*m_ranking, m_wishes.envelope);
    }
    m_line = std::min(m_line, int(m_ranking->rows.size()));
    const SelectionService service(m_workspace.office().books());
    if (isOptimised() && service.scenarioOf(*m_ranking, m_wishes) != m_scenario) {
        m_work.cancel();
        m_allocation.reset(); // It answered for the files as they were.
    }
    renew();
    Q_EMIT callChanged();
}

bool SelectionDesk::hidesScores() const
{
    return hasCall()
        && std::any_of(m_ranking->rows.begin(), m_ranking->rows.end(),
            [](const RankedFile& row) { return !row.showsScore(); });
}

void SelectionDesk::setMethod(SelectionMethod method)
{
    m_wanted = method;
    if (isOptimised() && m_referenceId == kNothing)
        m_referenceId = kPlainLine;
    renew();
}

void SelectionDesk::setLine(int line)
{
    const int most = int(std::count_if(
        m_ranking->rows.begin(), m_ranking->rows.end(), [](const RankedFile& row) { return row.rank > 0; }));
    const int moved = std::clamp(line, 0, most);
    if (isDecided() || isOptimised() || moved == m_line)
        return;
    m_line = moved;
    renew();
}

void SelectionDesk::setReserve(int places)
{
    if (m_wishes.reserve == places)
        return;
    m_wishes.reserve = std::max(0, places);
    renew();
}

void SelectionDesk::setWishes(const AllocationWishes& wishes)
{
    m_work.cancel();
    m_allocation.reset();
    m_wishes = wishes;
    renew();
}

int SelectionDesk::constraintCount() const
{
    const int envelopes = (m_wishes.envelope.budget.minor > 0) + (m_wishes.envelope.personMonths > 0);
    return envelopes + int(m_wishes.rules.size()) + int(m_wishes.decisions.size());
}

void SelectionDesk::settle(const QString& receipt, selection::Decision decision)
{
    AllocationWishes wishes = m_wishes;
    wishes.decisions.erase(receipt);
    if (decision != selection::Decision::Free)
        wishes.decisions[receipt] = decision;
    setWishes(wishes);
}

} // namespace sijill
