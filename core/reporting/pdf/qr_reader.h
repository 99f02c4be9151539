#pragma once

#include <QImage>
#include <QString>

namespace sijill {

/// What the QR code in a picture says: a scan, a photograph of the foot of a paper, upright or turned. Empty
/// when none can be read. Takes up to a second for a whole page: for a worker.
QString qrTextIn(const QImage& picture);

} // namespace sijill
