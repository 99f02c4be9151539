#include "core/selection/json_codes.h"
#include "core/selection/scenario_json.h"

#include <QJsonArray>

namespace sijill::selection {
namespace {

/// As people write it: whole numbers as numbers, hundredths and finer as texts that lose nothing.
QJsonValue amountJson(qint64 units, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    if (units % unit == 0)
        return units / unit;
    const QString digits = QString::number(std::abs(units)).rightJustified(decimals + 1, u'0');
    return (units < 0 ? u"-"_s : QString()) + digits.chopped(decimals) + u'.' + digits.right(decimals);
}

QJsonValue fractionJson(const Fraction& value)
{
    return value.denominator() == 1 ? QJsonValue(value.rounded(0)) : QJsonValue(value.toText());
}

void insertText(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QString boundName(const Rule& rule)
{
    if (rule.isShare)
        return rule.sense == Sense::AtMost ? u"shareAtMost"_s : u"shareAtLeast"_s;
    return rule.sense == Sense::AtMost ? u"atMost"_s : u"atLeast"_s;
}

QJsonObject ruleJson(const Rule& rule)
{
    QJsonObject json{{u"subject"_s, codeOf(kSubjectCodes, rule.subject)},
        {u"measure"_s, codeOf(kMeasureCodes, rule.measure)},
        {boundName(rule), amountJson(rule.amount, decimalsOf(rule.measure, rule.isShare))}};
    insertText(json, u"key"_s, rule.key);
    return json;
}

QJsonObject candidateJson(const Candidate& candidate)
{
    QJsonObject json{{u"key"_s, candidate.key}, {u"score"_s, fractionJson(candidate.score)},
        {u"slots"_s, candidate.mostSlots}, {u"leastSlots"_s, candidate.leastSlots},
        {u"fixedCost"_s, amountJson(candidate.fixedCost.minor, 2)},
        {u"costPerSlot"_s, amountJson(candidate.costPerSlot.minor, 2)},
        {u"monthsPerSlot"_s, amountJson(candidate.monthsPerSlot, 2)},
        {u"decision"_s, codeOf(kDecisionCodes, candidate.decision)}};
    insertText(json, u"commune"_s, candidate.commune);
    insertText(json, u"partner"_s, candidate.partner);
    insertText(json, u"sector"_s, candidate.sector);
    if (!candidate.markers.isEmpty())
        json.insert(u"markers"_s, QJsonArray::fromStringList(candidate.markers));
    return json;
}

QJsonArray constraintsJson(const std::vector<Constraint>& constraints, const Naming& naming)
{
    QJsonArray json;
    for (const Constraint& constraint : constraints)
        json << constraintToJson(constraint, naming);
    return json;
}

QJsonObject reasonJson(const Choice& choice, const Naming& naming)
{
    const Reason& reason = choice.reason;
    QJsonObject json{{u"key"_s, choice.key}, {u"chosen"_s, choice.isChosen()}, {u"slots"_s, choice.slots},
        {u"reason"_s, codeOf(kReasonCodes, reason.kind)}, {u"sentence"_s, reasonSentence(reason, naming)}};
    insertText(json, u"other"_s, reason.other);
    if (!choice.isChosen() && reason.forcing != Forcing::NotTried)
        json.insert(u"forcedIn"_s, codeOf(kForcingCodes, reason.forcing));
    if (reason.forcing == Forcing::CostsScore) {
        json.insert(u"loss"_s, amountJson(reason.loss, 4));
        json.insert(u"lossIsExact"_s, reason.isLossExact);
    }
    if (!reason.blockers.empty())
        json.insert(u"blockers"_s, constraintsJson(reason.blockers, naming));
    if (reason.kind == ReasonKind::Limit || reason.kind == ReasonKind::Outscored)
        json.insert(
            u"exceededBy"_s, amountJson(reason.amount, decimalsOf(reason.constraint->rule.measure, false)));
    return json;
}

QJsonObject valueJson(const AllocationValue& value)
{
    QJsonObject json{{u"floorsMissed"_s, value.floorsMissed}, {u"floorsMissingThousandths"_s, value.missing},
        {u"score"_s, amountJson(value.score, 4)}};
    if (value.leastServed)
        json.insert(u"leastServed"_s, fractionJson(*value.leastServed));
    return json;
}

QJsonObject priceJson(const Price& price, const AllocationValue& reached, const Naming& naming)
{
    QJsonObject json = constraintToJson(price.constraint, naming);
    json.insert(u"method"_s, codeOf(kPriceMethodCodes, price.method));
    json.insert(u"sentence"_s, priceSentence(price, reached, naming));
    json.insert(u"scoreChange"_s, amountJson(price.scoreChange, 4));
    if (price.step > 0)
        json.insert(u"step"_s,
            amountJson(price.step, decimalsOf(price.constraint.rule.measure, price.constraint.rule.isShare)));
    if (price.method == PriceMethod::Resolved) {
        json.insert(u"objective"_s, valueJson(price.value));
        json.insert(u"isProven"_s, price.isProven);
    }
    return json;
}

QJsonArray usesJson(const std::vector<RuleUse>& uses, const Naming& naming)
{
    QJsonArray json;
    for (const RuleUse& use : uses) {
        QJsonObject one = constraintToJson(use.constraint, naming);
        one.insert(u"used"_s,
            amountJson(use.used, decimalsOf(use.constraint.rule.measure, use.constraint.rule.isShare)));
        one.insert(u"isMet"_s, use.isMet);
        json << one;
    }
    return json;
}

} // namespace

QJsonObject scenarioToJson(const Scenario& scenario)
{
    QJsonArray candidates;
    for (const Candidate& candidate : scenario.candidates)
        candidates << candidateJson(candidate);
    QJsonArray rules;
    for (const Rule& rule : scenario.rules)
        rules << ruleJson(rule);
    QJsonArray exclusions;
    for (const auto& [first, second] : scenario.exclusions)
        exclusions << QJsonArray{first, second};
    QJsonObject unemployed;
    for (const auto& [commune, count] : scenario.unemployed)
        unemployed.insert(commune, count);
    const PriceSteps& steps = scenario.steps;
    return {{u"worth"_s, codeOf(kWorthCodes, scenario.worth)}, {u"candidates"_s, candidates},
        {u"rules"_s, rules}, {u"exclusions"_s, exclusions}, {u"unemployed"_s, unemployed},
        {u"steps"_s,
            QJsonObject{{u"proposals"_s, steps.proposals}, {u"slots"_s, steps.slots},
                {u"personMonths"_s, amountJson(steps.personMonths, 2)},
                {u"cost"_s, amountJson(steps.cost, 2)}, {u"share"_s, amountJson(steps.share, 2)}}}};
}

QJsonObject constraintToJson(const Constraint& constraint, const Naming& naming)
{
    QJsonObject json = constraint.kind == ConstraintKind::Rule ? ruleJson(constraint.rule) : QJsonObject{};
    json.insert(u"constraint"_s, codeOf(kConstraintCodes, constraint.kind));
    json.insert(u"text"_s, constraintSentence(constraint, naming));
    insertText(json, u"first"_s, constraint.first);
    insertText(json, u"second"_s, constraint.second);
    return json;
}

QJsonObject allocationToJson(const Allocation& allocation, const Naming& naming)
{
    QJsonArray chosen;
    QJsonArray reasons;
    for (const Choice& choice : allocation.choices) {
        if (choice.isChosen())
            chosen << QJsonObject{{u"key"_s, choice.key}, {u"slots"_s, choice.slots}};
        reasons << reasonJson(choice, naming);
    }
    QJsonArray conflicts;
    for (const Conflict& conflict : allocation.conflicts)
        conflicts << QJsonObject{{u"constraints"_s, constraintsJson(conflict.constraints, naming)},
            {u"isSmallest"_s, conflict.isSmallest}};
    QJsonArray prices;
    for (const Price& price : allocation.prices)
        prices << priceJson(price, allocation.value, naming);
    QJsonObject json{{u"outcome"_s, codeOf(kOutcomeCodes, allocation.outcome)}, {u"chosen"_s, chosen},
        {u"reasons"_s, reasons}, {u"rules"_s, usesJson(allocation.uses, naming)}, {u"conflicts"_s, conflicts},
        {u"prices"_s, prices}};
    if (!allocation.hasChoices())
        return json;
    json.insert(u"objective"_s, valueJson(allocation.value));
    json.insert(u"gap"_s, allocation.gap);
    json.insert(u"floorsAreProven"_s, allocation.isFloorsProven);
    json.insert(u"leastServedIsProven"_s, allocation.isLeastServedProven);
    json.insert(u"leastServedCommunes"_s,
        QJsonArray::fromStringList(
            {allocation.leastServedCommunes.begin(), allocation.leastServedCommunes.end()}));
    return json;
}

} // namespace sijill::selection
