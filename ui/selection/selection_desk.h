#pragma once

#include "core/selection/sentences.h"
#include "core/services/selection_service.h"
#include "ui/selection/allocation_work.h"
#include "ui/shell/workspace.h"

namespace sijill {

/// What a committee tries out with the files of one call: the ranking, the line or the fairest allocation,
/// its effects beside those of another run, what is kept and decided. Widgets show it and move it; it knows
/// none of them.
class SelectionDesk final : public QObject {
    Q_OBJECT

public:
    /// What the effects are compared with; a kept run by its id.
    static constexpr qint64 kNothing = 0;
    static constexpr qint64 kPlainLine = -1;

    explicit SelectionDesk(Workspace& workspace, QObject* parent = nullptr);

    /// Calls of the edition with files to rank, the newest first.
    std::vector<Call> calls() const;
    /// Reads the ranking of a call; null: shows none. What was tried out with another call is put away.
    void openCall(CallId call);
    /// Reads what is in the file now and keeps line and wishes.
    void refresh();

    bool hasCall() const { return m_ranking.has_value(); }
    const Ranking& ranking() const { return *m_ranking; }
    bool isDecided() const { return hasCall() && m_ranking->call.state == CallState::Decided; }
    /// Some scores are not for the person at this window (C5, C6): then nothing can be kept or decided.
    bool hidesScores() const;

    SelectionMethod method() const { return m_run.method; }
    bool isOptimised() const { return m_wanted == SelectionMethod::Optimised; }
    void setMethod(SelectionMethod method);
    int line() const { return m_line; }
    void setLine(int line);
    void setReserve(int places);
    const AllocationWishes& wishes() const { return m_wishes; }
    /// A fairest allocation that answered other wishes is no longer on show.
    void setWishes(const AllocationWishes& wishes);
    int constraintCount() const;
    void settle(const QString& receipt, selection::Decision decision);

    /// What is on show: the line, the allocation, or what was decided.
    const Selection& run() const { return m_run; }
    const SelectionRow* rowOf(ProposalId proposal) const;
    const SelectionEffects& effects() const { return m_effects; }
    SelectionEffects effectsOf(const Selection& run) const;
    const std::optional<SelectionEffects>& reference() const { return m_reference; }
    qint64 referenceId() const { return m_referenceId; }
    void compareWith(qint64 reference);
    const std::optional<selection::Allocation>& allocation() const { return m_allocation; }
    const selection::Naming& naming() const { return m_naming; }

    std::vector<Selection> keptRuns() const;
    QList<Problem> obstacles(const QString& minutes) const;
    Result<Selection> keep(const QString& name);
    /// Whether what is on show is a kept run already, and the number that it has or would get.
    bool isRunKept() const { return !m_run.id.isNull(); }
    QString runNumber() const;
    /// Keeps what is on show with the decision, in one undo, where that was not done yet.
    Result<Selection> decide(const QString& minutes, QDate on);

    AllocationWork& work() { return m_work; }
    void compute();

Q_SIGNALS:
    void callChanged(); ///< Another call, or its files as they are now.
    void runChanged();  ///< The line, the allocation, the effects, the wishes.
    void refused(const sijill::Error& error);

private:
    void readNames();
    void renew();
    void showFound();
    void weigh();
    std::optional<Selection> decidedRun() const;
    bool isKept(const Selection& kept) const;

    Workspace& m_workspace;
    std::optional<Ranking> m_ranking;
    selection::Naming m_naming;
    SelectionMethod m_wanted = SelectionMethod::CutOff;
    int m_line = 0;
    AllocationWishes m_wishes;
    selection::Scenario m_scenario; ///< That is being computed, or was.
    std::optional<selection::Allocation> m_allocation;
    Selection m_run;
    std::optional<Selection> m_kept; ///< The last one kept from here.
    SelectionEffects m_effects;
    qint64 m_referenceId = kNothing;
    std::optional<SelectionEffects> m_reference;
    AllocationWork m_work;
};

} // namespace sijill
