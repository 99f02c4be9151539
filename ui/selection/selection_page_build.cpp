#include "ui/selection/constraints_editor.h"
#include "ui/selection/contract_view.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/run_comparison.h"
#include "ui/selection/run_panel.h"
#include "ui/selection/selection_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace sijill {
namespace {

Button* named(Button* button, const QString& name)
{
    button->setObjectName(name);
    return button;
}

} // namespace

void SelectionPage::build()
{
    m_model = new RankingModel(m_desk, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    m_panel = new RunPanel(workspace(), m_desk, this);
    layout->addWidget(m_panel);
    m_stack = new PageStack(this);
    m_body = buildBody();
    m_editor = new ConstraintsEditor(workspace(), m_desk, m_stack);
    m_comparison = new RunComparison(workspace(), m_desk, m_stack);
    m_contracts = new ContractView(workspace(), m_desk, m_stack);
    for (QWidget* part : std::initializer_list<QWidget*>{m_body, m_editor, m_comparison, m_contracts})
        m_stack->addPage(part);
    layout->addWidget(m_stack, 1);
    connectParts();
    addKeys();
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        retranslate();
    });
}

QWidget* SelectionPage::buildHead()
{
    m_calls = new PickBox(this);
    m_calls->setObjectName(u"call"_s);
    m_method = new SegmentedControl(this);
    m_method->setObjectName(u"method"_s);
    using Kind = Button::Kind;
    m_constraints = named(new Button(Kind::Secondary, QString(), Icon::Settings, this), u"constraints"_s);
    m_compute = named(new Button(Kind::Secondary, QString(), Icon::Play, this), u"compute"_s);
    m_keep = named(new Button(Kind::Secondary, QString(), Icon::Pin, this), u"keep"_s);
    m_decide = named(new Button(Kind::Primary, QString(), Icon::Done, this), u"decide"_s);
    m_contract = named(new Button(Kind::Primary, QString(), Icon::Sign, this), u"contract"_s);
    m_compare = named(new Button(Kind::Flat, QString(), Icon::Compare, this), u"compareRuns"_s);
    m_export = named(new Button(Kind::Flat, QString(), Icon::Export, this), u"export"_s);
    m_print = named(new Button(Kind::Flat, QString(), Icon::Print, this), u"print"_s);
    auto* head = new QWidget(this);
    auto* flow = new FlowLayout(head); // On a small screen the controls take two lines.
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_calls, m_method, m_constraints, m_compute,
             m_keep, m_decide, m_contract, m_compare, m_export, m_print})
        flow->addWidget(widget);
    m_calls->setMinimumContentsLength(22);
    return head;
}

QWidget* SelectionPage::buildBody()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildRanking());
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    followLook(splitter, [splitter] {
        splitter->setHandleWidth(px(8));
        splitter->setSizes({px(810), px(308)});
    });
    return splitter;
}

void SelectionPage::addKeys()
{
    const std::pair<QKeySequence, int> keys[] = {
        {QKeySequence(Qt::ALT | Qt::Key_Up), -1}, {QKeySequence(Qt::ALT | Qt::Key_Down), 1}};
    for (const auto& [sequence, by] : keys) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { moveLine(by); });
    }
}

} // namespace sijill
