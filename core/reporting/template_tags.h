#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace sijill {

/// One `{{…}}` of a paper's text, with its place.
struct TemplateTag {
    enum class Kind { Variable, Section, Inverted, End };
    Kind kind = Kind::Variable;
    QString name;
    int line = 1;
    qsizetype begin = 0; ///< Of the braces, in the text.
    qsizetype end = 0;
    size_t closing = 0; ///< Of a section: the index of its End.
};

/// The tags in order, without comments. Refuses tags that are not closed or nested crosswise, partials and
/// changes of delimiter.
Result<std::vector<TemplateTag>> readTags(const QString& text);

/// Names of `data` that are missing where a tag uses them. The inside of a section that is cut is not looked
/// at: an empty list does not tell the names of its items.
QList<Problem> unknownTags(const std::vector<TemplateTag>& tags, const QJsonObject& data);

/// The problem's field is "text/LINE/NAME".
Problem templateProblem(int line, const QString& name, const QString& message);

} // namespace sijill
