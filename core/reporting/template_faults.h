#pragma once

#include "core/reporting/paper_template.h"
#include "core/reporting/template_tags.h"

namespace sijill {

/// Refusal of a name at a line, with the known name that was probably meant.
Problem unknownName(int line, const QString& name, const QSet<QString>& known = {});

/// Tags whose names a paper does not know, or knows only inside the section of a list.
QList<Problem> unknownTags(const std::vector<TemplateTag>& tags, const PaperNames& known);

/// The name that differs from a typed one by a slip or two; empty if none does.
QString nearestName(const QString& typed, const QSet<QString>& known);

} // namespace sijill
