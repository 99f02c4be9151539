#pragma once

#include "core/domain/record_type.h"
#include "ui/widgets/value_text.h"

#include <QJsonObject>

namespace sijill {

/// One field of a record in two states, as people read it; rows of its parts stand before the field's name.
struct StateLine {
    QString label;
    QString before;
    QString after;

    bool operator==(const StateLine&) const = default;
};

/// Two states of a record side by side, as the journal keeps them: the fields that differ, or all that hold
/// something. Rows are matched by their ids; a state that is empty is a record that was not there.
std::vector<StateLine> stateLines(const RecordType& type, const QJsonObject& before, const QJsonObject& after,
    const FieldContext& context, bool onlyDifferent);

} // namespace sijill
