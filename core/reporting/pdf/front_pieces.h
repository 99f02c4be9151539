#pragma once

#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/report_document.h"

namespace sijill {

/// Office head: Arabic on the right, emblem, French on the left, a rule below. The same in every language.
PiecePtr letterheadPiece(const Letterhead& letterhead);

/// Title lines in the middle, the first one larger. On a cover they are larger still, between double rules.
PiecePtr titlePiece(const TitleBlock& title, Qt::LayoutDirection direction, bool cover);

/// Empty height, which a page's top does not swallow.
PiecePtr spacePiece(double height);

} // namespace sijill
