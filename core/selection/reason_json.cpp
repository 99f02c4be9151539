#include "core/selection/reason_json.h"

#include "core/selection/json_codes.h"

#include <QJsonArray>

namespace sijill::selection {
namespace {

QJsonObject toJson(const Constraint& constraint)
{
    QJsonObject json{{u"kind"_s, codeOf(kConstraintCodes, constraint.kind)}};
    if (constraint.kind != ConstraintKind::Rule) {
        json[u"first"_s] = constraint.first;
        if (!constraint.second.isEmpty())
            json[u"second"_s] = constraint.second;
        return json;
    }
    const Rule& rule = constraint.rule;
    json[u"subject"_s] = codeOf(kSubjectCodes, rule.subject);
    if (!rule.key.isEmpty())
        json[u"key"_s] = rule.key;
    json[u"measure"_s] = codeOf(kMeasureCodes, rule.measure);
    json[u"atLeast"_s] = rule.sense == Sense::AtLeast;
    json[u"amount"_s] = rule.amount;
    json[u"share"_s] = rule.isShare;
    return json;
}

template <typename Enum>
Enum read(const QJsonObject& json, const QString& name, const QStringList& codes, Enum otherwise)
{
    const qsizetype index = codes.indexOf(json.value(name).toString());
    return index < 0 ? otherwise : static_cast<Enum>(index);
}

Constraint constraintFrom(const QJsonObject& json)
{
    Constraint constraint;
    constraint.kind = read(json, u"kind"_s, kConstraintCodes, ConstraintKind::Rule);
    constraint.first = json.value("first"_L1).toString();
    constraint.second = json.value("second"_L1).toString();
    constraint.rule.subject = read(json, u"subject"_s, kSubjectCodes, Subject::All);
    constraint.rule.key = json.value("key"_L1).toString();
    constraint.rule.measure = read(json, u"measure"_s, kMeasureCodes, Measure::Slots);
    constraint.rule.sense = json.value("atLeast"_L1).toBool() ? Sense::AtLeast : Sense::AtMost;
    constraint.rule.amount = json.value("amount"_L1).toInteger();
    constraint.rule.isShare = json.value("share"_L1).toBool();
    return constraint;
}

} // namespace

QJsonObject reasonToJson(const Reason& reason)
{
    QJsonObject json{{u"reason"_s, codeOf(kReasonCodes, reason.kind)}};
    if (reason.constraint)
        json[u"constraint"_s] = toJson(*reason.constraint);
    if (reason.amount != 0)
        json[u"missing"_s] = reason.amount;
    if (!reason.other.isEmpty())
        json[u"other"_s] = reason.other;
    QJsonArray blockers;
    for (const Constraint& blocker : reason.blockers)
        blockers.append(toJson(blocker));
    if (!blockers.isEmpty())
        json[u"blockers"_s] = blockers;
    if (reason.forcing != Forcing::NotTried) {
        json[u"forcing"_s] = codeOf(kForcingCodes, reason.forcing);
        json[u"loss"_s] = reason.loss;
        json[u"exact"_s] = reason.isLossExact;
    }
    return json;
}

Reason reasonFromJson(const QJsonObject& json)
{
    Reason reason;
    reason.kind = read(json, u"reason"_s, kReasonCodes, ReasonKind::Unsettled);
    if (json.contains("constraint"_L1))
        reason.constraint = constraintFrom(json.value("constraint"_L1).toObject());
    reason.amount = json.value("missing"_L1).toInteger();
    reason.other = json.value("other"_L1).toString();
    for (const QJsonValue& blocker : json.value("blockers"_L1).toArray())
        reason.blockers.push_back(constraintFrom(blocker.toObject()));
    reason.forcing = read(json, u"forcing"_s, kForcingCodes, Forcing::NotTried);
    reason.loss = json.value("loss"_L1).toInteger();
    reason.isLossExact = json.value("exact"_L1).toBool();
    return reason;
}

} // namespace sijill::selection
