#include "core/storage/record_store.h"
#include "ui/selection/selection_desk.h"

namespace sijill {

std::vector<Selection> SelectionDesk::keptRuns() const
{
    if (!hasCall())
        return {};
    Database& database = m_workspace.database();
    const ReadingGate gate = m_workspace.office().reading();
    const auto found = database.read([&]() -> Result<std::vector<Selection>> {
        const RecordStore records(database);
        std::vector<Selection> runs;
        for (const qint64 id :
            records.idsReferring(recordType<Selection>(), "call", m_ranking->call.id.value)) {
            if (const auto run = records.find<Selection>(SelectionId{id}))
                runs.push_back(gate.shown(Record::of(*run)).as<Selection>());
        }
        return runs;
    });
    return found.value_or(std::vector<Selection>());
}

std::optional<Selection> SelectionDesk::decidedRun() const
{
    for (Selection& run : keptRuns()) {
        if (run.state == SelectionState::Decided)
            return std::move(run);
    }
    return std::nullopt;
}

QList<Problem> SelectionDesk::obstacles(const QString& minutes) const
{
    return SelectionService::decisionProblems(m_run, *m_ranking, minutes);
}

Result<Selection> SelectionDesk::keep(const QString& name)
{
    Selection run = m_run;
    run.id = {};
    run.name = name;
    Result<Selection> kept = SelectionService(m_workspace.office().books()).keep(std::move(run));
    if (kept) {
        m_kept = *kept;
        m_run.id = kept->id;
        Q_EMIT runChanged();
    }
    return kept;
}

Result<Selection> SelectionDesk::decide(const QString& minutes, QDate on)
{
    if (const QList<Problem> standing = obstacles(minutes); !standing.isEmpty())
        return refusal(standing);
    SelectionService service(m_workspace.office().books());
    return isRunKept() ? service.decide(m_run.id, minutes, on) : service.keepAndDecide(m_run, minutes, on);
}

QString SelectionDesk::runNumber() const
{
    return isRunKept() && m_kept ? m_kept->number
                                 : SelectionService(m_workspace.office().books()).nextNumber(m_run.call);
}

void SelectionDesk::compute()
{
    const SelectionService service(m_workspace.office().books());
    m_allocation.reset();
    m_scenario = service.scenarioOf(*m_ranking, m_wishes);
    m_wanted = SelectionMethod::Optimised;
    if (m_referenceId == kNothing)
        m_referenceId = kPlainLine;
    m_work.start(m_scenario, {});
    renew();
}

void SelectionDesk::showFound()
{
    const Result<selection::Allocation>& found = m_work.found();
    if (!found) {
        Q_EMIT refused(found.error());
        Q_EMIT runChanged();
        return;
    }
    m_allocation = *found;
    renew();
}

} // namespace sijill
