#include "ui/selection/constraint_words.h"

#include <QCoreApplication>

#include <set>

namespace sijill {
namespace {

using selection::Measure;
using selection::Subject;

constexpr Unit kUnits[] = {{Measure::Slots, false}, {Measure::Proposals, false},
    {Measure::PersonMonths, false}, {Measure::Cost, false}, {Measure::Slots, true},
    {Measure::Proposals, true}, {Measure::Cost, true}};

QString eachOf(Subject subject)
{
    switch (subject) {
    case Subject::Commune:
        return QCoreApplication::translate("Constraints", "each commune");
    case Subject::Partner:
        return QCoreApplication::translate("Constraints", "each partner");
    case Subject::Sector:
        return QCoreApplication::translate("Constraints", "each sector");
    default:
        return {};
    }
}

} // namespace

std::vector<PickBox::Option> subjectOptions()
{
    return {{int(Subject::Commune), QCoreApplication::translate("Constraints", "Commune")},
        {int(Subject::Marker), QCoreApplication::translate("Constraints", "Marker")},
        {int(Subject::Partner), QCoreApplication::translate("Constraints", "Partner")},
        {int(Subject::Sector), QCoreApplication::translate("Constraints", "Sector")},
        {int(Subject::All), QCoreApplication::translate("Constraints", "All together")}};
}

std::vector<PickBox::Option> unitOptions()
{
    const QString words[] = {QCoreApplication::translate("Constraints", "jobs"),
        QCoreApplication::translate("Constraints", "proposals"),
        QCoreApplication::translate("Constraints", "person-months"),
        QCoreApplication::translate("Constraints", "money"),
        QCoreApplication::translate("Constraints", "% of the jobs"),
        QCoreApplication::translate("Constraints", "% of the proposals"),
        QCoreApplication::translate("Constraints", "% of the money")};
    std::vector<PickBox::Option> options;
    for (const QString& word : words)
        options.push_back({int(options.size()), word});
    return options;
}

Unit unitOf(int option)
{
    return kUnits[std::clamp(option, 0, int(std::size(kUnits)) - 1)];
}

std::vector<PickBox::Option> keyOptions(Subject subject, const SelectionDesk& desk)
{
    std::vector<PickBox::Option> options;
    if (!desk.hasCall() || subject == Subject::All)
        return options;
    if (const QString each = eachOf(subject); !each.isEmpty())
        options.push_back({QString(), each});
    std::set<QString> keys;
    for (const RankedFile& row : desk.ranking().rows) {
        if (subject == Subject::Marker)
            keys.insert(row.file.markers.begin(), row.file.markers.end());
        else
            keys.insert(subject == Subject::Commune ? row.file.communeCode
                    : subject == Subject::Partner   ? row.file.partnerNumber
                                                    : row.file.sectorCode);
    }
    const selection::Naming naming = desk.naming();
    for (const QString& key : keys) {
        const QString name = naming(subject, key);
        options.push_back({key, name.isEmpty() ? key : name});
    }
    return options;
}

qint64 amountIn(const Unit& unit, qint64 hundredths)
{
    const bool isCounted = unit.measure == Measure::Slots || unit.measure == Measure::Proposals;
    return isCounted && !unit.isShare ? scaledHalfUp(hundredths, 1, 100) : hundredths;
}

QString ruleProblem(const selection::Rule& rule)
{
    if (rule.subject == Subject::Marker && rule.key.isEmpty())
        return QCoreApplication::translate("Constraints", "No file of this call has a marker.");
    if (rule.subject == Subject::All && rule.isShare)
        return QCoreApplication::translate(
            "Constraints", "All together are always the whole: give an amount, not a share.");
    if (rule.isShare && rule.amount > 10'000)
        return QCoreApplication::translate("Constraints", "A share is at most 100 %.");
    return {};
}

QString ruleWords(const selection::Rule& rule, const selection::Naming& naming)
{
    if (!rule.key.isEmpty() || rule.subject == Subject::All)
        return selection::constraintSentence({.rule = rule}, naming);
    const QString amount = selection::amountText(rule, rule.amount);
    const QString pattern = rule.sense == selection::Sense::AtLeast
        //: A constraint: %1 is "each commune", %2 an amount with its unit.
        ? QCoreApplication::translate("Constraints", "%1: at least %2")
        : QCoreApplication::translate("Constraints", "%1: at most %2");
    return pattern.arg(eachOf(rule.subject), amount);
}

} // namespace sijill
