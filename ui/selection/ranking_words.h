#pragma once

#include "core/domain/selection_run.h"
#include "core/services/ranking_service.h"
#include "ui/widgets/labels.h"

namespace sijill {

/// One thing that a committee should know about a file before it decides, with its rule.
struct FileFlag {
    QString rule;
    QString sentence;
};

/// "77.00", or why it is not shown (C5, C6); empty without a score.
QString scoreWords(const RankedFile& row);
/// Spread (C8), stale reviews (C10), overlaps (C12), reviews that are missing (C7).
std::vector<FileFlag> flagsOf(const RankedFile& row);
/// How a tie with the row above was broken (C9); empty where there was none.
QString tieSentence(const Ranking& ranking, const RankedFile& row);
/// At which change of which weight the file at `place` of the ranking changes place with the next one (C11);
/// empty where nothing can be said.
QString firmnessSentence(const Ranking& ranking, std::size_t place);
/// The verdict as icon, word and tone.
StateWord verdictWord(SelectionVerdict verdict);
/// "+2", "−0.4", isolated; empty for nothing.
QString signedNumber(qint64 value, int scale = 0);
QString signedMoney(Money amount);

} // namespace sijill
