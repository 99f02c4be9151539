#pragma once

#include "core/exchange/demo/demo_desk.h"

namespace sijill::demo {

/// The agreement that the clerk typed twice, and found out about: it keeps its number and counts nowhere.
void noteMistake(Desk& desk);

} // namespace sijill::demo
