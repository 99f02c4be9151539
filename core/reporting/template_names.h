#pragma once

#include "core/domain/paper_template.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// A name that the text of a paper may use, with what it stands for.
struct TemplateName {
    enum class Sort { Plain, Flag, List, Item, Table, Chart };
    Sort sort = Sort::Plain;
    QString name;
    QString list;     ///< Of an item: the list in whose section alone it is known.
    QString sentence; ///< In the language asked for.

    /// As it is typed: "{{place}}", "{{#has_service}}…{{/has_service}}", "@table agreement_amounts".
    QString markup() const;
};

/// In the order of the paper, from :/reference/paper_names.csv.
std::vector<TemplateName> templateNames(WordedPaper paper, const QString& language);

/// The same for the check of a text.
PaperNames namesFor(WordedPaper paper);

} // namespace sijill
