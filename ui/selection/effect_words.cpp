#include "ui/selection/effect_words.h"

#include "core/base/format.h"
#include "ui/selection/ranking_words.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr qint64 kMillion = 100'000'000; // Centimes.

} // namespace

QString measuredTitle(Measured measured)
{
    switch (measured) {
    case Measured::Proposals:
        return QCoreApplication::translate("Effects", "Selected proposals");
    case Measured::Jobs:
        return QCoreApplication::translate("Effects", "Jobs");
    case Measured::Money:
        return QCoreApplication::translate("Effects", "Envelope");
    case Measured::PersonMonths:
        return QCoreApplication::translate("Effects", "Person-months");
    case Measured::Communes:
        return QCoreApplication::translate("Effects", "Communes covered");
    case Measured::Women:
        return QCoreApplication::translate("Effects", "Jobs for women");
    case Measured::Disability:
        return QCoreApplication::translate("Effects", "Jobs for the disabled");
    case Measured::Rural:
        return QCoreApplication::translate("Effects", "Rural jobs");
    }
    return {};
}

Effect effectOf(Measured measured, const SelectionDesk& desk)
{
    const SelectionEffects& effects = desk.effects();
    const Format format;
    const qint64 whole = wholeOf(measured, desk);
    const qint64 raw = rawValue(measured, effects);
    Effect effect{.title = measuredTitle(measured), .value = measuredValue(measured, effects)};
    if (desk.reference())
        effect.difference = measuredDifference(measured, effects, *desk.reference());
    effect.share = whole > 0 ? double(raw) / double(whole) : 0;
    const bool isLimit = measured == Measured::Money
        || (measured == Measured::PersonMonths && desk.wishes().envelope.personMonths > 0);
    effect.isOver = isLimit && whole > 0 && raw > whole;
    effect.tick = floorOf(measured, desk.wishes());
    if (isShare(measured)) {
        if (effect.tick)
            //: A floor under a share: %1 is a percentage.
            effect.of = QCoreApplication::translate("Effects", "floor %1")
                            .arg(format.percent({qRound64(*effect.tick * 10'000)}, 0));
        return effect;
    }
    if (measured == Measured::Money && std::max(raw, whole) >= kMillion) {
        effect.value = format.decimal(scaledHalfUp(raw, 1, kMillion / 100), 2);
        if (desk.reference())
            effect.difference =
                signedNumber(scaledHalfUp(raw - desk.reference()->amount.minor, 1, kMillion / 100), 2);
        effect.of = whole > 0
            //: %1 is a number of millions of the currency.
            ? QCoreApplication::translate("Effects", "of %1 million")
                  .arg(format.decimal(scaledHalfUp(whole, 1, kMillion / 100), 2))
            : QCoreApplication::translate("Effects", "million");
    } else if (whole > 0) {
        //: "61 of 84": %1 is a number or an amount.
        effect.of = QCoreApplication::translate("Effects", "of %1")
                        .arg(measured == Measured::Money ? format.money({whole}) : format.integer(whole));
    }
    return effect;
}

} // namespace sijill
