#include "ui/selection/effect_words.h"

#include "core/base/format.h"
#include "ui/selection/ranking_words.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr qint64 kMillion = 100'000'000; // Centimes.

int jobsOf(const SelectionEffects& effects, const char* marker)
{
    const auto found = effects.jobsByMarker.find(QString::fromLatin1(marker));
    return found == effects.jobsByMarker.end() ? 0 : found->second;
}

/// As a whole number: of a share, tenths of a percent.
qint64 rawValue(Measured measured, const SelectionEffects& effects)
{
    const auto shareOf = [&](int jobs) -> qint64 {
        return effects.jobs > 0 ? scaledHalfUp(jobs, 1000, effects.jobs) : 0;
    };
    switch (measured) {
    case Measured::Proposals:
        return effects.proposals;
    case Measured::Jobs:
        return effects.jobs;
    case Measured::Money:
        return effects.amount.minor;
    case Measured::PersonMonths:
        return effects.personMonths;
    case Measured::Communes:
        return effects.communes;
    case Measured::Women:
        return shareOf(jobsOf(effects, "women"));
    case Measured::Disability:
        return shareOf(jobsOf(effects, "disability"));
    case Measured::Rural:
        return shareOf(effects.ruralJobs);
    }
    return 0;
}

bool isShare(Measured measured)
{
    return measured == Measured::Women || measured == Measured::Disability || measured == Measured::Rural;
}

/// Where a floor of the wishes stands on the bar of a marker's share.
std::optional<double> floorOf(Measured measured, const AllocationWishes& wishes)
{
    const QString marker = measured == Measured::Women ? u"women"_s
        : measured == Measured::Disability             ? u"disability"_s
                                                       : QString();
    for (const selection::Rule& rule : wishes.rules) {
        const bool isFloor = rule.subject == selection::Subject::Marker && rule.key == marker && rule.isShare
            && rule.sense == selection::Sense::AtLeast && rule.measure == selection::Measure::Slots;
        if (isFloor && !marker.isEmpty())
            return double(rule.amount) / 10'000;
    }
    return std::nullopt;
}

/// The whole that the value is a part of; 0: none.
qint64 wholeOf(Measured measured, const SelectionDesk& desk)
{
    qint64 jobs = 0;
    qint64 months = 0;
    for (const RankedFile& row : desk.ranking().rows) {
        jobs += row.file.slotCount();
        months += row.file.personMonths();
    }
    const Envelope& envelope = desk.wishes().envelope;
    switch (measured) {
    case Measured::Proposals:
        return qint64(desk.ranking().rows.size());
    case Measured::Jobs:
        return jobs;
    case Measured::Money:
        return envelope.budget.minor;
    case Measured::PersonMonths:
        return envelope.personMonths > 0 ? envelope.personMonths : months;
    case Measured::Communes:
        return desk.effects().communesTotal;
    default:
        return 1000;
    }
}

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

QString measuredValue(Measured measured, const SelectionEffects& effects)
{
    const Format format;
    const qint64 raw = rawValue(measured, effects);
    if (measured == Measured::Money)
        return format.money({raw});
    return isShare(measured) ? format.percent({raw * 10}, 1) : format.integer(raw);
}

QString measuredDifference(Measured measured, const SelectionEffects& now, const SelectionEffects& before)
{
    const qint64 change = rawValue(measured, now) - rawValue(measured, before);
    if (measured == Measured::Money)
        return signedMoney({change});
    return signedNumber(change, isShare(measured) ? 1 : 0);
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
