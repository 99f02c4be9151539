#pragma once

#include "core/reporting/odt/odf_xml.h"

#include <QSize>

namespace sijill {

/// Where the emblem lies in the package.
inline const QString kEmblemPath = u"Pictures/emblem.png"_s;

/// Page layouts and master pages of a document: "First" with the letterhead, "Standard" and "Side". Written
/// after the named styles; `emblem` is the size of its image, empty without one.
void writePages(OdfXml& xml, const ReportDocument& document, QSize emblem);

/// An image as a character of its paragraph.
void writeImage(OdfXml& xml, const QString& path, double widthMm, double heightMm);

} // namespace sijill
