#include "core/reporting/odt/odf_xml.h"

#include <array>

namespace sijill {
namespace {

struct Namespace {
    QLatin1StringView prefix;
    QLatin1StringView name;
};

constexpr std::array kNamespaces = {
    Namespace{"xmlns:office"_L1, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1},
    Namespace{"xmlns:style"_L1, "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1},
    Namespace{"xmlns:text"_L1, "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1},
    Namespace{"xmlns:table"_L1, "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1},
    Namespace{"xmlns:draw"_L1, "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_L1},
    Namespace{"xmlns:svg"_L1, "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_L1},
    Namespace{"xmlns:fo"_L1, "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1},
    Namespace{"xmlns:meta"_L1, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_L1},
    Namespace{"xmlns:manifest"_L1, "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1},
    Namespace{"xmlns:xlink"_L1, "http://www.w3.org/1999/xlink"_L1},
    Namespace{"xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
};

bool isForbidden(QChar c)
{
    const ushort u = c.unicode();
    return (u < 0x20 && u != '\t' && u != '\n') || u == 0xfffe || u == 0xffff;
}

} // namespace

OdfXml::OdfXml(QLatin1StringView root)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
    m_writer.writeStartElement(root);
    for (const Namespace& space : kNamespaces)
        m_writer.writeAttribute(space.prefix, space.name);
    m_writer.writeAttribute(
        root.startsWith("manifest"_L1) ? "manifest:version"_L1 : "office:version"_L1, "1.3"_L1);
}

void OdfXml::open(QLatin1StringView name, const Attributes& attributes)
{
    m_writer.writeStartElement(name);
    for (const auto& [key, value] : attributes)
        m_writer.writeAttribute(key, value);
}

void OdfXml::element(QLatin1StringView name, const Attributes& attributes, const QString& text)
{
    open(name, attributes);
    if (!text.isEmpty())
        words(text);
    close();
}

/// A line break inside a value becomes a break of the line, not of the paragraph.
void OdfXml::words(const QString& text)
{
    QString clean = text;
    clean.removeIf(isForbidden);
    const QStringList lines = clean.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_writer.writeEmptyElement("text:line-break"_L1);
        m_writer.writeCharacters(lines[i]);
    }
}

QByteArray OdfXml::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
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
