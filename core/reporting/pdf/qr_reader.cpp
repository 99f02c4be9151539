#include "core/reporting/pdf/qr_reader.h"

#define ZX_USE_UTF8 1 // Texts as UTF-8: the other way is deprecated.
#include <ZXing/ReadBarcode.h>

namespace sijill {
namespace {

constexpr int kMostDots = 2'600; ///< A page at 300 dots an inch; cameras give more than the code needs.

} // namespace

QString qrTextIn(const QImage& picture)
{
    if (picture.isNull())
        return {};
    const bool isLarge = std::max(picture.width(), picture.height()) > kMostDots;
    const QImage grey =
        (isLarge ? picture.scaled(kMostDots, kMostDots, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                 : picture)
            .convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    const ZXing::ImageView view(
        grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    const ZXing::Result read = ZXing::ReadBarcode(view, hints);
    return read.isValid() ? QString::fromStdString(read.text()) : QString();
}

} // namespace sijill
