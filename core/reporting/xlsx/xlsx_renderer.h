#pragma once

#include "core/base/error.h"
#include "core/reporting/report_document.h"

namespace sijill {

/// Writes a document as a spreadsheet: a first sheet with its words, then a sheet for each table and each
/// chart, read from the right in Arabic. Charts are the spreadsheet's own, over the numbers beside them.
class XlsxRenderer {
public:
    /// All or nothing: a failure leaves the file that was there.
    Status write(const ReportDocument& document, const QString& path) const;
    Result<QByteArray> toBytes(const ReportDocument& document) const;

    /// One list on one sheet.
    Status writeTable(const Table& table, const QString& language, const QString& path) const;
};

} // namespace sijill
