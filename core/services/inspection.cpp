#include "core/services/inspection.h"

#include "core/domain/agreement.h"
#include "core/domain/catalogue.h"
#include "core/domain/worksite.h"
#include "core/services/rules/rules.h"
#include "core/storage/inspection_store.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

bool isInspected(const QString& kind)
{
    return kind == "worksite"_L1 || kind == "agreement"_L1;
}

/// What blocks a worksite blocks its counting; an agreement on its way has to fulfil its rules from the
/// agenda on, and they refuse from then.
bool leavesOut(const Record& record, const Problem& problem)
{
    if (record.type().kindName() == "worksite"_L1)
        return problem.severity >= Severity::Blocking;
    const AgreementState state = record.as<Agreement>().state;
    const bool isDraft = state == AgreementState::Draft || state == AgreementState::Rejected
        || state == AgreementState::Cancelled;
    return !isDraft && problem.severity == Severity::Refusal;
}

bool isWarning(const Problem& problem)
{
    return problem.severity == Severity::Warning;
}

} // namespace

void Inspection::inspect(const Record& record) const
{
    const QString kind = record.type().kindName();
    if (!isInspected(kind))
        return;
    const QList<Problem> problems = problemsOf(record, &record, {m_database, m_today});
    const bool isLeftOut = !record.isVoid()
        && std::any_of(problems.begin(), problems.end(),
            [&](const Problem& problem) { return leavesOut(record, problem); });
    InspectionStore(m_database)
        .write({.kind = kind,
            .recordId = record.id(),
            .isLeftOut = isLeftOut,
            .warnings = int(std::count_if(problems.begin(), problems.end(), isWarning))});
}

template <typename T>
void Inspection::inspectWhere(bool (*isMeant)(const T& record, qint64 id), qint64 id) const
{
    RecordStore(m_database).forEach(recordType<T>(), [&](const Record& record) {
        if (isMeant(record.as<T>(), id))
            inspect(record);
        return true;
    });
}

void Inspection::follow(const std::vector<Change>& changes) const
{
    for (const Change& change : changes) {
        const QString kind = change.either().type().kindName();
        const qint64 id = change.either().id();
        if (isInspected(kind) && change.after.isNull())
            InspectionStore(m_database).remove(kind, id);
        else if (isInspected(kind))
            inspect(change.after);
        else if (change.before.isNull())
            continue; // New: nothing refers to it yet.
        else if (kind == "edition"_L1)
            inspectWhere<Worksite>(
                [](const Worksite& worksite, qint64 edition) { return worksite.edition.value == edition; },
                id);
        else if (kind == "territory"_L1)
            inspectWhere<Worksite>(
                [](const Worksite& worksite, qint64 commune) { return worksite.commune.value == commune; },
                id);
    }
}

void Inspection::catchUp() const
{
    InspectionStore store(m_database);
    if (store.isDone())
        return;
    inspectWhere<Worksite>([](const Worksite&, qint64) { return true; }, 0);
    inspectWhere<Agreement>([](const Agreement&, qint64) { return true; }, 0);
    store.markDone(m_today);
}

std::vector<FigureFinding> Inspection::findings(EditionId edition) const
{
    std::vector<FigureFinding> found;
    const RecordStore records(m_database);
    for (const Inspected& row : InspectionStore(m_database).of(edition)) {
        const std::optional<Record> record = records.find(*findRecordType(row.kind), row.recordId);
        if (!record)
            continue;
        for (const Problem& problem : problemsOf(*record, &*record, {m_database, m_today})) {
            const bool isLeftOut = leavesOut(*record, problem);
            if (isLeftOut || isWarning(problem))
                found.push_back(
                    {.finding = {row.kind, row.recordId, record->key(), problem}, .isLeftOut = isLeftOut});
        }
    }
    return found;
}

} // namespace sijill
