#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace sijill {

/// A text as a QR code, with correction for a sixth of it lost. Draws itself as one shape, or as a picture.
class QrCode {
public:
    /// Empty when the text is longer than any code holds.
    explicit QrCode(const QString& text);

    int size() const { return m_size; } ///< Modules a side.
    bool isDark(int x, int y) const { return m_dark[size_t(y * m_size + x)]; }
    /// Fills `area`; the quiet zone around it is the caller's.
    void paint(QPainter& painter, const QRectF& area) const;
    /// With the quiet zone of four modules that scanners ask for.
    QImage image(int pixelsPerModule) const;

private:
    int m_size = 0;
    std::vector<bool> m_dark;
};

} // namespace sijill
