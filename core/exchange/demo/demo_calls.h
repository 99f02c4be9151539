#pragma once

#include "core/domain/ids.h"
#include "core/exchange/demo/demo_desk.h"

namespace sijill::demo {

/// The complementary call of the winter: published, closed a few days before the working day, its files at
/// every step of the check, one of them late.
void noteCall(Desk& desk, EditionId edition);

} // namespace sijill::demo
