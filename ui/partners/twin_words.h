#pragma once

#include "core/storage/twin_store.h"

namespace sijill {

/// "Same RIB, same phone": what coincides, as people read it.
QString reasonWords(const TwinPair& pair);
/// "P-004 · Coopérative X".
QString sideWords(const TwinSide& side);

} // namespace sijill
