#pragma once

#include "core/base/localized_text.h"

namespace sijill {

/// Gender as Arabic sentences need it, read from the first Arabic word: «رئيسة الجمعية», «جمعية», «تعاونية».
/// Masculine when the text has no Arabic.
bool isFeminine(const LocalizedText& text);

/// The name begins with its own title («السيدة», "M.", "Mme"): none is added before it.
bool hasPersonalTitle(const QString& name);

} // namespace sijill
