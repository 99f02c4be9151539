#pragma once

#include <QByteArray>
#include <QImage>

namespace sijill {

/// One page of a file as a picture.
struct PreviewPicture {
    QImage image; ///< Null: this file cannot be shown.
    int pages = 0;
    bool isLocked = false; ///< The PDF asks for a password.
};

/// Whether files of this media type can be shown at all.
bool isPreviewable(const QString& mediaType);
/// Page `page` (from 0) of a PDF or picture, `width` dots wide at most. Takes its time: for a worker. Uses no
/// state of the program.
PreviewPicture previewPicture(const QByteArray& bytes, const QString& mediaType, int page, int width);

} // namespace sijill
