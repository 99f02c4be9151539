#pragma once

#include "core/reporting/report_document.h"
#include "core/reporting/xml_part.h"

namespace sijill {

/// A part of an OpenDocument text: the namespaces of OpenDocument 1.3 on its root. Knows nothing of papers.
class OdfXml final : public XmlPart {
public:
    explicit OdfXml(QLatin1StringView root);

    /// A line break inside the text becomes a break of the line, not of the paragraph.
    void words(const QString& text);
};

/// "170mm" from hundredths of a millimetre.
QString odfLength(double units);
QString odfPoints(double points);

} // namespace sijill
