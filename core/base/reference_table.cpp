#include "core/base/reference_table.h"

#include <QFile>

namespace sijill {

QList<QStringList> referenceRows(const QString& name)
{
    QFile file(u":/reference/"_s + name + u".csv"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<QStringList> rows;
    qsizetype columns = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u',');
        if (columns == 0) {
            columns = cells.size();
            continue;
        }
        Q_ASSERT(cells.size() == columns);
        rows << cells;
    }
    return rows;
}

} // namespace sijill
