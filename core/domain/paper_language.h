#pragma once

#include "core/domain/field.h"

namespace sijill {

/// The languages that papers and their templates are written in.
enum class PaperLanguage { Arabic = 0, French = 1, English = 2 };
extern const Choices kPaperLanguages; ///< Codes "ar", "fr", "en".

} // namespace sijill
