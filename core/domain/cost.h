#pragma once

#include "core/domain/edition.h"

namespace sijill {

/// What one person-month costs, part by part, with the parameters of a day (P1). Every part is whole minor
/// units.
struct MonthCost {
    Money wage;          ///< Hourly minimum × hours, rounded.
    Money employerShare; ///< Σ rate × min(wage, ceiling), rounded once on the sum.
    Money insurance;
    Money fee; ///< Supervision fee of the partner.

    Money total() const { return wage + employerShare + insurance + fee; }
};

MonthCost monthCost(const Edition& edition, QDate firstOfMonth);

/// P1: the sum over its months, each with the parameters valid on its first day. `start` is the first day of
/// work; an invalid day takes the edition's start.
Money slotCost(const Edition& edition, QDate start, int months);

/// First day of the month in which `day` lies.
QDate firstOfMonth(QDate day);
/// W6: the earliest end of `months` months that start on `start`.
QDate endAfterMonths(QDate start, int months);

} // namespace sijill
