#include "core/base/format.h"
#include "ui/selection/effect_words.h"
#include "ui/selection/ranking_words.h"

namespace sijill {
namespace {

int jobsOf(const SelectionEffects& effects, const char* marker)
{
    const auto found = effects.jobsByMarker.find(QString::fromLatin1(marker));
    return found == effects.jobsByMarker.end() ? 0 : found->second;
}

} // namespace

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

} // namespace sijill
