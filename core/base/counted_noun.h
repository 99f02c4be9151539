#pragma once

#include "core/base/arabic_words.h"

namespace sijill {

/// A number in digits with its noun agreeing, as papers and sentences print it: «61 ورشا», "61 chantiers".
/// Nouns are the keys of resources/reference/counted_nouns_ar.csv ("worksite", "agreement", "month"…);
/// another key is a bug. `oblique` gives the Arabic form after a preposition, an annexed noun or as object
/// («ورشين»); other languages ignore it.
QString counted(const QString& language, const char* nounKey, qint64 count, bool oblique = false);

/// The Arabic forms of a noun, for numbers in letters: «إحدى وستون اتفاقية».
const ArabicNoun& arabicNoun(const char* nounKey);

} // namespace sijill
