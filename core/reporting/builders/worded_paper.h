#pragma once

#include "core/reporting/builders/papers.h"
#include "core/reporting/paper_template.h"

namespace sijill {

class PaperContext;

/// A paper with the text of a template filled in ("agreement"): a draft until it is issued, its title its
/// reference.
Result<Paper> wordedPaper(
    const PaperContext& context, const QString& name, const QString& title, const PaperParts& parts);

} // namespace sijill
