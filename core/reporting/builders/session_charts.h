#pragma once

#include "core/reporting/builders/paper_context.h"
#include "core/reporting/builders/session_facts.h"

namespace sijill {

/// The charts of a session report by the names the template calls them.
std::map<QString, Chart> sessionCharts(const PaperContext& context, const SessionFacts& facts);

} // namespace sijill
