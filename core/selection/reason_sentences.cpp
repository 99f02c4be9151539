#include "core/selection/sentences.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <cstdlib>

namespace sijill::selection {
namespace {

QString nameOf(const Rule& rule, const Naming& naming)
{
    const QString name = naming ? naming(rule.subject, rule.key) : QString();
    return name.isEmpty() ? Format::isolated(rule.key) : name;
}

/// An amount that is missing is never a share.
QString missingText(Rule rule, qint64 amount)
{
    rule.isShare = false;
    return amountText(rule, amount);
}

QString limitSentence(const Reason& reason, const Naming& naming)
{
    const Rule& rule = reason.constraint->rule;
    const QString missing = missingText(rule, reason.amount);
    const QString name = nameOf(rule, naming);
    if (rule.sense == Sense::AtLeast)
        //: %1 is a rule ("Marker women: at least 30 % of the slots"), %2 an amount with its unit.
        return QCoreApplication::translate("Selection", "Out: with it, “%1” would be missed by %2.")
            .arg(constraintSentence(*reason.constraint, naming), missing);
    switch (rule.subject) {
    case Subject::All:
        if (rule.measure == Measure::Cost)
            return QCoreApplication::translate("Selection", "Out: the budget lacks %1 for it.").arg(missing);
        if (rule.measure == Measure::PersonMonths)
            //: %1 is a number of person-months with its unit.
            return QCoreApplication::translate("Selection", "Out: the envelope lacks %1 for it.")
                .arg(missing);
        return QCoreApplication::translate("Selection", "Out: the ceiling for all would be exceeded by %1.")
            .arg(missing);
    case Subject::Commune:
        //: %1 is a commune, %2 an amount with its unit.
        return QCoreApplication::translate(
            "Selection", "Out: the ceiling of the commune %1 would be exceeded by %2.")
            .arg(name, missing);
    case Subject::Partner:
        return QCoreApplication::translate(
            "Selection", "Out: the cap of its partner %1 would be exceeded by %2.")
            .arg(name, missing);
    case Subject::Sector:
        return QCoreApplication::translate(
            "Selection", "Out: the ceiling of the sector %1 would be exceeded by %2.")
            .arg(name, missing);
    case Subject::Marker:
        return QCoreApplication::translate(
            "Selection", "Out: the ceiling of the marker %1 would be exceeded by %2.")
            .arg(name, missing);
    }
    return {};
}

/// Ten-thousandths of a point, with as many decimals as say something.
QString pointsText(qint64 points)
{
    const bool isTiny = points != 0 && std::abs(points) < 100;
    return isTiny ? Format().decimal(points, 4) : Format().decimal(scaledHalfUp(points, 1, 100), 2);
}

QString kindSentence(const Reason& reason, const Naming& naming)
{
    switch (reason.kind) {
    case ReasonKind::Selected:
        return QCoreApplication::translate("Selection", "Selected: it belongs to the best allocation found.");
    case ReasonKind::FixedIn:
        return QCoreApplication::translate("Selection", "Selected: the committee has decided so.");
    case ReasonKind::FixedOut:
        return QCoreApplication::translate("Selection", "Out: the committee has decided so.");
    case ReasonKind::Overlap:
        //: %1 is the number of a proposal.
        return QCoreApplication::translate("Selection", "Out: it overlaps with %1, which is selected.")
            .arg(Format::isolated(reason.other));
    case ReasonKind::Outscored:
        //: %1 is the number of a proposal.
        return QCoreApplication::translate("Selection",
            "Out: no room is left, and %1, which is selected, takes no more and brings a higher score.")
            .arg(Format::isolated(reason.other));
    case ReasonKind::Limit:
        return limitSentence(reason, naming);
    case ReasonKind::NoGain:
        return QCoreApplication::translate("Selection", "Out: there is room for it, but it brings no score.");
    case ReasonKind::Unsettled:
        return QCoreApplication::translate(
            "Selection", "Out: the search was stopped before it was settled. Compute again with more time.");
    case ReasonKind::AboveLine:
        return QCoreApplication::translate(
            "Selection", "Selected: it stands above the line of the selection.");
    case ReasonKind::BelowLine:
        //: %1 is a number of points with two decimals.
        return QCoreApplication::translate(
            "Selection", "Out: its score is %1 points below that of the last one selected.")
            .arg(Format().decimal(reason.amount, 2));
    case ReasonKind::NoScore:
        return QCoreApplication::translate("Selection", "Out: it has no score.");
    }
    return {};
}

QString forcingSentence(const Reason& reason)
{
    switch (reason.forcing) {
    case Forcing::NotTried:
        return {};
    case Forcing::Impossible:
        return QCoreApplication::translate("Selection", "No allocation within the rules can have it.");
    case Forcing::MissesFloors:
        return QCoreApplication::translate("Selection", "With it in, the floors would be met less well.");
    case Forcing::ServesLess:
        return QCoreApplication::translate(
            "Selection", "With it in, the least-served commune would have fewer jobs per unemployed.");
    case Forcing::CostsScore:
        //: %1 is a number of points.
        return (reason.isLossExact
                ? QCoreApplication::translate("Selection", "With it in, the best total is %1 points lower.")
                : QCoreApplication::translate(
                    "Selection", "With it in, the best total is at least %1 points lower."))
            .arg(pointsText(reason.loss));
    case Forcing::Equal:
        return QCoreApplication::translate("Selection", "There is an allocation just as good that has it.");
    case Forcing::Unknown:
        return QCoreApplication::translate(
            "Selection", "Whether an allocation as good could have it was not proven in the time given.");
    }
    return {};
}

bool meetsFloorsBetter(const Price& price, const AllocationValue& reached)
{
    return price.value.floorsMissed != reached.floorsMissed || price.value.missing != reached.missing;
}

QString loosenedSentence(const Price& price, const AllocationValue& reached)
{
    if (price.method == PriceMethod::Linear)
        //: %1 is a rule, %2 an amount with its unit, %3 a number of points.
        return QCoreApplication::translate(
            "Selection", "“%1”, looser by %2: about %3 points more (estimated, not computed again).");
    if (meetsFloorsBetter(price, reached))
        //: %1 is a rule, %2 an amount with its unit, %3 a number of points.
        return QCoreApplication::translate(
            "Selection", "“%1”, looser by %2: the floors are met better; the score changes by %3 points.");
    if (price.value.leastServed != reached.leastServed)
        return QCoreApplication::translate("Selection",
            "“%1”, looser by %2: the least-served commune has more; the score changes by %3 points.");
    //: %1 is a rule, %2 an amount with its unit, %3 a number of points, which may be 0.
    return QCoreApplication::translate("Selection", "“%1”, looser by %2: %3 points more.");
}

QString droppedSentence(const Price& price, const AllocationValue& reached)
{
    if (meetsFloorsBetter(price, reached))
        //: %1 is a decision or an exclusion, %2 a number of points.
        return QCoreApplication::translate(
            "Selection", "Without “%1”: the floors are met better; the score changes by %2 points.");
    if (price.value.leastServed != reached.leastServed)
        return QCoreApplication::translate(
            "Selection", "Without “%1”: the least-served commune has more; the score changes by %2 points.");
    return QCoreApplication::translate("Selection", "Without “%1”: %2 points more.");
}

} // namespace

QString reasonSentence(const Reason& reason, const Naming& naming)
{
    const QString first = kindSentence(reason, naming);
    const QString second = forcingSentence(reason);
    return second.isEmpty() ? first : first + u' ' + second;
}

QString priceSentence(const Price& price, const AllocationValue& reached, const Naming& naming)
{
    const QString what = constraintSentence(price.constraint, naming);
    const QString points = pointsText(price.scoreChange);
    if (price.step == 0)
        return droppedSentence(price, reached).arg(what, points);
    return loosenedSentence(price, reached).arg(what, amountText(price.constraint.rule, price.step), points);
}

} // namespace sijill::selection
