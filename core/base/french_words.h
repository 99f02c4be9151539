#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

namespace sijill {

/// Amounts of dirhams in letters, as papers print them in French and English; Arabic has a grammar of its own
/// in arabic_words.h. All refuse what checkedForWords refuses.

/// "deux millions de dirhams et cinquante centimes", with the hyphens of 1990.
Result<QString> amountInFrenchWords(Money amount);

/// "one thousand two hundred fifty-one dirhams and five centimes".
Result<QString> amountInEnglishWords(Money amount);

/// In the language of a paper; English for any that is neither Arabic nor French.
Result<QString> amountInWords(const QString& language, Money amount);

} // namespace sijill
