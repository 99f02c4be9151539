#pragma once

#include "core/domain/field.h"
#include "ui/widgets/labels.h"

namespace sijill {

/// How a state, an attention or a standing looks everywhere: word, tone and icon, computed in one place.
/// `column` is the field ("state", "attention", "standing", "status").
StateWord stateWord(const QString& column, Choices choices, qint64 value);

/// The sharper word of a state that needs somebody: "Instalment due" instead of "In force".
StateWord sharpened(const StateWord& state, const StateWord& attention, qint64 attentionValue);

/// What was entered by mistake has no other state.
StateWord voidWord();

/// Whether a column of a list is shown as a state.
bool isStateColumn(const QString& column);

} // namespace sijill
