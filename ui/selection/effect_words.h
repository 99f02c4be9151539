#pragma once

#include "ui/selection/effect_tile.h"
#include "ui/selection/selection_desk.h"

namespace sijill {

/// What is measured of a selection, in the order of the screen.
enum class Measured { Proposals, Jobs, Money, PersonMonths, Communes, Women, Disability, Rural };
inline constexpr Measured kMeasured[] = {Measured::Proposals, Measured::Jobs, Measured::Money,
    Measured::PersonMonths, Measured::Communes, Measured::Women, Measured::Disability, Measured::Rural};

/// As a whole number: of a share, tenths of a percent.
qint64 rawValue(Measured measured, const SelectionEffects& effects);
bool isShare(Measured measured);
/// The whole that the value is a part of; 0: none.
qint64 wholeOf(Measured measured, const SelectionDesk& desk);
/// Where a floor of the wishes stands on the bar of a marker's share.
std::optional<double> floorOf(Measured measured, const AllocationWishes& wishes);
QString measuredTitle(Measured measured);
QString measuredValue(Measured measured, const SelectionEffects& effects);
/// How far `now` is from `before`, with its sign; empty for not at all.
QString measuredDifference(Measured measured, const SelectionEffects& now, const SelectionEffects& before);
/// The effect of what the desk shows, beside its reference.
Effect effectOf(Measured measured, const SelectionDesk& desk);

} // namespace sijill
