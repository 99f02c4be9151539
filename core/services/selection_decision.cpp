#include "core/services/selection_service.h"

#include "core/base/format.h"
#include "core/domain/state_verbs.h"
#include "core/services/numbering.h"
#include "core/services/record_service.h"
#include "core/services/rules/rules.h"
#include "core/services/state_step.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <set>

namespace sijill {
namespace {

ProposalState stateAfter(SelectionVerdict verdict)
{
    switch (verdict) {
    case SelectionVerdict::Selected:
        return ProposalState::Selected;
    case SelectionVerdict::Reserve:
        return ProposalState::Reserve;
    case SelectionVerdict::Rejected:
        break;
    }
    return ProposalState::Rejected;
}

} // namespace

QList<Problem> SelectionService::decisionProblems(
    const Selection& run, const Ranking& ranking, const QString& minutes)
{
    QList<Problem> problems;
    if (minutes.trimmed().isEmpty())
        problems << rules::refuses("",
            QCoreApplication::translate("Rules", "Give the number of the committee's minutes."),
            u"document"_s);
    if (run.state != SelectionState::Kept)
        problems << rules::refuses("C7",
            //: %1 is the number of a selection run, %2 its state.
            QCoreApplication::translate("Rules", "Run %1 cannot be decided: %2.")
                .arg(Format::isolated(run.number), choiceLabel(kSelectionStates, int(run.state))),
            u"state"_s);
    if (ranking.call.state != CallState::Closed)
        problems << rules::refuses("C2",
            //: %1 is the number of a call, %2 its state.
            QCoreApplication::translate("Rules", "Call %1 is not closed: %2.")
                .arg(
                    Format::isolated(ranking.call.number), choiceLabel(kCallStates, int(ranking.call.state))),
            u"call"_s);
    std::set<qint64> inRun;
    for (const SelectionRow& row : run.rows)
        inRun.insert(row.proposal.value);
    int unknown = 0;
    int unsettled = 0;
    int changed = 0;
    for (const RankedFile& row : ranking.rows) {
        unknown += inRun.contains(row.file.id.value) ? 0 : 1;
        unsettled += row.submitted < row.assigned || row.stale > 0 ? 1 : 0;
    }
    for (const SelectionRow& row : run.rows) {
        const RankedFile* now = ranking.find(row.proposal);
        const QString score = now && now->score.total ? now->score.total->toText() : QString();
        changed += !now || score != row.score ? 1 : 0;
    }
    if (unknown > 0 || changed > 0)
        problems << rules::refuses("C7",
            QCoreApplication::translate("Rules",
                "%n file(s) have changed since this run was computed: compute it again.", nullptr,
                unknown + changed),
            u"rows"_s);
    if (unsettled > 0)
        problems << rules::refuses("C10",
            QCoreApplication::translate("Rules",
                "%n file(s) wait for a review, or were changed after one: submit or withdraw it first.",
                nullptr, unsettled),
            u"rows"_s);
    return problems;
}

QString SelectionService::nextNumber(CallId id) const
{
    Database& database = m_register.database();
    const auto call = RecordService(m_register).find<Call>(id);
    return nextKey(database, recordType<Selection>(), call ? call->edition : EditionId(),
        u"SEL-%1/01"_s.arg(m_register.today().year()));
}

/// Number and name of a run that is kept now.
void SelectionService::give(Selection& run) const
{
    run.id = {};
    run.number = nextNumber(run.call);
    if (run.name.trimmed().isEmpty())
        run.name = run.number;
}

Result<Selection> SelectionService::keep(Selection run)
{
    std::vector<Change> changes(1);
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        give(run);
        changes.front() = {{}, Record::of(run)};
        return m_register.commit(verbs::kKeepRun, changes);
    });
    if (!done)
        return tl::unexpected(done.error());
    return changes.front().after.as<Selection>();
}

Result<Selection> SelectionService::decide(SelectionId id, const QString& minutes, QDate on)
{
    return m_register.database().transact([&]() -> Result<Selection> {
        const auto run = RecordStore(m_register.database()).find<Selection>(id);
        if (!run)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not there any more."));
        return decided(*run, Record::of(*run), minutes, on);
    });
}

Result<Selection> SelectionService::keepAndDecide(Selection run, const QString& minutes, QDate on)
{
    return m_register.database().transact([&]() -> Result<Selection> {
        give(run);
        return decided(run, {}, minutes, on);
    });
}

/// `before` is null for a run that is kept with its decision.
Result<Selection> SelectionService::decided(
    const Selection& run, const Record& before, const QString& minutes, QDate on)
{
    if (const Status allowed = m_register.checkRole(verbs::kDecideSelection, u"selection"_s); !allowed)
        return tl::unexpected(allowed.error());
    const Result<Ranking> ranking = RankingService(m_register).rankingOf(run.call);
    if (!ranking)
        return tl::unexpected(ranking.error());
    if (const QList<Problem> found = decisionProblems(run, *ranking, minutes); !found.isEmpty())
        return refusal(found);
    const QDate day = on.isValid() ? on : m_register.today();
    Selection after = run;
    stepState(after, SelectionState::Decided, m_register, day, minutes);
    Call call = ranking->call;
    stepState(call, CallState::Decided, m_register, day, minutes);
    std::vector<Change> changes{{before, Record::of(after)}, {Record::of(ranking->call), Record::of(call)}};
    const RecordStore records(m_register.database());
    for (const SelectionRow& row : run.rows) {
        const auto file = records.find<Proposal>(row.proposal);
        if (!file)
            continue;
        Proposal settled = *file;
        stepState(settled, ProposalState::Ranked, m_register, day, minutes);
        stepState(settled, stateAfter(row.verdict), m_register, day, minutes);
        changes.push_back({Record::of(*file), Record::of(settled)});
    }
    const Result<JournalEntry> done =
        m_register.commit(verbs::kDecideSelection, changes, {.subject = run.number});
    if (!done)
        return tl::unexpected(done.error());
    return changes.front().after.as<Selection>();
}

} // namespace sijill
