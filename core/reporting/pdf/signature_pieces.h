#pragma once

#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/report_document.h"

namespace sijill {

/// Rows of spaces to sign in: two a row, the first on the reading side; exactly three stand in one row, a
/// single one at the end side. Framed when a visa stands under them.
std::vector<FlowItem> signatureItems(const Signatures& signatures, Qt::LayoutDirection direction);

/// A framed space in the middle of the page with words at its top.
PiecePtr boxPiece(const Box& box, Qt::LayoutDirection direction);

} // namespace sijill
