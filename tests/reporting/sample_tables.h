#pragma once

#include "core/base/format.h"
#include "core/reporting/report_document.h"

namespace sijill::sample {

Table targets(const QString& language);      ///< Few rows, mixed cells.
Table communes(const QString& language);     ///< 48 rows: over two pages.
Table lateItems(const QString& language);    ///< Wrapped words and dates.
Table noAgreements(const QString& language); ///< No row.
Table followUp(const QString& language);     ///< 12 columns: on its side.
Chart jobsBySector(const QString& language);

} // namespace sijill::sample
