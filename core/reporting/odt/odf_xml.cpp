#include "core/reporting/odt/odf_xml.h"

namespace sijill {
namespace {

XmlPart::Attributes rootAttributes(QLatin1StringView root)
{
    const bool isManifest = root.startsWith("manifest"_L1);
    return {{"xmlns:office"_L1, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s},
        {"xmlns:style"_L1, u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s},
        {"xmlns:text"_L1, u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s},
        {"xmlns:table"_L1, u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s},
        {"xmlns:draw"_L1, u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s},
        {"xmlns:svg"_L1, u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s},
        {"xmlns:fo"_L1, u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s},
        {"xmlns:meta"_L1, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s},
        {"xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
        {"xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s},
        {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
        {isManifest ? "manifest:version"_L1 : "office:version"_L1, u"1.3"_s}};
}

} // namespace

OdfXml::OdfXml(QLatin1StringView root)
    : XmlPart(root, rootAttributes(root))
{
}

void OdfXml::words(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            element("text:line-break"_L1);
        characters(lines[i]);
    }
}

QString odfLength(double units)
{
    return QString::number(units / 100, 'f', 2) + u"mm"_s;
}

QString odfPoints(double points)
{
    return QString::number(points, 'f', 2) + u"pt"_s;
}

} // namespace sijill
