#pragma once

#include "core/reporting/paper_template.h"

namespace sijill {

/// Stands before a value that begins a line with a sign of the markup, and for each `*` of a value: values
/// are words.
inline constexpr QChar kGuard(0xe001);
inline constexpr QChar kStar(0xe002);

/// `@table name` and its like.
struct Directive {
    QString verb; ///< "table"; empty when the line is none.
    QString name;
};
Directive directiveOf(const QString& line);

/// What is wrong in the markup of an unfilled text, whichever sections will be cut.
QList<Problem> markupProblems(const QString& text, const PaperNames& known);

/// Blocks of a filled text that has passed markupProblems.
std::vector<Block> parseMarkup(const QString& text, const PaperParts& parts);

} // namespace sijill
