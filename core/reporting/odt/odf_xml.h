#pragma once

#include "core/reporting/report_document.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace sijill {

/// Writes the XML of an OpenDocument part: elements with attributes in one line, and words without characters
/// that XML forbids. Knows nothing of papers.
class OdfXml {
public:
    using Attribute = std::pair<QLatin1StringView, QString>;
    using Attributes = std::vector<Attribute>;

    /// Opens the root element with the namespaces of OpenDocument 1.3.
    explicit OdfXml(QLatin1StringView root);

    void open(QLatin1StringView name, const Attributes& attributes = {});
    void close() { m_writer.writeEndElement(); }
    void element(QLatin1StringView name, const Attributes& attributes = {}, const QString& text = {});
    void words(const QString& text);

    /// The whole document; nothing can be written after it.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// "170mm" from hundredths of a millimetre.
QString odfLength(double units);
QString odfPoints(double points);

} // namespace sijill
