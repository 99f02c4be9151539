#include "core/base/format.h"
#include "ui/records/list_output.h"
#include "ui/review/committee_ui.h"
#include "ui/selection/allocation_view.h"
#include "ui/selection/contract_view.h"
#include "ui/selection/effects_card.h"
#include "ui/selection/file_view.h"
#include "ui/selection/line_drag.h"
#include "ui/selection/ranking_delegate.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/run_comparison.h"
#include "ui/selection/run_panel.h"
#include "ui/selection/selection_page.h"
#include "ui/selection/served_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace sijill {
namespace {

QString stageWords(const selection::AllocationProgress& progress)
{
    switch (progress.stage) {
    case selection::AllocationStage::Floors:
        return SelectionPage::tr("Meeting the floors");
    case selection::AllocationStage::LeastServed:
        return SelectionPage::tr("Serving the least-served commune");
    case selection::AllocationStage::Score:
        if (!progress.best)
            return SelectionPage::tr("Looking for the best score");
        //: %1 is a number of points, %2 a percentage.
        return SelectionPage::tr("Best so far: %1 points, at most %2 from the best possible")
            .arg(Format().decimal(scaledHalfUp(*progress.best, 1, 100), 2),
                Format().percent({qRound64(std::min(progress.gap, 1.0) * 10'000)}));
    case selection::AllocationStage::Reasons:
        return SelectionPage::tr("Checking why each proposal is in or out");
    case selection::AllocationStage::Prices:
        return SelectionPage::tr("Finding what each constraint costs");
    case selection::AllocationStage::Conflicts:
        break;
    }
    return SelectionPage::tr("Finding the constraints that cannot hold together");
}

} // namespace

/// Another call, or the same one as it is now.
void SelectionPage::showCall()
{
    m_effects->offerRuns();
    showRun();
    if (m_model->rowCount() > 0 && m_place < 0)
        m_table->setCurrentIndex(m_model->index(m_model->lineRow() > 0 ? 0 : 1, 0));
    if (m_stack->currentWidget() == m_comparison)
        m_comparison->compare();
}

void SelectionPage::showRun()
{
    m_model->update();
    showVerbs();
    m_side->setVisible(m_desk.hasCall());
    m_lineBar->setVisible(m_desk.hasCall() && !m_desk.isDecided());
    m_progress->setVisible(m_desk.work().isRunning());
    const QString wrong = std::exchange(m_refusal, {}).message;
    const auto& allocation = m_desk.allocation();
    m_notice->setVisible(!wrong.isEmpty() || (m_desk.isOptimised() && allocation.has_value()));
    if (!wrong.isEmpty())
        m_notice->setMessage(Tone::Refused, wrong);
    else if (allocation)
        m_notice->setMessage(
            allocation->conflicts.empty() && allocation->hasChoices() ? Tone::Good : Tone::Warning,
            AllocationView::outcomeSentence(*allocation));
    if (!m_desk.hasCall())
        return m_table->setTotals({}, {});
    const bool isFixed = m_desk.isDecided() || m_desk.isOptimised();
    m_drag->setEnabled(!isFixed);
    m_delegate->setMovable(!isFixed);
    m_line->setReadOnly(isFixed);
    for (const auto& [field, number] :
        {std::pair(m_line, m_desk.line()), std::pair(m_reserve, m_desk.wishes().reserve)}) {
        if (!field->isAncestorOf(focusWidget()) || isFixed)
            field->setValue(qint64(number));
    }
    m_effects->renew();
    m_served->renew();
    m_allocation->renew();
    showTotals();
    if (m_place >= 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowOfPlace(m_place), 0));
    m_file->showFile(m_place);
}

void SelectionPage::showTotals()
{
    const auto count = [&](SelectionVerdict verdict) {
        return Format().integer(std::count_if(m_desk.run().rows.begin(), m_desk.run().rows.end(),
            [&](const SelectionRow& row) { return row.verdict == verdict; }));
    };
    //: Under the ranking: %1 all proposals, %2 selected, %3 on the reserve list, %4 rejected.
    m_table->setTotals(
        tr("Proposals: %1 — selected %2, on the reserve list %3, rejected %4")
            .arg(Format().integer(qint64(m_desk.run().rows.size())), count(SelectionVerdict::Selected),
                count(SelectionVerdict::Reserve), count(SelectionVerdict::Rejected)),
        {{RankingModel::Running, Format().money(m_desk.effects().amount)}});
}

void SelectionPage::showVerbs()
{
    const bool isOpen = m_desk.hasCall() && !m_desk.isDecided();
    const bool mayWrite = isOpen && workspace().mayWrite(u"selection"_s);
    const bool isComplete = !m_desk.hasCall() || !m_desk.hidesScores();
    m_method->setVisible(isOpen);
    m_method->setValue(int(m_desk.isOptimised() ? SelectionMethod::Optimised : SelectionMethod::CutOff));
    m_constraints->setVisible(isOpen);
    m_compute->setVisible(isOpen && m_desk.isOptimised());
    m_keep->setVisible(mayWrite);
    m_decide->setVisible(mayWrite);
    m_contract->setVisible(m_desk.isDecided());
    for (Button* button : {m_compute, m_keep, m_decide}) {
        button->setEnabled(isComplete && !m_desk.work().isRunning());
        if (!isComplete)
            button->setToolTip(tr("Some scores are withheld from you: the office does this."));
    }
    for (Button* button : {m_compare, m_export, m_print})
        button->setEnabled(m_desk.hasCall());
    if (m_desk.hasCall())
        //: On a button: how many constraints the fairest allocation has.
        m_constraints->setText(tr("Constraints: %1").arg(Format().integer(m_desk.constraintCount())));
}

void SelectionPage::showCurrent()
{
    const int place = m_model->placeAt(m_table->currentIndex().row());
    if (place < 0 || place == m_place)
        return;
    m_place = place;
    m_file->showFile(place);
}

void SelectionPage::showCover(QWidget* cover)
{
    m_panel->hide();
    m_stack->setCurrentWidget(cover);
    if (cover == m_body)
        m_table->setFocus();
    else
        cover->setFocus();
}

void SelectionPage::showProgress(const selection::AllocationProgress& progress)
{
    m_progress->setTask(stageWords(progress));
    m_progress->setProgress(progress.done, progress.total);
}

void SelectionPage::moveLine(int by)
{
    if (m_desk.hasCall())
        m_desk.setLine(m_desk.line() + by);
}

void SelectionPage::compute()
{
    showCover(m_body);
    m_progress->setTask(tr("Meeting the floors"));
    m_progress->setProgress(0, 0);
    m_desk.compute();
}

bool SelectionPage::showList(const RecordSet& records)
{
    if (records.kind != objectName())
        return false;
    makeReady();
    m_isStale = false;
    offerCalls();
    m_desk.openCall(CallId{records.filter.section(u' ', 0, 0).toLongLong()});
    if (m_desk.hasCall())
        m_calls->choose(m_desk.ranking().call.id.value);
    m_comparison->compare(records.filter.section(u' ', 1).toLongLong());
    showCover(m_comparison);
    return true;
}

Table SelectionPage::shownTable() const
{
    const QHeaderView* header = m_table->view()->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    Table table = m_model->table(columns);
    //: Title of a printed ranking: %1 is a call.
    table.title = tr("Selection of %1").arg(m_calls->currentText());
    return table;
}

void SelectionPage::print()
{
    if (m_desk.hasCall())
        printTable(this, shownTable(), workspace());
}

void SelectionPage::exportShown()
{
    if (m_desk.hasCall())
        exportTable(this, shownTable(), u"selection"_s, workspace());
}

RecordSet runsBeside(CallId call, SelectionId run)
{
    return {u"selection-page"_s, u"%1 %2"_s.arg(call.value).arg(run.value)};
}

ExtraPage selectionTab()
{
    return {
        [](Workspace& workspace, QWidget* parent) -> Page* { return new SelectionPage(workspace, parent); },
        [] { return SelectionPage::tr("Selection"); }};
}

RecordUi selectionRunsUi(Workspace& workspace)
{
    RecordUi ui = selectionRunUi();
    ui.actions = {{"compareRun", QT_TRANSLATE_NOOP("Form", "Compare"), Icon::Compare,
        [&workspace](const Record& record) {
            const auto& run = record.as<Selection>();
            workspace.openList(runsBeside(run.call, run.id));
        }}};
    return ui;
}

} // namespace sijill
