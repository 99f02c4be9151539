#include "ui/selection/constraint_words.h"
#include "ui/selection/constraints_editor.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

FormField* described(
    const char* key, const char* label, FieldKind kind, const FieldContext& context, QWidget* parent)
{
    Field field{.key = key, .label = label, .kind = kind};
    if (kind == FieldKind::Decimal)
        field.scale = 2;
    return makeField(field, context, parent);
}

PickBox* box(const QString& name, QWidget* parent)
{
    auto* pick = new PickBox(parent);
    pick->setObjectName(name);
    return pick;
}

} // namespace

ConstraintsEditor::ConstraintsEditor(Workspace& workspace, SelectionDesk& desk, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_title(new TextLabel(TextRole::PaneTitle, &Tokens::text, this))
{
    setObjectName(u"constraintsEditor"_s);
    m_back = new Button(Button::Kind::Secondary, QString(), Icon::Previous, this);
    m_back->setObjectName(u"backToRanking"_s);
    m_compute = new Button(Button::Kind::Primary, QString(), Icon::Play, this);
    m_compute->setObjectName(u"computeHere"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_compute);
    auto* columns = new QHBoxLayout;
    columns->addWidget(buildEnvelope(), 2);
    columns->addWidget(buildRules(), 5);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(columns, 1);
    connect(m_back, &QPushButton::clicked, this, &ConstraintsEditor::closed);
    connect(m_compute, &QPushButton::clicked, this, &ConstraintsEditor::computeRequested);
    followLook(this, [this, layout, head, columns] {
        layout->setContentsMargins(px(16), px(12), px(16), px(16));
        layout->setSpacing(px(12));
        head->setSpacing(px(12));
        columns->setSpacing(px(24));
        retranslate();
    });
}

QWidget* ConstraintsEditor::buildEnvelope()
{
    const FieldContext context = m_workspace.fieldContext();
    auto* column = new QWidget(this);
    m_budget = described("budget", QT_TRANSLATE_NOOP("Field", "Envelope"), FieldKind::Money, context, column);
    m_months = described("personMonths", QT_TRANSLATE_NOOP("Field", "Person-months of the envelope"),
        FieldKind::Integer, context, column);
    m_overlaps = described("excludesOverlaps", QT_TRANSLATE_NOOP("Field", "Similar files exclude each other"),
        FieldKind::Boolean, context, column);
    m_leastServed = described("servesLeastFirst", QT_TRANSLATE_NOOP("Field", "Least-served commune first"),
        FieldKind::Boolean, context, column);
    m_worth = new SegmentedControl(column);
    m_worth->setObjectName(u"worth"_s);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    for (FormField* field : {m_budget, m_months, m_overlaps, m_leastServed}) {
        layout->addWidget(field);
        connect(field, &FormField::edited, this, &ConstraintsEditor::takeFields);
    }
    layout->addWidget(m_worth);
    layout->addStretch(1);
    connect(m_worth, &SegmentedControl::chosen, this, &ConstraintsEditor::takeFields);
    followLook(column, [layout] { layout->setSpacing(px(8)); });
    return column;
}

QWidget* ConstraintsEditor::buildRules()
{
    auto* column = new QWidget(this);
    m_rulesTitle = new TextLabel(TextRole::BodyBold, &Tokens::text, column);
    m_model = new QStandardItemModel(0, 1, this);
    m_model->setHeaderData(0, Qt::Horizontal, 300, kWidthRole);
    m_table = new ListTable(column);
    m_table->setObjectName(u"rules"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->view()->setSortingEnabled(false);
    m_problem = new NoticeStrip(column);
    m_problem->hide();
    m_remove = new Button(Button::Kind::Secondary, QString(), Icon::Remove, column);
    m_remove->setObjectName(u"removeRule"_s);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_remove);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rulesTitle);
    layout->addLayout(buildNewRule());
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(m_remove, &QPushButton::clicked, this, &ConstraintsEditor::removeChosen);
    followLook(column, [layout] { layout->setSpacing(px(8)); });
    return column;
}

QLayout* ConstraintsEditor::buildNewRule()
{
    m_subject = box(u"ruleSubject"_s, this);
    m_key = box(u"ruleKey"_s, this);
    m_sense = box(u"ruleSense"_s, this);
    m_unit = box(u"ruleUnit"_s, this);
    m_amount = described("ruleAmount", QT_TRANSLATE_NOOP("Field", "Amount"), FieldKind::Decimal,
        m_workspace.fieldContext(), this);
    m_amount->setBare();
    m_add = new Button(Button::Kind::Secondary, QString(), Icon::Add, this);
    m_add->setObjectName(u"addRule"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_subject, 3);
    row->addWidget(m_key, 4);
    row->addWidget(m_sense, 3);
    row->addWidget(m_amount);
    row->addWidget(m_unit, 4);
    row->addWidget(m_add);
    connect(m_subject, &PickBox::picked, this, &ConstraintsEditor::offerKeys);
    connect(m_add, &QPushButton::clicked, this, &ConstraintsEditor::add);
    followLook(this, [this, row] {
        row->setSpacing(px(8));
        m_amount->setFixedWidth(px(84));
        for (PickBox* pick : {m_subject, m_key, m_sense, m_unit})
            pick->setMinimumContentsLength(6);
    });
    return row;
}

} // namespace sijill
