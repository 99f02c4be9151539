#include "core/domain/council_rules.h"

namespace sijill {
namespace {

using Name = CouncilRuleName;

constexpr Choice kCouncilRuleTable[] = {
    {int(Name::ConvocationDays), "convocation-days",
        QT_TRANSLATE_NOOP("Choice", "Days from convocation to an ordinary session")},
    {int(Name::AgendaDays), "agenda-days",
        QT_TRANSLATE_NOOP("Choice", "Days from sending the agenda to an ordinary session")},
    {int(Name::AgendaAnswerDays), "agenda-answer-days",
        QT_TRANSLATE_NOOP("Choice", "Days for the governor to add or oppose items")},
    {int(Name::FirstQuorum), "first-quorum",
        QT_TRANSLATE_NOOP("Choice", "Quorum at the first convocation, more than %")},
    {int(Name::SecondQuorum), "second-quorum",
        QT_TRANSLATE_NOOP("Choice", "Quorum at the second convocation, more than %")},
    {int(Name::ThirdQuorum), "third-quorum",
        QT_TRANSLATE_NOOP("Choice", "Quorum at the third convocation, more than % (0: any number)")},
    {int(Name::MajorityPercent), "majority", QT_TRANSLATE_NOOP("Choice", "Majority, more than %")},
    {int(Name::AbstentionBreaksUnanimity), "abstention-breaks-unanimity",
        QT_TRANSLATE_NOOP("Choice", "An abstention ends unanimity (1 yes, 0 no)")},
    {int(Name::PostingDays), "posting-days",
        QT_TRANSLATE_NOOP("Choice", "Days for posting a summary of deliberations")},
    {int(Name::SendingDays), "sending-days",
        QT_TRANSLATE_NOOP("Choice", "Working days for sending deliberations to the governor")},
    {int(Name::OppositionDays), "opposition-days",
        QT_TRANSLATE_NOOP("Choice", "Working days for the governor to oppose a deliberation")},
    {int(Name::VisaDays), "visa-days", QT_TRANSLATE_NOOP("Choice", "Days after which silence is a visa")},
    {int(Name::ConvocationDaysExtraordinary), "convocation-days-extraordinary",
        QT_TRANSLATE_NOOP("Choice", "Days from convocation to an extraordinary session")},
    {int(Name::AgendaDaysExtraordinary), "agenda-days-extraordinary",
        QT_TRANSLATE_NOOP("Choice", "Days from sending the agenda to an extraordinary session")},
};

/// field-notes.md §4, in the order of the names; what the office enters takes their place.
constexpr int kDefaults[] = {10, 20, 8, 50, 50, 0, 50, 0, 8, 10, 3, 20, 3, 3};

const CouncilRule* rowOn(const std::vector<CouncilRule>& rules, Name name, QDate day)
{
    const CouncilRule* found = nullptr;
    for (const CouncilRule& rule : rules) {
        if (rule.name == name && (!rule.validFrom.isValid() || rule.validFrom <= day)
            && (!found || !found->validFrom.isValid() || found->validFrom <= rule.validFrom))
            found = &rule;
    }
    return found;
}

} // namespace

const Choices kCouncilRuleNames = kCouncilRuleTable;

int councilRule(const std::vector<CouncilRule>& rules, Name name, QDate day)
{
    const CouncilRule* row = rowOn(rules, name, day);
    return row ? row->value : kDefaults[int(name)];
}

LocalizedText councilRuleBasis(const std::vector<CouncilRule>& rules, Name name, QDate day)
{
    const CouncilRule* row = rowOn(rules, name, day);
    return row ? row->legalBasis : LocalizedText();
}

QDate afterWorkingDays(QDate day, int days)
{
    while (days > 0) {
        day = day.addDays(1);
        days -= day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    }
    return day;
}

template <>
const RecordType& recordType<CouncilRule>()
{
    static const RecordType type = describe<CouncilRule>({.kind = "council_rule",
        .plural = "council-rules",
        .label = QT_TRANSLATE_NOOP("Record", "Rule of the council"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Rules of the council"),
        .fields =
            {
                field<&CouncilRule::name>("name", QT_TRANSLATE_NOOP("Field", "Rule"), Required)
                    .among(kCouncilRuleNames),
                field<&CouncilRule::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
                field<&CouncilRule::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), Required),
                field<&CouncilRule::legalBasis>("legal_basis", QT_TRANSLATE_NOOP("Field", "Legal basis")),
            },
        .identity = {"name", "valid_from"}});
    return type;
}

} // namespace sijill
