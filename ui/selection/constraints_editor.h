#pragma once

#include "ui/selection/selection_desk.h"
#include "ui/widgets/card.h"

class QStandardItemModel;

namespace sijill {

class Button;
class FormField;
class ListTable;
class PickBox;
class SegmentedControl;

/// Where a committee writes down what the fairest allocation has to keep: envelope, floors, ceilings, caps
/// and mix, what it has settled. Each change is a wish of the desk at once; nothing is computed here.
class ConstraintsEditor final : public Card {
    Q_OBJECT

public:
    ConstraintsEditor(Workspace& workspace, SelectionDesk& desk, QWidget* parent = nullptr);

    /// Reads the wishes of the desk.
    void readWishes();

Q_SIGNALS:
    void closed();
    void computeRequested();

private:
    QWidget* buildEnvelope();
    QWidget* buildRules();
    QLayout* buildNewRule();
    void retranslate();
    void offerKeys();
    void takeFields();
    void fillRules();
    void add();
    void removeChosen();

    Workspace& m_workspace;
    SelectionDesk& m_desk;
    bool m_isReading = false;
    TextLabel* m_title;
    TextLabel* m_rulesTitle;
    FormField* m_budget;
    FormField* m_months;
    FormField* m_overlaps;
    FormField* m_leastServed;
    SegmentedControl* m_worth;
    QStandardItemModel* m_model;
    ListTable* m_table;
    PickBox* m_subject;
    PickBox* m_key;
    PickBox* m_sense;
    FormField* m_amount;
    PickBox* m_unit;
    NoticeStrip* m_problem;
    Button* m_add;
    Button* m_remove;
    Button* m_back;
    Button* m_compute;
};

} // namespace sijill
