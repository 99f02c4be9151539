#pragma once

#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/pdf/table_grid.h"

namespace sijill {

/// True for tables that are given a page on its side.
bool isWideTable(const Table& table);

/// True for tables low enough to stand on one page.
bool isKeptWhole(const Table& table, const QString& language, bool landscape);

/// The rows of a table in the stream: the head comes again on each page, a row is not split (unless it is
/// higher than a page), a small table is not cut, and no row stands alone on a page.
std::vector<FlowItem> tableItems(const Table& table, const QString& language, bool landscape);

} // namespace sijill
