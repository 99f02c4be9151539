#pragma once

#include "core/reporting/report_document.h"

namespace sijill {

/// One cell, line or bar that two papers do not share.
struct PaperDifference {
    QString key;    ///< The same for the same place of `now`, whatever it is compared with.
    QString place;  ///< "Worksites by commune › Ajdir › Jobs planned".
    QString before; ///< As printed; empty: was not there.
    QString after;  ///< As printed; empty: is not there any more.
};

/// What changed from one making of a paper to another, in the order in which it is read: lines by their
/// heading, cells by their row's name and column, bars by category. Knows nothing of records.
std::vector<PaperDifference> differencesBetween(const ReportDocument& before, const ReportDocument& now);

} // namespace sijill
