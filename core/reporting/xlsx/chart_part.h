#pragma once

#include "core/reporting/report_document.h"

namespace sijill {

/// The numbers of a figure as a sheet: a row a category, a column a series, the targets last.
Table figureTable(const Figure& figure, const QString& targetWord);

/// The XML of a chart that a spreadsheet draws itself, over the rows that figureTable gave the sheet. Read
/// from the right in Arabic: first categories, values and key stand there.
QByteArray chartXml(const Figure& figure, const Table& table, const QString& sheet);

/// The XML of the one drawing of a sheet: its chart, beside `columns` of data.
QByteArray drawingXml(const Figure& figure, size_t columns);

} // namespace sijill
