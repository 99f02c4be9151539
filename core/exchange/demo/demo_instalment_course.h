#pragma once

#include "core/domain/agreement.h"
#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_dice.h"

namespace sijill::demo {

/// Notes what becomes of an agreement's instalments: one word each (planned, missing, ready, released, paid,
/// refused). `activeOn` invalid: nothing happens yet. Returns the day on which the last one was paid, or an
/// invalid day.
QDate noteInstalments(
    Desk& desk, Dice& dice, const Agreement& agreement, const QStringList& fates, QDate activeOn);

} // namespace sijill::demo
