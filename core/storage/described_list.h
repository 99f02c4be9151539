#pragma once

#include "core/domain/catalogue.h"
#include "core/storage/list_reader.h"

namespace sijill {

/// The list of a kind that has none of its own, from the fields of the record or part: references show the
/// name of what they point to, parts their owner's key.
ListSource describedList(const KindEntry& entry);

} // namespace sijill
