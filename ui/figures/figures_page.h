#pragma once

#include "ui/figures/figures_model.h"
#include "ui/shell/page.h"

class QComboBox;
class QSplitter;

namespace sijill {

class Button;
class FigurePicture;
class FilterChip;
class FindingsView;
class FormField;
class ListTable;
class NoticeStrip;
class TextLabel;

/// All figures of the edition over a free period, whole or by group, the period before beside them; a table
/// and a chart of the same numbers. Every cell and bar opens its records; the figure's definition stands
/// under the table.
class FiguresPage final : public Page {
    Q_OBJECT

public:
    explicit FiguresPage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"figures"_s; }

    void showBy(Dimension by);
    FigurePicture* picture() const { return m_chart; }
    FindingsView* findings() const { return m_findings; }
    void print() override;
    void exportShown() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void retranslate();
    void reload();
    void showDefinition();
    void showFindings(bool areShown);
    Table shownTable() const;

    FiguresModel* m_model;
    bool m_isStale = true;
    Dimension m_by = Dimension::None;
    std::optional<Comparison> m_before;
    QWidget* m_head;
    TextLabel* m_title;
    QComboBox* m_dimension;
    FormField* m_from;
    FormField* m_to;
    FilterChip* m_compare;
    Button* m_export;
    Button* m_print;
    Button* m_picture;
    Button* m_doubts;
    NoticeStrip* m_problem;
    QSplitter* m_splitter;
    ListTable* m_table;
    FigurePicture* m_chart;
    TextLabel* m_definition;
    FindingsView* m_findings;
};

} // namespace sijill
