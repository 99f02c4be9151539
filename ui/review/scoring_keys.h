#pragma once

#include <optional>

class QKeyEvent;

namespace sijill {

/// The digit of a key in any layout: the top row of an AZERTY keyboard counts without Shift, Arabic digits
/// too.
std::optional<int> digitOf(const QKeyEvent& event);
/// N, or what stands on that key or letter in Arabic.
bool isNotApplicableKey(const QKeyEvent& event);

} // namespace sijill
