#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/storage/database.h"

namespace sijill {

/// The number after the one given last, in its own style: "AW2-2023/061" → "AW2-2023/062". Only a proposal:
/// the clerk may type another. `first` if the kind (in the edition, where it has one) has no record yet.
QString nextKey(Database& database, const RecordType& type, EditionId edition, const QString& first);

/// "AW2-2023/061" → "AW2-2023/062", "P-099" → "P-100"; a text without digits gets " 2".
QString incremented(const QString& key);

} // namespace sijill
