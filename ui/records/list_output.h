#pragma once

#include "core/reporting/report_document.h"
#include "ui/records/list_model.h"

class QWidget;

namespace sijill {

/// A list exactly as it is shown — columns, order, filter — as the table of a paper or a spreadsheet.
Table listTable(const ListModel& model, const std::vector<int>& columns, const QString& title);
/// The table as a paper with the office's letterhead; `chosenBy` says what was left out, empty for nothing.
ReportDocument listPaper(const Table& table, Workspace& workspace, const QString& chosenBy = {});

/// Asks for a file (XLSX or CSV) and writes it.
void exportTable(QWidget* window, const Table& table, const QString& name, Workspace& workspace);
/// Opens the print dialog's preview.
void printTable(QWidget* window, const Table& table, Workspace& workspace, const QString& chosenBy = {});

} // namespace sijill
