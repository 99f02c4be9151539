#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace sijill {

/// A zip made in memory: what OpenDocument and Office Open XML files are. All entries bear one date, so that
/// the same content gives the same bytes. The one writer of zips among the papers: libxlsxwriter brings a
/// second copy of minizip under the same symbols as QuaZip's, and a process that holds both crashes.
class ZipPackage {
public:
    explicit ZipPackage(const QDateTime& created);
    ~ZipPackage();
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;

    void add(const QString& name, const QByteArray& content);
    /// Uncompressed and plain: the type of an OpenDocument, which must come first.
    void addStored(const QString& name, const QByteArray& content);

    /// The whole zip; nothing can be added after it.
    Result<QByteArray> finish();

private:
    struct Zip;
    void write(const QString& name, const QByteArray& content, bool compressed);

    std::unique_ptr<Zip> m_zip;
};

} // namespace sijill
