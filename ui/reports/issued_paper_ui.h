#pragma once

#include "core/domain/issued_paper.h"
#include "ui/records/record_ui.h"

class QWidget;

namespace sijill {

/// The register of issued papers, without its actions: those are the page's.
RecordUi issuedPaperUi();

/// The stored PDF in the program that this computer opens PDFs with.
void openStoredPdf(Workspace& workspace, const IssuedPaper& paper);
/// Asks where to, and writes the stored PDF there byte for byte.
void saveStoredPdf(QWidget* window, Workspace& workspace, const IssuedPaper& paper);
/// Hands the stored PDF itself to the printer's queue; opens it where this computer has none.
void printStoredPdf(QWidget* window, Workspace& workspace, const IssuedPaper& paper);

} // namespace sijill
