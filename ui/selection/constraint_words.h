#pragma once

#include "ui/selection/selection_desk.h"
#include "ui/widgets/pick_box.h"

namespace sijill {

/// In what a typed amount of a constraint is meant.
struct Unit {
    selection::Measure measure = selection::Measure::Slots;
    bool isShare = false;
};

std::vector<PickBox::Option> subjectOptions();
std::vector<PickBox::Option> unitOptions();
Unit unitOf(int option);
/// Those that a constraint on this subject can be about; an empty key: each of them.
std::vector<PickBox::Option> keyOptions(selection::Subject subject, const SelectionDesk& desk);
/// Hundredths as they are typed, in the unit of the rule.
qint64 amountIn(const Unit& unit, qint64 hundredths);
/// Why the rule makes no sense; empty if it does.
QString ruleProblem(const selection::Rule& rule);
/// As constraintSentence(), also where the rule is for each one.
QString ruleWords(const selection::Rule& rule, const selection::Naming& naming);

} // namespace sijill
