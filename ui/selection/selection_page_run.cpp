#include "core/base/format.h"
#include "ui/selection/allocation_view.h"
#include "ui/selection/effects_card.h"
#include "ui/selection/file_view.h"
#include "ui/selection/line_drag.h"
#include "ui/selection/ranking_delegate.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/ranking_words.h"
#include "ui/selection/run_comparison.h"
#include "ui/selection/selection_page.h"
#include "ui/selection/served_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/segmented_control.h"

#include <QStackedWidget>
#include <QTableView>

namespace sijill {

/// Another call, or the same one as it is now.
void SelectionPage::showCall()
{
    m_effects->offerRuns();
    const std::vector<RankedFile> none;
    const std::vector<RankedFile>& files = m_desk.hasCall() ? m_desk.ranking().rows : none;
    const bool hasFlags = std::any_of(
        files.begin(), files.end(), [](const RankedFile& file) { return !flagsOf(file).empty(); });
    m_table->view()->setColumnHidden(RankingModel::Flags, !hasFlags);
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
    showFile();
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
    const bool isCovered = m_stack->currentWidget() != m_body; // What covers the ranking has its own verbs.
    const bool isOpen = m_desk.hasCall() && !m_desk.isDecided() && !isCovered;
    const bool mayWrite = isOpen && workspace().mayWrite(u"selection"_s);
    const bool isComplete = !m_desk.hasCall() || !m_desk.hidesScores();
    m_method->setVisible(isOpen);
    m_method->setValue(int(m_desk.isOptimised() ? SelectionMethod::Optimised : SelectionMethod::CutOff));
    m_constraints->setVisible(isOpen);
    m_compute->setVisible(isOpen && m_desk.isOptimised());
    m_keep->setVisible(mayWrite);
    m_decide->setVisible(mayWrite);
    m_contract->setVisible(m_desk.isDecided() && !isCovered);
    for (Button* button : {m_compute, m_keep, m_decide}) {
        button->setEnabled(isComplete && !m_desk.work().isRunning());
        if (!isComplete)
            button->setToolTip(tr("Some scores are withheld from you: the office does this."));
    }
    for (Button* button : {m_compare, m_export, m_print}) {
        button->setEnabled(m_desk.hasCall());
        button->setVisible(!isCovered);
    }
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
    showFile();
}

void SelectionPage::showFile()
{
    m_file->showFile(m_place);
    const int row = m_place >= 0 ? m_model->rowOfPlace(m_place) : -1;
    const auto shown = [&](int column) {
        return m_model->index(row, column).data(Qt::DisplayRole).toString();
    };
    const QString reason = row >= 0 ? shown(RankingModel::Reason) : QString();
    //: Under the ranking: %1 is the title of a proposal, %2 why it is where it is.
    m_reason->setText(reason.isEmpty() ? QString() : tr("%1: %2").arg(shown(RankingModel::Title), reason));
}

} // namespace sijill
