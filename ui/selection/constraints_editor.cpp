#include "ui/selection/constraints_editor.h"

#include "ui/selection/constraint_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segmented_control.h"

#include <QStandardItemModel>

namespace sijill {

void ConstraintsEditor::retranslate()
{
    m_title->setText(tr("Constraints of the fairest allocation"));
    m_rulesTitle->setText(tr("Floors, ceilings and what is settled"));
    m_worth->setSegments({{int(selection::Worth::PerSlot), tr("Score per job"),
                              tr("A proposal counts its score for each of its jobs.")},
        {int(selection::Worth::PerProposal), tr("Score per proposal"),
            tr("A proposal counts its score once, whatever its size.")}});
    m_worth->setAccessibleName(tr("What a score counts for"));
    m_table->setTitle(m_rulesTitle->text());
    m_subject->setAccessibleName(tr("Whose proposals count"));
    m_subject->setOptions(subjectOptions());
    m_key->setAccessibleName(tr("Which one"));
    m_sense->setAccessibleName(tr("Floor or ceiling"));
    m_sense->setOptions(
        {{int(selection::Sense::AtLeast), tr("at least")}, {int(selection::Sense::AtMost), tr("at most")}});
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setOptions(unitOptions());
    m_amount->setLabel(tr("Amount"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_back->setText(tr("Back to the ranking"));
    m_compute->setText(tr("Compute"));
    if (m_desk.hasCall())
        readWishes();
}

void ConstraintsEditor::readWishes()
{
    m_isReading = true;
    const AllocationWishes& wishes = m_desk.wishes();
    m_budget->setValue(wishes.envelope.budget.minor > 0 ? Value(wishes.envelope.budget.minor) : Value());
    m_months->setValue(
        wishes.envelope.personMonths > 0 ? Value(qint64(wishes.envelope.personMonths)) : Value());
    m_overlaps->setValue(wishes.excludesOverlaps);
    m_leastServed->setValue(wishes.servesLeastFirst);
    m_worth->setValue(int(wishes.worth));
    m_isReading = false;
    m_problem->hide();
    offerKeys();
    fillRules();
}

void ConstraintsEditor::offerKeys()
{
    m_key->setOptions(keyOptions(selection::Subject(m_subject->currentData().toInt()), m_desk));
    m_key->setEnabled(m_key->count() > 0);
}

void ConstraintsEditor::takeFields()
{
    if (m_isReading)
        return;
    AllocationWishes wishes = m_desk.wishes();
    const Value budget = m_budget->value();
    const Value months = m_months->value();
    wishes.envelope.budget = {isBlank(budget) ? 0 : integerOf(budget)};
    wishes.envelope.personMonths = isBlank(months) ? 0 : int(integerOf(months));
    wishes.excludesOverlaps = m_overlaps->value() == Value(true);
    wishes.servesLeastFirst = m_leastServed->value() == Value(true);
    wishes.worth = selection::Worth(m_worth->value().toInt());
    m_desk.setWishes(wishes);
}

void ConstraintsEditor::fillRules()
{
    m_model->setRowCount(0);
    m_model->setHorizontalHeaderLabels({tr("Constraint")});
    const selection::Naming naming = m_desk.naming();
    QStringList sentences;
    for (const selection::Rule& rule : m_desk.wishes().rules)
        sentences << ruleWords(rule, naming);
    for (const auto& [receipt, decision] : m_desk.wishes().decisions)
        sentences << selection::constraintSentence(
            {.kind = decision == selection::Decision::In ? selection::ConstraintKind::FixedIn
                                                         : selection::ConstraintKind::FixedOut,
                .first = receipt},
            naming);
    for (const QString& sentence : sentences) {
        auto* item = new QStandardItem(sentence);
        item->setEditable(false);
        item->setToolTip(sentence);
        m_model->appendRow(item);
    }
    m_remove->setEnabled(!sentences.isEmpty());
}

void ConstraintsEditor::add()
{
    const Value typed = m_amount->value();
    if (isBlank(typed)) {
        m_amount->setProblem(Problem{.message = tr("Type an amount.")});
        return m_amount->setFocus();
    }
    const Unit unit = unitOf(m_unit->currentData().toInt());
    selection::Rule rule{.subject = selection::Subject(m_subject->currentData().toInt()),
        .key = m_key->currentData().toString(),
        .measure = unit.measure,
        .sense = selection::Sense(m_sense->currentData().toInt()),
        .amount = amountIn(unit, integerOf(typed)),
        .isShare = unit.isShare};
    AllocationWishes wishes = m_desk.wishes();
    wishes.rules.push_back(rule);
    const QString wrong = ruleProblem(rule);
    m_problem->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return m_problem->setMessage(Tone::Refused, wrong);
    m_amount->setValue({});
    m_desk.setWishes(wishes);
    fillRules();
}

void ConstraintsEditor::removeChosen()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    AllocationWishes wishes = m_desk.wishes();
    const int rules = int(wishes.rules.size());
    if (row < rules)
        wishes.rules.erase(wishes.rules.begin() + row);
    else if (row - rules < int(wishes.decisions.size()))
        wishes.decisions.erase(std::next(wishes.decisions.begin(), row - rules));
    m_desk.setWishes(wishes);
    fillRules();
}

} // namespace sijill
