#pragma once

#include "ui/widgets/value_text.h"

namespace sijill::test {

/// One field of every kind, without the record behind it.
extern const Field kTitle, kPlace, kRemark, kKind, kFrom, kMonths, kRate, kAmount, kWeight, kPartner, kRib,
    kIce, kDone, kSavedAt;

/// Khénifra's languages, 18 September 2023, three partners, and a check that refuses every RIB but one.
FieldContext sampleContext();

} // namespace sijill::test
