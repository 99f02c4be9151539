#pragma once

#include "core/base/text.h"

namespace sijill {

/// Spellings that a reader takes for the same word get the same key (national-formats.md §D.6). Keys are
/// stored and indexed: a change of these rules needs a migration that computes them anew.

/// What a search compares: marks, tatweel and invisible controls dropped; hamza, alef, yeh, taa marbuta and
/// kaf in one form each; western digits; lower case; no Latin diacritics (đ is d). Spaces and punctuation
/// stay.
QString searchKey(QStringView text);

/// What equality and the search for duplicates compare: the search key with ا at the end of a word written ي,
/// then without spaces, hyphens and apostrophes.
QString matchKey(QStringView text);

/// The words of the search key. Apostrophes part words too: "M’Hamed" is "m", "hamed".
QStringList searchWords(QStringView text);

} // namespace sijill
