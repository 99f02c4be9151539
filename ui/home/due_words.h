#pragma once

#include "core/storage/figure_reader.h"
#include "ui/shell/icons.h"

namespace sijill {

/// How an item that is due is said: its sentence, whose it is, how long, how grave. One place for Home and
/// elsewhere.
struct DueWords {
    QString sentence;
    QString detail;
    QString when;
    Tone tone = Tone::Warning;
    Icon icon = Icon::Warning;
};

DueWords wordsOf(const DueItem& item, QDate today);
/// "in 6 days", "today", "13 days late".
QString daysWord(QDate due, QDate today);

} // namespace sijill
