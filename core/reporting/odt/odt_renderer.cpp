#include "core/reporting/odt/odt_renderer.h"

#include "core/reporting/odt/odt_body.h"
#include "core/reporting/odt/odt_pages.h"
#include "core/reporting/odt/odt_styles.h"
#include "core/reporting/paper_file.h"
#include "core/reporting/pdf/front_pieces.h"
#include "core/reporting/zip_package.h"

#include <QBuffer>

namespace sijill {
namespace {

const QByteArray kMimeType = "application/vnd.oasis.opendocument.text";

QByteArray metaXml(const ReportDocument& document, const QDateTime& created)
{
    OdfXml xml("office:document-meta"_L1);
    xml.open("office:meta"_L1);
    xml.element("meta:generator"_L1, {}, u"Sijill"_s);
    xml.element("dc:title"_L1, {}, document.title);
    xml.element("dc:language"_L1, {}, document.language);
    xml.element("meta:creation-date"_L1, {}, created.toUTC().toString(Qt::ISODate));
    if (document.wordingVersion > 0)
        xml.element("meta:user-defined"_L1, {{"meta:name"_L1, u"wording"_s}},
            QString::number(document.wordingVersion));
    xml.close();
    return xml.finish();
}

QByteArray manifestXml(const QStringList& files)
{
    OdfXml xml("manifest:manifest"_L1);
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.element(
            "manifest:file-entry"_L1, {{"manifest:full-path"_L1, path}, {"manifest:media-type"_L1, type}});
    };
    entry(u"/"_s, QString::fromLatin1(kMimeType));
    for (const QString& file : files)
        entry(file, file.endsWith(".png"_L1) ? u"image/png"_s : u"text/xml"_s);
    return xml.finish();
}

QByteArray pngBytes(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Status OdtRenderer::write(const ReportDocument& document, const QString& path) const
{
    const Result<QByteArray> bytes = toBytes(document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writePaperFile(path, *bytes);
}

Result<QByteArray> OdtRenderer::toBytes(const ReportDocument& document) const
{
    const QDateTime created = document.created.isValid() ? document.created : QDateTime::currentDateTimeUtc();
    const QImage emblem = emblemImage(document.letterhead.logo);
    OdtBody body(document, m_painter);
    std::map<QString, QByteArray> files = {{u"content.xml"_s, body.write()},
        {u"styles.xml"_s, odtStyles(document, emblem.size())}, {u"meta.xml"_s, metaXml(document, created)}};
    files.insert(body.pictures().begin(), body.pictures().end());
    if (!emblem.isNull())
        files.emplace(kEmblemPath, pngBytes(emblem));

    ZipPackage package(created);
    package.addStored(u"mimetype"_s, kMimeType); // How programs know the format.
    QStringList names;
    for (const auto& [name, content] : files) {
        package.add(name, content);
        names.push_back(name);
    }
    package.add(u"META-INF/manifest.xml"_s, manifestXml(names));
    return package.finish();
}

} // namespace sijill
