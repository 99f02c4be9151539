#pragma once

#include "ui/records/record_pages.h"
#include "ui/selection/selection_desk.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace sijill {

class AllocationView;
class Button;
class ConstraintsEditor;
class ContractView;
class EffectsCard;
class EmptyState;
class FileView;
class FormField;
class LineDrag;
class ListTable;
class NoticeStrip;
class PageStack;
class PickBox;
class ProgressStrip;
class RankingDelegate;
class RankingModel;
class RunComparison;
class RunPanel;
class SegmentedControl;
class ServedView;
class TabBar;
class TextLabel;

/// The selection of a call: its ranking under a line that is moved or under the fairest allocation, the
/// effects at once beside it, runs that are kept and compared, the decision, and what is made of it. Wires
/// its parts together; the desk knows what they show.
class SelectionPage final : public Page {
    Q_OBJECT

public:
    explicit SelectionPage(Workspace& workspace, QWidget* parent = nullptr);

    void makeReady() override;
    /// The comparison that starts with a run: see runsBeside().
    bool showList(const RecordSet& records) override;
    QString helpTopic() const override { return u"selection"_s; }
    void print() override;
    void exportShown() override;

    SelectionDesk& desk() { return m_desk; }
    ListTable* table() const { return m_table; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildBody();
    QWidget* buildRanking();
    QWidget* buildSide();
    void connectParts();
    void addKeys();
    void retranslate();
    void nameButtons();

    void freshen();
    void offerCalls();
    void showCall();
    void showRun();
    void showVerbs();
    void showTotals();
    void showCurrent();
    void showFile();
    void showCover(QWidget* cover);
    void showProgress(const selection::AllocationProgress& progress);
    void moveLine(int by);
    void compute();
    struct Table shownTable() const;

    SelectionDesk m_desk;
    bool m_isStale = true;
    int m_place = -1; ///< Of the current file in the ranking.
    Error m_refusal;
    RankingModel* m_model = nullptr;
    RankingDelegate* m_delegate;
    LineDrag* m_drag;
    PickBox* m_calls;
    SegmentedControl* m_method;
    Button* m_constraints;
    Button* m_compute;
    Button* m_keep;
    Button* m_decide;
    Button* m_contract;
    Button* m_compare;
    Button* m_export;
    Button* m_print;
    RunPanel* m_panel;
    PageStack* m_stack;
    QWidget* m_body;
    NoticeStrip* m_notice;
    ProgressStrip* m_progress;
    ListTable* m_table;
    EmptyState* m_empty;
    TextLabel* m_reason; ///< Of the current file, in full: the column shows what it has room for.
    QWidget* m_lineBar;
    TextLabel* m_lineLabel;
    TextLabel* m_reserveLabel;
    FormField* m_line;
    FormField* m_reserve;
    QWidget* m_side;
    EffectsCard* m_effects;
    TabBar* m_sideChoice;
    QStackedWidget* m_sideStack;
    FileView* m_file;
    ServedView* m_served;
    AllocationView* m_allocation;
    ConstraintsEditor* m_editor;
    RunComparison* m_comparison;
    ContractView* m_contracts;
};

/// The page under its tab, for the area of review.
ExtraPage selectionTab();
/// What opens the comparison of a kept run with another one of its call.
RecordSet runsBeside(CallId call, SelectionId run);
/// The register of kept runs, with the way to their comparison.
RecordUi selectionRunsUi(Workspace& workspace);

} // namespace sijill
