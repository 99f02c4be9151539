#include "core/reporting/zip_package.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace sijill {

struct ZipPackage::Zip {
    QDateTime created;
    QBuffer buffer;
    QuaZip archive{&buffer};
    bool ok = false;
};

ZipPackage::ZipPackage(const QDateTime& created)
    : m_zip(std::make_unique<Zip>())
{
    m_zip->created = created.isValid() ? created : QDateTime::currentDateTimeUtc();
    m_zip->archive.setUtf8Enabled(true);
    m_zip->archive.setDataDescriptorWritingEnabled(false);
    m_zip->ok = m_zip->archive.open(QuaZip::mdCreate);
}

ZipPackage::~ZipPackage() = default;

void ZipPackage::add(const QString& name, const QByteArray& content)
{
    write(name, content, true);
}

void ZipPackage::addStored(const QString& name, const QByteArray& content)
{
    write(name, content, false);
}

void ZipPackage::write(const QString& name, const QByteArray& content, bool compressed)
{
    QuaZipNewInfo info(name);
    info.dateTime = m_zip->created;
    QuaZipFile file(&m_zip->archive);
    const int method = compressed ? Z_DEFLATED : 0;
    const int level = compressed ? Z_DEFAULT_COMPRESSION : 0;
    m_zip->ok = m_zip->ok && file.open(QIODevice::WriteOnly, info, nullptr, 0, method, level)
        && file.write(content) == content.size();
    if (file.isOpen())
        file.close();
    m_zip->ok = m_zip->ok && file.getZipError() == ZIP_OK;
}

Result<QByteArray> ZipPackage::finish()
{
    m_zip->archive.close();
    if (!m_zip->ok || m_zip->archive.getZipError() != ZIP_OK) {
        return failure(ErrorCode::Storage,
            QCoreApplication::translate("ZipPackage", "The document could not be put together."));
    }
    return m_zip->buffer.data();
}

} // namespace sijill
