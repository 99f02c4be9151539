#pragma once

#include "core/domain/record.h"

#include <QDate>
#include <QDateTime>

namespace sijill {

/// Who brings a record in, and when.
struct Arrival {
    QDate today;
    QDateTime now;
    QString actor;
};

/// A record that arrives in a later state without its history gets one step of it, dated by its papers, so
/// that a figure on a day can read it. Does nothing to records that have a history.
void addMissingHistory(Record& record, const Arrival& arrival);

} // namespace sijill
