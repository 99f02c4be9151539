#pragma once

#include "ui/records/record_ui.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class Button;
class FormField;
class ListModel;
class ListTable;
class NoticeStrip;
class TextLabel;

/// The slots of a worksite in its pane: the list, what they cost (P1), and one line to add more of them.
class SlotTab final : public QWidget, public RecordTab {
    Q_OBJECT

public:
    explicit SlotTab(Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    qint64 count() const override;

private:
    void add();
    void updateCost();

    Workspace& m_workspace;
    Record m_record;
    ListModel* m_model;
    ListTable* m_table;
    TextLabel* m_cost;
    FormField* m_trade;
    FormField* m_number;
    FormField* m_months;
    Button* m_add;
    NoticeStrip* m_problem;
};

} // namespace sijill
