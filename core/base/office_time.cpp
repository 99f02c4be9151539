#include "core/base/office_time.h"

namespace sijill {

const QTimeZone& officeZone()
{
    static const QTimeZone zone = [] {
        const QTimeZone known("Africa/Casablanca");
        return known.isValid() ? known : QTimeZone(3600); // A computer without a table of zones.
    }();
    return zone;
}

QDateTime officeTime(const QDateTime& instant)
{
    return instant.toTimeZone(officeZone());
}

QDate officeDay(const QDateTime& instant)
{
    return officeTime(instant).date();
}

QDateTime instantAt(QDate day, QTime hour)
{
    return QDateTime(day, hour, officeZone()).toUTC();
}

QDateTime typedInstant(const QDateTime& read)
{
    return read.timeSpec() == Qt::LocalTime ? instantAt(read.date(), read.time()) : read.toUTC();
}

} // namespace sijill
