#include "core/reporting/xml_part.h"

namespace sijill {
namespace {

bool isForbidden(QChar c)
{
    const ushort u = c.unicode();
    return (u < 0x20 && u != '\t' && u != '\n') || u == 0xfffe || u == 0xffff;
}

} // namespace

XmlPart::XmlPart(QLatin1StringView root, const Attributes& attributes)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
    open(root, attributes);
}

void XmlPart::open(QLatin1StringView name, const Attributes& attributes)
{
    m_writer.writeStartElement(name);
    for (const auto& [key, value] : attributes)
        m_writer.writeAttribute(key, value);
}

void XmlPart::element(QLatin1StringView name, const Attributes& attributes, const QString& text)
{
    open(name, attributes);
    if (!text.isEmpty())
        characters(text);
    close();
}

void XmlPart::characters(QString text)
{
    text.removeIf(isForbidden);
    m_writer.writeCharacters(text);
}

QByteArray XmlPart::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace sijill
