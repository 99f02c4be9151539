#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace sijill {

/// The hour that offices of the programme keep (Morocco's, Ramadan included), whatever the computer is set
/// to: instants are stored in UTC, and shown, typed and printed in this zone alone.
const QTimeZone& officeZone();
QDateTime officeTime(const QDateTime& instant);
QDate officeDay(const QDateTime& instant);
/// That hour of an office's day, as UTC.
QDateTime instantAt(QDate day, QTime hour);
/// What was read from a text: an hour without a zone is the office's.
QDateTime typedInstant(const QDateTime& read);

} // namespace sijill
