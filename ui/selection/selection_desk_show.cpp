#include "ui/selection/selection_desk.h"

#include "core/domain/programme.h"
#include "core/storage/record_store.h"

namespace sijill {

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
    if (m_kept && !m_workspace.office().records().find<Selection>(m_kept->id))
        m_kept.reset(); // Keeping it was taken back.
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

/// What keys are called, read once for all the sentences about them.
void SelectionDesk::readNames()
{
    std::map<std::pair<int, QString>, QString> names;
    for (const RankedFile& row : m_ranking->rows) {
        names[{int(selection::Subject::Partner), row.file.partnerNumber}] = row.file.partnerNames.text();
        names[{int(selection::Subject::Sector), row.file.sectorCode}] = row.file.sectorNames.text();
        names[{int(selection::Subject::Commune), row.file.communeCode}] = row.file.communeNames.text();
    }
    for (const SelectionEffects::Served& served : effectsOf({}).served)
        names[{int(selection::Subject::Commune), served.commune.code}] = served.commune.names.text();
    (void)m_workspace.database().read([&]() -> Status {
        RecordStore(m_workspace.database()).forEachLive(recordType<Marker>(), [&](const Record& record) {
            const auto& marker = record.as<Marker>();
            names[{int(selection::Subject::Marker), marker.code}] = marker.names.text();
            return true;
        });
        return {};
    });
    m_naming = [names = std::move(names)](selection::Subject subject, const QString& key) {
        const auto found = names.find({int(subject), key});
        return found == names.end() ? QString() : found->second;
    };
}

} // namespace sijill
