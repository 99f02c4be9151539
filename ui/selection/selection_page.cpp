#include "ui/selection/selection_page.h"

#include "core/base/format.h"
#include "ui/selection/constraints_editor.h"
#include "ui/selection/contract_view.h"
#include "ui/selection/line_drag.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/run_comparison.h"
#include "ui/selection/run_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_bar.h"

#include <QStackedWidget>

namespace sijill {
namespace {

const auto kList = u"selection-page"_s;

} // namespace

SelectionPage::SelectionPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_desk(workspace)
{
    setObjectName(kList);
}

void SelectionPage::makeReady()
{
    if (!m_model)
        build();
}

void SelectionPage::connectParts()
{
    connect(&workspace(), &Workspace::recordsChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            freshen();
    });
    connect(&workspace(), &Workspace::editionChanged, this, [this] {
        m_desk.openCall({});
        m_isStale = true;
        if (isVisible())
            freshen();
    });
    connect(&m_desk, &SelectionDesk::runChanged, this, &SelectionPage::showRun);
    connect(&m_desk, &SelectionDesk::callChanged, this, &SelectionPage::showCall);
    connect(&m_desk, &SelectionDesk::refused, this, [this](const Error& error) { m_refusal = error; });
    connect(&m_desk.work(), &AllocationWork::progressed, this, &SelectionPage::showProgress);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_desk.work().cancel();
        showRun();
        m_table->setFocus();
    });
    connect(m_calls, &PickBox::picked, this, [this](const QVariant& id) {
        m_place = -1;
        m_desk.openCall(CallId{id.toLongLong()});
        showCover(m_body);
    });
    connect(m_method, &SegmentedControl::chosen, this,
        [this](const QVariant& value) { m_desk.setMethod(SelectionMethod(value.toInt())); });
    connect(m_drag, &LineDrag::dragged, &m_desk, &SelectionDesk::setLine);
    connect(m_table, &ListTable::currentChanged, this, &SelectionPage::showCurrent);
    connect(m_table, &ListTable::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = index.data(kRecordIdRole).toLongLong())
            workspace().openRecord(u"proposal"_s, id);
    });
    connect(m_line, &FormField::edited, this, [this] {
        if (!isBlank(m_line->value()))
            m_desk.setLine(int(integerOf(m_line->value())));
    });
    connect(m_reserve, &FormField::edited, this,
        [this] { m_desk.setReserve(isBlank(m_reserve->value()) ? 0 : int(integerOf(m_reserve->value()))); });
    connect(m_constraints, &QPushButton::clicked, this, [this] {
        m_desk.setMethod(SelectionMethod::Optimised);
        m_editor->readWishes();
        showCover(m_editor);
    });
    connect(m_compute, &QPushButton::clicked, this, &SelectionPage::compute);
    connect(m_editor, &ConstraintsEditor::computeRequested, this, &SelectionPage::compute);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_panel->ask(RunPanel::Ask::Keep); });
    connect(m_decide, &QPushButton::clicked, this, [this] { m_panel->ask(RunPanel::Ask::Decide); });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        m_comparison->compare();
        showCover(m_comparison);
    });
    connect(m_contract, &QPushButton::clicked, this, [this] {
        m_contracts->preview();
        showCover(m_contracts);
    });
    connect(m_export, &QPushButton::clicked, this, &SelectionPage::exportShown);
    connect(m_print, &QPushButton::clicked, this, &SelectionPage::print);
    connect(m_panel, &RunPanel::done, this, [this] { showCover(m_body); });
    connect(m_editor, &ConstraintsEditor::closed, this, [this] { showCover(m_body); });
    connect(m_comparison, &RunComparison::closed, this, [this] { showCover(m_body); });
    connect(m_contracts, &ContractView::closed, this, [this] { showCover(m_body); });
}

void SelectionPage::retranslate()
{
    m_calls->setAccessibleName(tr("Call"));
    m_method->setSegments(
        {{int(SelectionMethod::CutOff), tr("Simple line"), tr("The best of the ranking, down to a line.")},
            {int(SelectionMethod::Optimised), tr("Fairest"),
                tr("The fairest allocation under floors, ceilings and caps.")}});
    m_method->setAccessibleName(tr("Method"));
    m_table->setTitle(tr("Ranking"));
    m_lineLabel->setText(tr("Selected down to"));
    m_line->setLabel(tr("Selected down to"));
    m_reserveLabel->setText(tr("Places on the reserve list"));
    m_reserve->setLabel(tr("Places on the reserve list"));
    m_empty->setTexts(tr("When the files of a call are admitted and marked, their ranking stands here, with "
                         "the line of the selection. Admit and assign files first."),
        {});
    const QString sides[] = {tr("This file"), tr("Communes"), tr("Allocation")};
    for (int tab = 0; tab < 3; ++tab)
        m_sideChoice->setTabText(tab, sides[tab]);
    m_sideStack->widget(0)->setAccessibleName(tr("This file"));
    m_sideStack->widget(2)->setAccessibleName(tr("Allocation"));
    m_sideChoice->setAccessibleName(tr("What stands beside the ranking"));
    nameButtons();
    offerCalls();
    if (m_desk.hasCall())
        m_desk.refresh(); // Names are read in one language.
}

void SelectionPage::nameButtons()
{
    m_compute->setText(tr("Compute"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Keep this run as it is, to compare it or decide on it"));
    m_decide->setText(tr("Decide"));
    m_contract->setText(tr("Make worksites and agreements"));
    for (const auto& [button, name] : std::initializer_list<std::pair<Button*, QString>>{
             {m_compare, tr("Compare kept runs")}, {m_export, tr("Export")}, {m_print, tr("Print")}}) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
}

void SelectionPage::showEvent(QShowEvent* event)
{
    makeReady();
    freshen();
    Page::showEvent(event);
    // Later: whoever brings the page to the front empties the line first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible())
                Q_EMIT hintChanged(
                    tr("Drag the line or press Alt+↑ Alt+↓; nothing is decided before “Decide”"));
        },
        Qt::QueuedConnection);
}

void SelectionPage::freshen()
{
    if (!std::exchange(m_isStale, false))
        return;
    offerCalls();
    if (m_desk.hasCall())
        m_desk.refresh();
    else if (m_calls->count() > 0)
        m_desk.openCall(CallId{m_calls->currentData().toLongLong()});
    else
        showCall();
}

void SelectionPage::offerCalls()
{
    std::vector<PickBox::Option> options;
    for (const Call& call : m_desk.calls())
        //: A call: %1 its number, %2 its title.
        options.push_back(
            {call.id.value, tr("%1 · %2").arg(Format::isolated(call.number), call.title.text())});
    m_calls->setOptions(options);
    m_calls->setEnabled(!options.empty());
    if (m_desk.hasCall())
        m_calls->choose(m_desk.ranking().call.id.value);
}

} // namespace sijill
