#include "core/selection/sentences.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <limits>

namespace sijill::selection {
namespace {

QString nameOf(const Rule& rule, const Naming& naming)
{
    const QString name = naming ? naming(rule.subject, rule.key) : QString();
    return name.isEmpty() ? Format::isolated(rule.key) : name;
}

QString shareText(Measure measure, const QString& percent)
{
    switch (measure) {
    case Measure::Proposals:
        //: %1 is a percentage ("30 %").
        return QCoreApplication::translate("Selection", "%1 of the proposals").arg(percent);
    case Measure::Slots:
        return QCoreApplication::translate("Selection", "%1 of the slots").arg(percent);
    case Measure::PersonMonths:
        return QCoreApplication::translate("Selection", "%1 of the person-months").arg(percent);
    case Measure::Cost:
        return QCoreApplication::translate("Selection", "%1 of the cost").arg(percent);
    }
    return {};
}

QString ceilingText(const Rule& rule, const QString& amount, const QString& name)
{
    switch (rule.subject) {
    case Subject::All:
        //: %1 is an amount with its unit ("12 slots", "1 000,00").
        return QCoreApplication::translate("Selection", "All together: at most %1").arg(amount);
    case Subject::Commune:
        //: %1 is a commune, %2 an amount with its unit.
        return QCoreApplication::translate("Selection", "Commune %1: at most %2").arg(name, amount);
    case Subject::Partner:
        return QCoreApplication::translate("Selection", "Partner %1: at most %2").arg(name, amount);
    case Subject::Sector:
        return QCoreApplication::translate("Selection", "Sector %1: at most %2").arg(name, amount);
    case Subject::Marker:
        return QCoreApplication::translate("Selection", "Marker %1: at most %2").arg(name, amount);
    }
    return {};
}

QString floorText(const Rule& rule, const QString& amount, const QString& name)
{
    switch (rule.subject) {
    case Subject::All:
        return QCoreApplication::translate("Selection", "All together: at least %1").arg(amount);
    case Subject::Commune:
        return QCoreApplication::translate("Selection", "Commune %1: at least %2").arg(name, amount);
    case Subject::Partner:
        return QCoreApplication::translate("Selection", "Partner %1: at least %2").arg(name, amount);
    case Subject::Sector:
        return QCoreApplication::translate("Selection", "Sector %1: at least %2").arg(name, amount);
    case Subject::Marker:
        return QCoreApplication::translate("Selection", "Marker %1: at least %2").arg(name, amount);
    }
    return {};
}

} // namespace

QString amountText(const Rule& rule, qint64 amount)
{
    const Format format;
    if (rule.isShare)
        return shareText(rule.measure, format.percent({amount}));
    const int count = static_cast<int>(std::min<qint64>(amount, std::numeric_limits<int>::max()));
    switch (rule.measure) {
    case Measure::Proposals:
        return QCoreApplication::translate("Selection", "%n proposal(s)", nullptr, count);
    case Measure::Slots:
        return QCoreApplication::translate("Selection", "%n slot(s)", nullptr, count);
    case Measure::PersonMonths:
        //: %1 is a number with two decimals.
        return QCoreApplication::translate("Selection", "%1 person-months").arg(format.decimal(amount, 2));
    case Measure::Cost:
        return format.money({amount});
    }
    return {};
}

QString constraintSentence(const Constraint& constraint, const Naming& naming)
{
    switch (constraint.kind) {
    case ConstraintKind::Exclusion:
        //: %1 and %2 are numbers of proposals.
        return QCoreApplication::translate("Selection", "%1 and %2 exclude each other")
            .arg(Format::isolated(constraint.first), Format::isolated(constraint.second));
    case ConstraintKind::FixedIn:
        //: %1 is the number of a proposal.
        return QCoreApplication::translate("Selection", "%1 is in by decision of the committee")
            .arg(Format::isolated(constraint.first));
    case ConstraintKind::FixedOut:
        return QCoreApplication::translate("Selection", "%1 is out by decision of the committee")
            .arg(Format::isolated(constraint.first));
    case ConstraintKind::Rule:
        break;
    }
    const Rule& rule = constraint.rule;
    const QString amount = amountText(rule, rule.amount);
    const QString name = nameOf(rule, naming);
    return rule.sense == Sense::AtMost ? ceilingText(rule, amount, name) : floorText(rule, amount, name);
}

} // namespace sijill::selection
