#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace sijill {

/// Writes what `paint` draws into a PNG (twice as fine) or, by the ending of the path, an SVG. False: not
/// written.
bool writePicture(const QString& path, QSize size, const std::function<void(QPainter&)>& paint);

} // namespace sijill
