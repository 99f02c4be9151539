#pragma once

#include "core/exchange/demo/demo_dice.h"

#include <QString>

namespace sijill::demo {

/// Invented numbers that pass the checks of national-formats.md §D.1. Only the demonstration computes keys:
/// elsewhere a key that fits a wrong number would hide the error.
QString inventedRib(Dice& dice);
QString inventedIce(Dice& dice);
QString inventedCnssAffiliation(Dice& dice);
QString inventedTaxId(Dice& dice);
/// 0600 00 and four digits: of a valid shape, given to nobody. Another number for each serial below 10,000.
QString inventedPhone(int serial);

} // namespace sijill::demo
