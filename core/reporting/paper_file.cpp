#include "core/reporting/paper_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace sijill {

Status writePaperFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return paperFileFailure(path, file.errorString());
    return {};
}

tl::unexpected<Error> paperFileFailure(const QString& path, const QString& detail)
{
    //: %1 is the path of a paper or list being written
    const QString message =
        QCoreApplication::translate("PaperFile", "“%1” could not be written. Nothing was changed.");
    return failure(ErrorCode::Storage, message.arg(QDir::toNativeSeparators(path)), detail);
}

} // namespace sijill
