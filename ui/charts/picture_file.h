#pragma once

#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace sijill {

/// Writes what `paint` draws into a PNG (twice as fine) or, by the ending of the path, an SVG. False: not
/// written.
bool writePicture(const QString& path, QSize size, const std::function<void(QPainter&)>& paint);

/// The same for a sheet of this size in millimetres, with 300 dots an inch: PNG, SVG or PDF by the ending.
/// Paints into the area that it is given.
bool writePrintPicture(
    const QString& path, QSizeF millimetres, const std::function<void(QPainter&, const QRectF& area)>& paint);

} // namespace sijill
