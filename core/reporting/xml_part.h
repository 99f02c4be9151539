#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace sijill {

/// Writes the XML of one part of a package: elements with their attributes in one line, and words without the
/// characters that XML forbids. Knows no format.
class XmlPart {
public:
    using Attribute = std::pair<QLatin1StringView, QString>;
    using Attributes = std::vector<Attribute>;

    XmlPart(QLatin1StringView root, const Attributes& attributes);

    void open(QLatin1StringView name, const Attributes& attributes = {});
    void close() { m_writer.writeEndElement(); }
    void element(QLatin1StringView name, const Attributes& attributes = {}, const QString& text = {});
    void characters(QString text);

    /// The whole document; nothing can be written after it.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace sijill
