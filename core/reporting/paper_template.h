#pragma once

#include "core/base/error.h"
#include "core/reporting/report_document.h"

#include <QJsonObject>
#include <QSet>

#include <map>

namespace sijill {

/// What a builder hands to the text of a paper: values by tag, tables and charts by name.
struct PaperParts {
    /// Strings, flags, lists of objects; an absent value is *false*, never an empty text (which prints a
    /// dotted line).
    QJsonObject data;
    std::map<QString, Table> tables;
    std::map<QString, Chart> charts;
    std::map<QString, Box> boxes; ///< Reached by @table too: to the office they are one thing.
    Signatures signatures;
    bool framedTitle = false;
};

/// A paper's text filled in.
struct PaperText {
    std::vector<Block> blocks;
    QStringList missing; ///< Tags printed as a dotted line, in order, each once: listed before printing.
};

/// Names that the text of a paper may use.
struct PaperNames {
    QSet<QString> tags;   ///< With flags, lists and the names inside the lists.
    QSet<QString> tables; ///< And boxes.
    QSet<QString> charts;
    std::map<QString, QSet<QString>> items = {}; ///< Known only inside the section of a list.
};

/// Fills a text (Mustache, then the small markup) with the parts. Refuses, with all lines: unknown tags,
/// tables and charts, faulty braces, `**` without its second half. A list that is empty hides its items'
/// names from the check.
///
/// Markup, one paragraph a line: `#` title, `##` and `###` headings, `-` list item, `>` against the end
/// margin,
/// `**bold**`, `@table name`, `@chart name`, `@signatures`, `@pagebreak`, `@newletter` (a page with
/// the letterhead). Values never act as markup.
Result<PaperText> renderTemplate(const QString& text, const PaperParts& parts);

/// The same refusals without any value, for the office that edits a text: every fault, by its line.
Status checkTemplate(const QString& text, const PaperNames& known);
/// Line of a text that a problem of renderTemplate or checkTemplate is about; 0 when it is about none.
int lineOf(const Problem& problem);

/// All names in the parts, for checkTemplate and for the list shown beside the editor.
PaperNames namesOf(const PaperParts& parts);

} // namespace sijill
