#pragma once

#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/pdf/text_block.h"

namespace sijill {

/// How a paragraph stands in the stream.
struct ParagraphStyle {
    TextStyle text = {};
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
    bool landscape = false;
};

/// The lines of a paragraph; the first two stay together, and the last two.
std::vector<FlowItem> paragraphItems(
    const Runs& runs, const ParagraphStyle& style, Qt::LayoutDirection direction);

/// The same, 6 mm inside the reading side, with a short dash before the first line.
std::vector<FlowItem> listItemItems(
    const Runs& runs, const ParagraphStyle& style, Qt::LayoutDirection direction);

/// Two short texts on one line, at the start side and at the end side; null when they do not both fit.
PiecePtr pairPiece(const Runs& start, const Runs& end, const TextStyle& style, Qt::LayoutDirection direction);

} // namespace sijill
