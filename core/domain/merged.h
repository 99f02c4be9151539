#pragma once

#include "core/domain/record.h"

namespace sijill {

/// Whether a record is part of another one now (a merged partner, O4): it is only read, and no verb moves it.
inline bool isMerged(const Record& record)
{
    const Field* into = record.type().find(u"merged_into");
    return into && !isBlank(into->get(record.data()));
}

} // namespace sijill
