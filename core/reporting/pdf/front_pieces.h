#pragma once

#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/report_document.h"

#include <QImage>

namespace sijill {

/// The office's emblem, from PNG, JPEG or SVG; null when there is none or it cannot be read.
QImage emblemImage(const QByteArray& bytes);

/// Office head: Arabic on the right, emblem, French on the left, a rule below. The same in every language.
PiecePtr letterheadPiece(const Letterhead& letterhead);

/// Title lines in the middle, the first one larger. On a cover they are larger still, between double rules.
PiecePtr titlePiece(const TitleBlock& title, Qt::LayoutDirection direction, bool cover);

/// Empty height, which a page's top does not swallow.
PiecePtr spacePiece(double height);

} // namespace sijill
