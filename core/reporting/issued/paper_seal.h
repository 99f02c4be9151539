#pragma once

#include "core/domain/issued_paper.h"
#include "core/reporting/report_document.h"
#include "core/storage/database.h"

namespace sijill {

/// What stands on a paper that somebody shows: typed from its foot, or read from its QR code.
struct ShownSeal {
    QString code;        ///< As printed; empty when it is mistyped or missing.
    QString fingerprint; ///< As far as it was shown; empty: not at all.
    int office = 0;      ///< 0: not shown.
};

/// Puts the code, the fingerprint and the QR code's words at the foot, in place of the draft's mark.
void seal(ReportDocument& document, const IssuedPaper& paper, Database& database);

ShownSeal sealShown(const QString& shown);

/// Number of the office that this file is of.
int officeNumber(Database& database);

} // namespace sijill
