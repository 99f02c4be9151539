#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

/// What the law or the council's own rules set for sessions and deliberations (S1). Delays are in days;
/// organic law 112-14 and its defaults: field-notes.md §4, to be confirmed by the office.
enum class CouncilRuleName {
    ConvocationDays = 0,           ///< Between convocation and opening.
    AgendaDays = 1,                ///< Between sending the agenda to the governor and opening.
    AgendaAnswerDays = 2,          ///< In which the governor adds or opposes items.
    FirstQuorum = 3,               ///< Percent of members in office of which more must be present.
    SecondQuorum = 4,              ///< The same after a second convocation.
    ThirdQuorum = 5,               ///< The same after a third one; 0: any number.
    MajorityPercent = 6,           ///< Percent of the base of which more must be in favour.
    AbstentionBreaksUnanimity = 7, ///< 1: "unanimously" is not said when somebody abstained (S2).
    PostingDays = 8,               ///< In which a summary is posted.
    SendingDays = 9,               ///< Working days in which deliberations go to the governor.
    OppositionDays = 10,           ///< Working days in which the governor may oppose.
    VisaDays = 11,                 ///< After which silence is a visa.
    ConvocationDaysExtraordinary = 12,
    AgendaDaysExtraordinary = 13,
};
extern const Choices kCouncilRuleNames;

/// One dated value with its legal basis, as the office has confirmed it.
struct CouncilRule {
    PartId id;
    CouncilRuleName name = CouncilRuleName::ConvocationDays;
    QDate validFrom;
    int value = 0;
    LocalizedText legalBasis;

    bool operator==(const CouncilRule&) const = default;
};

/// The value of `name` on `day`: the last row valid by then, else the default of field-notes.md §4.
int councilRule(const std::vector<CouncilRule>& rules, CouncilRuleName name, QDate day);
/// Legal basis of that row; empty where the default holds.
LocalizedText councilRuleBasis(const std::vector<CouncilRule>& rules, CouncilRuleName name, QDate day);

/// The day that lies `days` working days after `day`; Saturdays and Sundays do not count.
QDate afterWorkingDays(QDate day, int days);

template <>
const RecordType& recordType<CouncilRule>();

} // namespace sijill
