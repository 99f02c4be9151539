#pragma once

#include <QDate>

namespace sijill::demo {

/// Days of the story: the office keeps Monday to Friday, without public holidays.
inline const QDate kWorkingDay(2024, 1, 15);

bool isWorkingDay(QDate day);
/// The day itself if the office is open, else the next day on which it is.
QDate openDay(QDate day);
/// `count` working days later.
QDate openDaysAfter(QDate day, int count);
QDate lastOfMonth(QDate day);

} // namespace sijill::demo
