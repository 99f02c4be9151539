#include "ui/selection/selection_desk.h"

#include "core/domain/programme.h"
#include "core/services/review_service.h"
#include "core/storage/record_store.h"

namespace sijill {

SelectionDesk::SelectionDesk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_work, &AllocationWork::finished, this, &SelectionDesk::showFound);
}

std::vector<Call> SelectionDesk::calls() const
{
    Database& database = m_workspace.database();
    const auto found = database.read([&]() -> Result<std::vector<Call>> {
        std::vector<Call> calls;
        for (const CallId id : ReviewQueries(database).callsUnderReview(m_workspace.edition())) {
            if (auto call = RecordStore(database).find<Call>(id))
                calls.push_back(std::move(*call));
        }
        return calls;
    });
    return found.value_or(std::vector<Call>());
}

void SelectionDesk::readMarkers()
{
    m_markers.clear();
    (void)m_workspace.database().read([&]() -> Status {
        RecordStore(m_workspace.database()).forEachLive(recordType<Marker>(), [&](const Record& record) {
            const auto& marker = record.as<Marker>();
            m_markers[marker.code] = marker.names.text();
            return true;
        });
        return {};
    });
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
    readMarkers();
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

/// Makes what is on show anew from what is wanted.
void SelectionDesk::renew()
{
    const SelectionService service(m_workspace.office().books());
    if (std::optional<Selection> decided = isDecided() ? decidedRun() : std::nullopt)
        m_run = std::move(*decided);
    else if (isOptimised() && m_allocation && m_allocation->hasChoices())
        m_run = service.optimised(*m_ranking, m_wishes, m_scenario, *m_allocation);
    else
        m_run = service.cutOff(*m_ranking, m_line, m_wishes.envelope, m_wishes.reserve);
    if (m_run.id.isNull() && m_kept && isKept(*m_kept))
        m_run.id = m_kept->id;
    weigh();
    Q_EMIT runChanged();
}

/// Whether what is on show says the same as that run.
bool SelectionDesk::isKept(const Selection& kept) const
{
    const auto same = [](const SelectionRow& a, const SelectionRow& b) {
        return a.proposal == b.proposal && a.verdict == b.verdict && a.score == b.score && a.jobs == b.jobs
            && a.reason == b.reason;
    };
    return kept.call == m_run.call && kept.method == m_run.method && kept.budget == m_run.budget
        && kept.personMonths == m_run.personMonths && kept.reserve == m_run.reserve
        && std::equal(kept.rows.begin(), kept.rows.end(), m_run.rows.begin(), m_run.rows.end(), same);
}

void SelectionDesk::weigh()
{
    const SelectionService service(m_workspace.office().books());
    m_effects = effectsOf(m_run);
    m_reference.reset();
    if (m_referenceId == kPlainLine) {
        const int line = SelectionService::lineWithin(*m_ranking, m_wishes.envelope);
        m_reference = effectsOf(service.cutOff(*m_ranking, line, m_wishes.envelope, 0));
    } else if (m_referenceId != kNothing) {
        if (const auto kept = m_workspace.office().records().find<Selection>(SelectionId{m_referenceId}))
            m_reference = effectsOf(*kept);
    }
}

void SelectionDesk::compareWith(qint64 reference)
{
    m_referenceId = reference;
    weigh();
    Q_EMIT runChanged();
}

const SelectionRow* SelectionDesk::rowOf(ProposalId proposal) const
{
    const auto found = std::find_if(m_run.rows.begin(), m_run.rows.end(),
        [&](const SelectionRow& row) { return row.proposal == proposal; });
    return found == m_run.rows.end() ? nullptr : &*found;
}

SelectionEffects SelectionDesk::effectsOf(const Selection& run) const
{
    return SelectionService(m_workspace.office().books()).effectsOf(*m_ranking, run.rows);
}

selection::Naming SelectionDesk::naming() const
{
    std::map<std::pair<int, QString>, QString> names;
    for (const RankedFile& row : m_ranking->rows) {
        names[{int(selection::Subject::Partner), row.file.partnerNumber}] = row.file.partnerNames.text();
        names[{int(selection::Subject::Sector), row.file.sectorCode}] = row.file.sectorNames.text();
        names[{int(selection::Subject::Commune), row.file.communeCode}] = row.file.communeNames.text();
    }
    for (const SelectionEffects::Served& served : m_effects.served)
        names[{int(selection::Subject::Commune), served.commune.code}] = served.commune.names.text();
    for (const auto& [code, name] : m_markers)
        names[{int(selection::Subject::Marker), code}] = name;
    return [names = std::move(names)](selection::Subject subject, const QString& key) {
        const auto found = names.find({int(subject), key});
        return found == names.end() ? QString() : found->second;
    };
}

} // namespace sijill
