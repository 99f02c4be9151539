#pragma once

#include "core/storage/list_reader.h"
#include "ui/widgets/column_filter.h"

namespace sijill {

/// What the user asks of a column, as the list understands it, and back.
ColumnCondition conditionOf(const ColumnFilter& filter);
ColumnFilter columnFilterOf(const ListColumn& column, const ColumnCondition& condition);

} // namespace sijill
