#include "ui/review/scoring_keys.h"

#include "core/base/text.h"

#include <QKeyEvent>

namespace sijill {
namespace {

const auto kTopRow = u"à&é\"'(-è_ç"_s;

} // namespace

std::optional<int> digitOf(const QKeyEvent& event)
{
    const QString text = event.text();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || text.size() != 1)
        return std::nullopt;
    if (const int digit = text.front().digitValue(); digit >= 0)
        return digit;
    if (event.modifiers() & (Qt::KeypadModifier | Qt::ShiftModifier))
        return std::nullopt;
    const auto place = kTopRow.indexOf(text.front());
    return place < 0 ? std::nullopt : std::optional(int(place));
}

bool isNotApplicableKey(const QKeyEvent& event)
{
    static const auto kLetters = u"nNنى"_s; // The last one stands on the key N of the Arabic layout.
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isPlain && event.text().size() == 1 && kLetters.contains(event.text().front());
}

} // namespace sijill
