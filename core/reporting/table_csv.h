#pragma once

#include "core/reporting/report_document.h"

#include <QByteArray>

namespace sijill {

/// The table as CSV for a spreadsheet: UTF-8 with its mark, commas, CRLF; plain numbers with a point, ISO
/// dates. A text that a spreadsheet would take for a formula gets a leading apostrophe, so this is no format
/// to import again.
QByteArray tableToCsv(const Table& table);

} // namespace sijill
