#include "core/exchange/import_history.h"

#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/domain/worksite.h"

namespace sijill {
namespace {

QDate lastSignature(const Agreement& agreement)
{
    QDate last = agreement.deliberationOn;
    for (const AgreementParty& party : agreement.parties) {
        if (party.signedOn.isValid() && (!last.isValid() || party.signedOn > last))
            last = party.signedOn;
    }
    return last;
}

void addStep(std::vector<StateChange>& changes, int state, QDate day, const Arrival& arrival)
{
    if (state == 0 || !changes.empty())
        return;
    const bool known = day.isValid() && day <= arrival.today;
    changes.push_back({.id = {},
        .from = 0,
        .to = state,
        .effectiveOn = known ? day : arrival.today,
        .recordedAt = arrival.now,
        .actor = arrival.actor,
        .motive = {},
        .document = {},
        .overridden = {}});
}

} // namespace

void addMissingHistory(Record& record, const Arrival& arrival)
{
    if (&record.type() == &recordType<Agreement>()) {
        auto& agreement = record.as<Agreement>();
        addStep(agreement.changes, int(agreement.state), lastSignature(agreement), arrival);
        for (Instalment& instalment : agreement.instalments)
            addStep(instalment.changes, int(instalment.state), instalment.dueOn, arrival);
    } else if (&record.type() == &recordType<Worksite>()) {
        auto& worksite = record.as<Worksite>();
        const QDate day = worksite.finishedOn.isValid() ? worksite.finishedOn : worksite.openedOn;
        addStep(worksite.changes, int(worksite.state), day.isValid() ? day : worksite.plannedFrom, arrival);
    } else if (&record.type() == &recordType<Partner>()) {
        auto& partner = record.as<Partner>();
        addStep(partner.changes, int(partner.status), arrival.today, arrival);
    }
}

} // namespace sijill
