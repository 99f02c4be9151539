#include "core/base/format.h"
#include "ui/records/list_output.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/run_comparison.h"
#include "ui/selection/run_panel.h"
#include "ui/selection/selection_page.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/pick_box.h"

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

void SelectionPage::showCover(QWidget* cover)
{
    m_panel->hide();
    m_stack->setCurrentWidget(cover);
    showVerbs();
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
    m_place = -1;
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

} // namespace sijill
