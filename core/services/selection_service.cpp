#include "core/services/selection_service.h"

#include "core/selection/reason_json.h"
#include "core/selection/scenario_json.h"

#include <QJsonDocument>

namespace sijill {
namespace {

constexpr qint64 kHundred = 100;

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SelectionRow rowOf(const RankedFile& ranked)
{
    SelectionRow row;
    row.proposal = ranked.file.id;
    row.rank = ranked.rank;
    row.score = ranked.score.total ? ranked.score.total->toText() : QString();
    row.jobs = ranked.file.slotCount();
    row.personMonths = ranked.file.personMonths();
    row.amount = ranked.cost;
    return row;
}

/// Why a cut-off line leaves a proposal where it is.
selection::Reason lineReason(const RankedFile& ranked, const RankedFile* lastSelected, bool isSelected)
{
    selection::Reason reason;
    if (!ranked.score.total)
        reason.kind = selection::ReasonKind::NoScore;
    else
        reason.kind = isSelected ? selection::ReasonKind::AboveLine : selection::ReasonKind::BelowLine;
    if (reason.kind == selection::ReasonKind::BelowLine && lastSelected && lastSelected->score.total)
        reason.amount = (*lastSelected->score.total - *ranked.score.total).rounded(2);
    return reason;
}

/// Of those left out, the best in rank wait on the list.
void fillReserve(std::vector<SelectionRow>& rows, int reserve)
{
    for (SelectionRow& row : rows) {
        if (reserve > 0 && row.verdict == SelectionVerdict::Rejected && !row.score.isEmpty()) {
            row.verdict = SelectionVerdict::Reserve;
            --reserve;
        }
    }
}

Selection runOf(const Ranking& ranking, const Envelope& envelope, int reserve, const Register& office)
{
    Selection run;
    run.call = ranking.call.id;
    run.computedAt = office.clock().nowUtc();
    run.budget = envelope.budget;
    run.personMonths = envelope.personMonths;
    run.reserve = reserve;
    return run;
}

selection::Candidate candidateOf(const RankedFile& row)
{
    selection::Candidate candidate;
    candidate.key = row.file.receipt;
    candidate.score = *row.score.total;
    candidate.mostSlots = row.file.slotCount();
    candidate.leastSlots = row.file.fewestSlots.value_or(candidate.mostSlots);
    // Jobs of different trades cost differently: fewer of them take their share of the whole.
    const int jobs = std::max(1, candidate.mostSlots);
    candidate.costPerSlot = {scaledHalfUp(row.cost.minor, 1, jobs)};
    if (candidate.leastSlots == candidate.mostSlots) {
        candidate.costPerSlot = {row.cost.minor / jobs};
        candidate.fixedCost = {row.cost.minor % jobs};
    }
    candidate.monthsPerSlot = scaledHalfUp(qint64(row.file.personMonths()) * kHundred, 1, jobs);
    candidate.commune = row.file.communeCode;
    candidate.partner = row.file.partnerNumber;
    candidate.sector = row.file.sectorCode;
    candidate.markers = row.file.markers;
    return candidate;
}

/// Fewer jobs than were asked for take their share, as the allocation counted it.
void shrinkTo(SelectionRow& row, int slots)
{
    if (slots == row.jobs || row.jobs == 0)
        return;
    row.personMonths = int(scaledHalfUp(row.personMonths, slots, row.jobs));
    row.amount = {scaledHalfUp(row.amount.minor, slots, row.jobs)};
    row.jobs = slots;
}

} // namespace

int SelectionService::lineWithin(const Ranking& ranking, const Envelope& envelope)
{
    Money spent;
    int months = 0;
    int line = 0;
    for (const RankedFile& row : ranking.rows) {
        spent += row.cost;
        months += row.file.personMonths();
        const bool isTooMuch = (envelope.budget.minor > 0 && envelope.budget < spent)
            || (envelope.personMonths > 0 && months > envelope.personMonths);
        if (row.rank == 0 || isTooMuch)
            break;
        ++line;
    }
    return line;
}

Selection SelectionService::cutOff(
    const Ranking& ranking, int line, const Envelope& envelope, int reserve) const
{
    Selection run = runOf(ranking, envelope, reserve, m_register);
    run.method = SelectionMethod::CutOff;
    const RankedFile* last = nullptr;
    for (const RankedFile& ranked : ranking.rows) {
        SelectionRow row = rowOf(ranked);
        const bool isSelected = int(run.rows.size()) < line && ranked.rank > 0;
        row.verdict = isSelected ? SelectionVerdict::Selected : SelectionVerdict::Rejected;
        if (isSelected)
            last = &ranked;
        row.reason = compact(selection::reasonToJson(lineReason(ranked, last, isSelected)));
        run.rows.push_back(row);
    }
    fillReserve(run.rows, reserve);
    return run;
}

selection::Scenario SelectionService::scenarioOf(const Ranking& ranking, const AllocationWishes& wishes) const
{
    selection::Scenario scenario;
    scenario.worth = wishes.worth;
    for (const RankedFile& row : ranking.rows) {
        if (!row.score.total || row.file.slotCount() == 0)
            continue;
        selection::Candidate candidate = candidateOf(row);
        if (const auto decided = wishes.decisions.find(candidate.key); decided != wishes.decisions.end())
            candidate.decision = decided->second;
        for (const QString& other : row.overlaps) {
            if (wishes.excludesOverlaps && candidate.key < other)
                scenario.exclusions.emplace_back(candidate.key, other);
        }
        scenario.candidates.push_back(std::move(candidate));
    }
    std::erase_if(scenario.exclusions, [&](const auto& pair) {
        return std::none_of(scenario.candidates.begin(), scenario.candidates.end(),
            [&](const selection::Candidate& candidate) { return candidate.key == pair.second; });
    });
    if (wishes.envelope.budget.minor > 0)
        scenario.rules.push_back(selection::budgetOf(wishes.envelope.budget));
    if (wishes.envelope.personMonths > 0)
        scenario.rules.push_back(selection::personMonthsOf(wishes.envelope.personMonths * kHundred));
    scenario.rules.insert(scenario.rules.end(), wishes.rules.begin(), wishes.rules.end());
    if (!wishes.servesLeastFirst)
        return scenario;
    for (const SelectionEffects::Served& served : effectsOf(ranking, {}).served) {
        if (served.commune.unemployed.value_or(0) > 0)
            scenario.unemployed[served.commune.code] = *served.commune.unemployed;
    }
    return scenario;
}

Selection SelectionService::optimised(const Ranking& ranking, const AllocationWishes& wishes,
    const selection::Scenario& scenario, const selection::Allocation& allocation) const
{
    Selection run = runOf(ranking, wishes.envelope, wishes.reserve, m_register);
    run.name = wishes.name;
    run.method = SelectionMethod::Optimised;
    run.scenario = compact(selection::scenarioToJson(scenario));
    run.result = compact(selection::allocationToJson(allocation));
    std::map<QString, const selection::Choice*> choices;
    for (const selection::Choice& choice : allocation.choices)
        choices[choice.key] = &choice;
    for (const RankedFile& ranked : ranking.rows) {
        SelectionRow row = rowOf(ranked);
        const auto found = choices.find(ranked.file.receipt);
        selection::Reason reason;
        reason.kind = selection::ReasonKind::NoScore;
        if (found != choices.end()) {
            reason = found->second->reason;
            if (found->second->isChosen()) {
                row.verdict = SelectionVerdict::Selected;
                shrinkTo(row, found->second->slots);
            }
        }
        row.reason = compact(selection::reasonToJson(reason));
        run.rows.push_back(row);
    }
    fillReserve(run.rows, wishes.reserve);
    return run;
}

SelectionEffects SelectionService::effectsOf(
    const Ranking& ranking, const std::vector<SelectionRow>& rows) const
{
    Database& database = m_register.database();
    const auto communes = database.read([&]() -> Result<std::vector<ServedCommune>> {
        return ReviewQueries(database).communes(ranking.call.id, m_register.today());
    });
    SelectionEffects effects;
    std::map<qint64, std::size_t> places;
    for (const ServedCommune& commune : communes.value_or(std::vector<ServedCommune>())) {
        places[commune.id.value] = effects.served.size();
        effects.served.push_back({commune, 0});
    }
    effects.communesTotal = int(effects.served.size());
    std::map<qint64, const RankedFile*> files;
    for (const RankedFile& file : ranking.rows)
        files[file.file.id.value] = &file;
    for (const SelectionRow& row : rows) {
        const auto found = files.find(row.proposal.value);
        if (row.verdict != SelectionVerdict::Selected || found == files.end())
            continue;
        const RankedFile* ranked = found->second;
        ++effects.proposals;
        effects.jobs += row.jobs;
        effects.personMonths += row.personMonths;
        effects.amount += row.amount;
        for (const QString& marker : ranked->file.markers)
            effects.jobsByMarker[marker] += row.jobs;
        const auto place = places.find(ranked->file.commune.value);
        if (place == places.end())
            continue;
        SelectionEffects::Served& served = effects.served[place->second];
        effects.communes += served.jobs == 0 ? 1 : 0;
        served.jobs += row.jobs;
        effects.ruralJobs += served.commune.isRural ? row.jobs : 0;
    }
    return effects;
}

} // namespace sijill
