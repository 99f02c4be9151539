#include "ui/charts/picture_file.h"

#include "core/base/text.h"

#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace sijill {

bool writePicture(const QString& path, QSize size, const std::function<void(QPainter&)>& paint)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        QPainter painter;
        if (!painter.begin(&svg))
            return false;
        paint(painter);
        return painter.end();
    }
    QImage picture(size * 2, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(2, 2);
    paint(painter);
    painter.end();
    return picture.save(path);
}

} // namespace sijill
