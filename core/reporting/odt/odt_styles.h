#pragma once

#include "core/reporting/odt/odf_xml.h"

#include <QSize>

namespace sijill {

/// styles.xml: fonts, the named styles that a clerk sees in the word processor, A4 upright and on its side
/// with the letterhead of the first page, the draft mark and the foot. Styles with `_keep` stay with the next
/// paragraph.
QByteArray odtStyles(const ReportDocument& document, QSize emblem);

void writeFontFaces(OdfXml& xml);

/// "rl-tb" or "lr-tb".
QString writingMode(const QString& language);

} // namespace sijill
