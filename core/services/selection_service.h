#pragma once

#include "core/domain/selection_run.h"
#include "core/selection/allocate.h"
#include "core/services/ranking_service.h"

namespace sijill {

/// What a selection may give away.
struct Envelope {
    Money budget = {};    ///< 0: no limit.
    int personMonths = 0; ///< 0: no limit.
};

/// What the committee asks of the fairest allocation besides the envelope.
struct AllocationWishes {
    QString name = {};
    Envelope envelope = {};
    int reserve = 0;
    std::vector<selection::Rule> rules = {};               ///< Floors, ceilings, caps, mix.
    std::map<QString, selection::Decision> decisions = {}; ///< By receipt.
    bool excludesOverlaps = true;                          ///< C12: of similar proposals one at most.
    bool servesLeastFirst = true; ///< Jobs per unemployed of the least-served commune.
    selection::Worth worth = selection::Worth::PerSlot;
};

/// What a set of proposals brings, shown while the line moves.
struct SelectionEffects {
    int proposals = 0;
    int jobs = 0;
    int personMonths = 0;
    Money amount;
    int communes = 0;      ///< With one of them at least …
    int communesTotal = 0; ///< … of those the call is for.
    int ruralJobs = 0;
    std::map<QString, int> jobsByMarker; ///< By code: women, disability.
    struct Served {
        ServedCommune commune;
        int jobs = 0;
    };
    std::vector<Served> served; ///< Each commune of the call, in the order of their codes.
};

/// From a ranking to decisions: cut-off line or fairest allocation, kept runs, the decision itself.
class SelectionService {
public:
    explicit SelectionService(Register& office)
        : m_register(office)
    {
    }

    /// How many of the best the envelope pays for without leaving one out.
    static int lineWithin(const Ranking& ranking, const Envelope& envelope);
    /// The best `line` of the ranking selected, the next `reserve` on the list. Not kept yet.
    Selection cutOff(const Ranking& ranking, int line, const Envelope& envelope, int reserve) const;

    /// The question that the fairest allocation answers; keys are receipts and codes.
    selection::Scenario scenarioOf(const Ranking& ranking, const AllocationWishes& wishes) const;
    /// The answer as a run. Not kept yet.
    Selection optimised(const Ranking& ranking, const AllocationWishes& wishes,
        const selection::Scenario& scenario, const selection::Allocation& allocation) const;

    SelectionEffects effectsOf(const Ranking& ranking, const std::vector<SelectionRow>& rows) const;

    /// The number that the next run of a call's edition gets.
    QString nextNumber(CallId call) const;
    /// Gives the run its number and keeps it for ever.
    Result<Selection> keep(Selection run);
    /// The committee decides as the run says: every file of the call becomes selected, reserve or rejected,
    /// the call decided. `minutes` is the reference of the meeting's minutes. Refused while files of the call
    /// are still under examination or stand in no row, after a decision, and where a stale or missing review
    /// was not settled (C7, C10).
    Result<Selection> decide(SelectionId run, const QString& minutes, QDate on = {});
    /// The same of a run that was not kept yet: kept and decided as one verb, with one undo.
    Result<Selection> keepAndDecide(Selection run, const QString& minutes, QDate on = {});
    /// What stands in the way of that: the ranking is that of the office, as it is now.
    static QList<Problem> decisionProblems(
        const Selection& run, const Ranking& ranking, const QString& minutes);

private:
    void give(Selection& run) const;
    Result<Selection> decided(const Selection& run, const Record& before, const QString& minutes, QDate on);

    Register& m_register;
};

} // namespace sijill
