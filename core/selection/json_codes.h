#pragma once

#include "core/selection/allocation.h"

#include <QStringList>

namespace sijill::selection {

/// The words that stand for enumerators in JSON, in the order of their numbers.
inline const QStringList kMeasureCodes{u"proposals"_s, u"slots"_s, u"personMonths"_s, u"cost"_s};
inline const QStringList kSubjectCodes{u"all"_s, u"commune"_s, u"partner"_s, u"sector"_s, u"marker"_s};
inline const QStringList kDecisionCodes{u"free"_s, u"in"_s, u"out"_s};
inline const QStringList kWorthCodes{u"perSlot"_s, u"perProposal"_s};
inline const QStringList kConstraintCodes{u"rule"_s, u"exclusion"_s, u"fixedIn"_s, u"fixedOut"_s};
inline const QStringList kReasonCodes{u"selected"_s, u"fixedIn"_s, u"fixedOut"_s, u"overlap"_s, u"limit"_s,
    u"outscored"_s, u"noGain"_s, u"unsettled"_s, u"aboveLine"_s, u"belowLine"_s, u"noScore"_s};
inline const QStringList kForcingCodes{u"notTried"_s, u"impossible"_s, u"missesFloors"_s, u"servesLess"_s,
    u"costsScore"_s, u"equal"_s, u"unknown"_s};
inline const QStringList kOutcomeCodes{
    u"optimal"_s, u"withinGap"_s, u"outOfTime"_s, u"impossible"_s, u"notFound"_s};
inline const QStringList kPriceMethodCodes{u"resolved"_s, u"linear"_s};

template <typename Enum>
QString codeOf(const QStringList& codes, Enum value)
{
    return codes.at(static_cast<qsizetype>(value));
}

/// Decimals of one unit of a measure or a share: 2 where it is kept in hundredths.
inline int decimalsOf(Measure measure, bool isShare)
{
    return isShare || measure == Measure::PersonMonths || measure == Measure::Cost ? 2 : 0;
}

} // namespace sijill::selection
