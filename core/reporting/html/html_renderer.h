#pragma once

#include "core/reporting/report_document.h"

namespace sijill {

/// The document as one HTML page without scripts or links: read aloud by screen readers, shown where no page
/// layout is wanted. Charts are tables of their numbers.
QString toHtml(const ReportDocument& document);

} // namespace sijill
