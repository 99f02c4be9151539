#include "ui/attachments/preview_picture.h"

#include "core/base/text.h"

#include <QBuffer>
#include <QImageReader>

#include <poppler-qt6.h>

#include <algorithm>

namespace sijill {
namespace {

constexpr int kMostMegabytes = 256; ///< Of one decoded picture: a bomb is no scan.
constexpr double kPointsPerInch = 72;
const auto kPdf = u"application/pdf"_s;

PreviewPicture pageOfPdf(const QByteArray& bytes, int page, int width)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return {};
    if (document->isLocked())
        return {.image = {}, .pages = 0, .isLocked = true};
    const int pages = document->numPages();
    const std::unique_ptr<Poppler::Page> shown = document->page(std::clamp(page, 0, std::max(0, pages - 1)));
    if (!shown || shown->pageSizeF().isEmpty())
        return {};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const double dots = width / shown->pageSizeF().width() * kPointsPerInch;
    return {.image = shown->renderToImage(dots, dots), .pages = pages};
}

PreviewPicture wholePicture(const QByteArray& bytes, int width)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(kMostMegabytes);
    reader.setAutoTransform(true); // As it was held when the photograph was taken.
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return {.image = image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image,
        .pages = 1};
}

} // namespace

bool isPreviewable(const QString& mediaType)
{
    return mediaType == kPdf || QImageReader::supportedMimeTypes().contains(mediaType.toLatin1());
}

PreviewPicture previewPicture(const QByteArray& bytes, const QString& mediaType, int page, int width)
{
    return mediaType == kPdf ? pageOfPdf(bytes, page, width) : wholePicture(bytes, width);
}

} // namespace sijill
