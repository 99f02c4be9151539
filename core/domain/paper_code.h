#pragma once

#include "core/base/text.h"

namespace sijill {

/// The code of an issued paper: twelve Latin capitals that cannot be mistaken for a digit or for each other,
/// the last one a check. One wrong letter, or two that changed places, never give another valid code.
namespace paper_code {

inline constexpr int kLetters = 12;

/// Grouped as it is printed: "ABCD-EFGH-JKLM". Nobody can guess the next one.
QString make();
/// The code as printed, from any typing of it: small letters, blanks and dashes do not matter. Empty when it
/// is mistyped.
QString parsed(const QString& typed);
/// The check letter of the first eleven; exposed for tests.
QChar checkLetter(QStringView letters);

} // namespace paper_code
} // namespace sijill
