#pragma once

#include "ui/review/scoring_desk.h"
#include "ui/widgets/labels.h"

namespace sijill {

StateWord stageWord(SheetStage stage);
/// "15", "not applicable", or a dash.
QString markText(const ReviewMark* mark);
/// The mark of a criterion (from 1) in a sheet, or null.
const ReviewMark* markFor(const std::vector<ReviewMark>& marks, int criterion);
/// C7 as it is computed from these marks: "100 × (25×4 + 30×5) ÷ (55×5)", left to right. Empty without any.
QString scoreFormula(const Call& call, const std::vector<ReviewMark>& marks);
/// "77.00" of hundredths.
QString scoreText(std::optional<qint64> hundredths);

} // namespace sijill
