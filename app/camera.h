#pragma once

#include "core/base/text.h"

#include <QDir>
#include <QSize>

class QWidget;

namespace sijill {

/// Takes pictures of windows and of parts of them into a folder, once they have come to rest.
class Camera {
public:
    explicit Camera(const QString& folder);

    /// `percent` below 100 makes the picture smaller.
    void take(QWidget& window, const QString& name, const QString& language, int percent = 100);
    /// The leading top corner of a part, in its own size, `most` at most.
    void takeCorner(QWidget& part, const QString& name, const QString& language, QSize most);
    /// Whether a picture could not be written.
    bool hasFailed() const { return m_hasFailed; }

private:
    void save(const QImage& picture, const QString& name, const QString& language);

    QDir m_folder;
    bool m_hasFailed = false;
};

} // namespace sijill
