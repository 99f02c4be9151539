#include "ui/partners/twin_words.h"

#include "core/base/format.h"

namespace sijill {

QString reasonWords(const TwinPair& pair)
{
    QStringList words;
    for (const Choice& reason : kTwinReasons) {
        if (pair.has(TwinReason(reason.value)))
            words << choiceLabel(kTwinReasons, reason.value);
    }
    return words.join(u" · "_s);
}

QString sideWords(const TwinSide& side)
{
    return u"%1 · %2"_s.arg(Format::isolated(side.number), Format::capitalised(side.names.text()));
}

} // namespace sijill
