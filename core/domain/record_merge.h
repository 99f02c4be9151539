#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sijill {

/// What one person typed, laid over what others saved meanwhile.
struct MergedTyping {
    QJsonObject content;
    /// Fields and parts that both changed, differently. The typing stands in the content.
    QStringList contested;
};

/// Carries what was typed over `basis` (see toJson of a record) to the record as it is `now`, field by field
/// and part by part: what was not touched follows the others, what was touched stays as typed.
MergedTyping mergeTyping(const QJsonObject& typed, const QJsonObject& basis, const QJsonObject& now);

} // namespace sijill
