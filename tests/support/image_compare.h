#pragma once

#include <QColor>
#include <QImage>

#include <cstdlib>

/// Questions that tests ask pictures.
namespace sijill::test {

inline bool isNear(QColor a, QColor b, int tolerance = 24)
{
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance
        && std::abs(a.blue() - b.blue()) <= tolerance;
}

/// Pixels of about this colour inside `area`.
inline int countColor(const QImage& image, const QColor& color, QRect area = {}, int tolerance = 24)
{
    const QRect part = area.isNull() ? image.rect() : area & image.rect();
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += isNear(image.pixelColor(x, y), color, tolerance) ? 1 : 0;
    }
    return count;
}

/// Smallest rectangle with every pixel of about this colour; null when there is none.
inline QRect boundsOfColor(const QImage& image, const QColor& color, int tolerance = 24)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isNear(image.pixelColor(x, y), color, tolerance))
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

/// Share of pixels that differ by more than `tolerance` in any channel; 1 when the sizes differ.
inline double difference(const QImage& a, const QImage& b, int tolerance = 24)
{
    if (a.size() != b.size() || a.isNull())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += isNear(a.pixelColor(x, y), b.pixelColor(x, y), tolerance) ? 0 : 1;
    }
    return double(different) / (double(a.width()) * a.height());
}

} // namespace sijill::test
