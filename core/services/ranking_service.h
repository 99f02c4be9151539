#pragma once

#include "core/domain/call.h"
#include "core/selection/sensitivity.h"
#include "core/services/register.h"
#include "core/services/review_gate.h"

namespace sijill {

/// One proposal in the ranking of its call, with what a committee asks about it. What the viewer may not see
/// is not in it (C5, C6): the score is missing and `isWithheld` or `isBlind` says why.
struct RankedFile {
    JudgedFile file;
    int rank = 0; ///< From 1, equals share one; 0: has no score yet.
    selection::Score score;
    selection::TieBreak tieBreak = selection::TieBreak::None;
    int tieCriterion = -1;
    int assigned = 0;  ///< Score sheets, withdrawn ones left out …
    int submitted = 0; ///< … those that count …
    int stale = 0;     ///< … and of these the ones that read an earlier version (C10).
    /// Towards the next one in rank (C11).
    std::optional<selection::NeighbourSensitivity> firmness;
    bool isWithheld = false; ///< C5.
    bool isBlind = false;    ///< C6.
    Money cost;              ///< P1.
    QStringList overlaps;    ///< Receipts of similar proposals in the same commune (C12).

    bool showsScore() const { return !isWithheld && !isBlind; }
};

/// The files of a call, best first (C7–C12). Those without a score come last.
struct Ranking {
    Call call;
    Edition edition;
    std::vector<RankedFile> rows;
    std::vector<ReviewSheet> sheets; ///< Those whose marks the viewer may see.

    const RankedFile* find(ProposalId proposal) const;
};

/// Ranks the files of a call by the score sheets that were submitted. Reads, never writes.
class RankingService {
public:
    explicit RankingService(Register& office)
        : m_register(office)
    {
    }

    /// As the member sees it; null: as the office does.
    Result<Ranking> rankingOf(CallId call, CommitteeMemberId viewer = {}) const;

private:
    Register& m_register;
};

/// The ranking for whoever is inside Database::read already; `today` chooses the edition's dated settings.
Result<Ranking> readRanking(Database& database, QDate today, CallId call, CommitteeMemberId viewer);

/// The criteria of a call as core/selection reads them.
std::vector<selection::Criterion> criteriaOf(const Call& call);
/// A score sheet as core/selection reads it; "no mark" and "not applicable" are the same there.
selection::Review reviewOf(const ReviewSheet& sheet, std::size_t criteria);
/// C8 as the edition sets it on that day; 40 % where it says nothing.
selection::ScoringRules scoringRulesOf(const Edition& edition, QDate day);

} // namespace sijill
