#include "ui/records/record_form.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/part_grid.h"
#include "ui/widgets/reference_field.h"
#include "ui/widgets/tab_bar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace sijill {
namespace {

constexpr int kColumns = 12;

/// A heading inside a form, in the language of the moment.
class FormHeading final : public TextLabel {
public:
    FormHeading(const char* context, const char* text, QWidget* parent)
        : TextLabel(TextRole::SectionTitle, &Tokens::text, parent)
    {
        followLook(this, [this, context, text] { setText(QCoreApplication::translate(context, text)); });
    }
};

} // namespace

void RecordForm::build()
{
    setObjectName(u"recordForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_stack = new QStackedWidget(this);
    for (std::size_t i = 0; i < m_ui.form.size(); ++i) {
        m_tabs->addTab(QString());
        const FormTab& tab = m_ui.form[i];
        for (const FormSection& section : tab.sections) {
            for (const FormCell& cell : section.cells)
                m_tabOf.insert(QString::fromLatin1(cell.key), int(i));
        }
        for (const char* part : tab.parts)
            m_tabOf.insert(QString::fromLatin1(part), int(i));
        m_stack->addWidget(buildTab(tab));
    }
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFooter());
}

QWidget* RecordForm::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(TextRole::PaneTitle, &Tokens::text, head);
    m_title->setElided(true);
    m_state = new StateChip({}, head);
    m_draftNote = new TextLabel(TextRole::Caption, &Tokens::text3, head);
    m_tabs = new TabBar(head);
    m_tabs->setObjectName(u"formTabs"_s);
    m_tabs->setGround(QPalette::Base);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_draftNote);
    line->addWidget(m_state);
    auto* layout = new QVBoxLayout(head);
    layout->addLayout(line);
    if (m_ui.banner) {
        QWidget* banner = m_ui.banner(
            m_workspace, [this] { leave(); }, head);
        m_banner = dynamic_cast<RecordTab*>(banner);
        layout->addWidget(banner);
    }
    layout->addWidget(m_tabs);
    followLook(head, [layout, line] {
        layout->setContentsMargins(px(16), px(12), px(16), 0);
        layout->setSpacing(px(6));
        line->setSpacing(px(12));
    });
    return head;
}

QWidget* RecordForm::buildTab(const FormTab& tab)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* grid = new QGridLayout;
    for (int i = 0; i < kColumns; ++i)
        grid->setColumnStretch(i, 1);
    int row = 0;
    for (const FormSection& section : tab.sections)
        addSection(section, *grid, row);
    for (const char* part : tab.parts)
        addPart(part, *grid, row);
    column->addLayout(grid);
    column->addStretch(1);
    followLook(content, [column, grid] {
        column->setContentsMargins(px(16), px(12), px(16), px(12));
        grid->setHorizontalSpacing(px(12));
        grid->setVerticalSpacing(px(8));
    });
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget turned it on.
    return area;
}

void RecordForm::addSection(const FormSection& section, QGridLayout& grid, int& row)
{
    if (section.title[0] != '\0')
        grid.addWidget(new FormHeading("Form", section.title, this), row++, 0, 1, kColumns);
    int column = 0;
    for (const FormCell& cell : section.cells) {
        if (column + cell.span > kColumns) {
            ++row;
            column = 0;
        }
        FormField* shown = makeField(m_record.type().at(cell.key), m_workspace.fieldContext(), this);
        if (shown->field().has(Expected))
            shown->setRequired(true);
        shown->setReadOnly(shown->isReadOnly() || !m_workspace.mayWrite(m_record.type().kindName()));
        connect(shown, &FormField::edited, this, &RecordForm::noteEdit);
        if (auto* reference = qobject_cast<ReferenceField*>(shown)) {
            const QString kind = QString::fromLatin1(shown->field().refersTo);
            connect(reference, &ReferenceField::openRequested, this,
                [this, kind](qint64 id) { m_workspace.openRecord(kind, id); });
        }
        m_fields.insert(QString::fromLatin1(cell.key), shown);
        grid.addWidget(shown, row, column, 1, cell.span, Qt::AlignTop);
        column += cell.span;
    }
    ++row;
}

void RecordForm::addPart(const char* key, QGridLayout& grid, int& row)
{
    const Part& part = *m_record.type().part(QString::fromLatin1(key));
    grid.addWidget(new FormHeading("Record", part.type->pluralLabel, this), row++, 0, 1, kColumns);
    const std::vector<Field> fields = typedFields(*part.type);
    auto* shown = new PartGrid(QString::fromLatin1(key), fields, m_workspace.fieldContext(), this);
    shown->setReadOnly(!m_workspace.mayWrite(m_record.type().kindName()));
    followLook(shown, [shown, &part] { shown->setTitle(part.type->pluralTitle()); });
    connect(shown, &PartGrid::edited, this, &RecordForm::noteEdit);
    m_grids.insert(QString::fromLatin1(key), shown);
    grid.addWidget(shown, row++, 0, 1, kColumns);
}

/// Saves, then runs the action on what was saved.
Button* RecordForm::makeFollowing(const RecordAction& action, QWidget* parent)
{
    auto* button = new Button(Button::Kind::Secondary, QString(), action.icon, parent);
    button->setObjectName(QString::fromLatin1(action.code));
    button->setKeys(action.keys);
    button->setKeysShown(false);
    button->setEnabled(m_workspace.mayWrite(m_record.type().kindName()));
    connect(button, &QPushButton::clicked, this, [this, run = action.run] {
        if (save())
            run(Record(m_record));
    });
    m_actions.emplace_back(button, &action);
    return button;
}

QWidget* RecordForm::buildFooter()
{
    auto* footer = new QWidget(this);
    m_problemLink = new Button(Button::Kind::Link, QString(), Icon::Refused, footer);
    m_problemLink->setObjectName(u"problems"_s);
    m_problemLink->hide();
    connect(m_problemLink, &QPushButton::clicked, this, [this] {
        if (!m_problems.isEmpty())
            goTo(m_problems.front().field);
    });
    m_cancel = new Button(Button::Kind::Secondary, QString(), Icon::None, footer);
    m_cancel->setKeys(QKeySequence(Qt::Key_Escape));
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::cancel);
    m_saveNext = new Button(Button::Kind::Secondary, QString(), Icon::None, footer);
    m_saveNext->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_saveNext->setObjectName(u"saveAndNext"_s);
    connect(m_saveNext, &QPushButton::clicked, this, [this] { save(true); });
    m_save = new Button(Button::Kind::Primary, QString(), Icon::None, footer);
    m_save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setObjectName(u"save"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    for (Button* button : {m_save, m_saveNext})
        button->setEnabled(!m_workspace.isReadOnly());
    m_save->setVisible(m_workspace.isReadOnly() || m_workspace.mayWrite(m_record.type().kindName()));
    auto* layout = new QHBoxLayout(footer);
    layout->addWidget(m_problemLink);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    for (const RecordAction& action : m_ui.actions) {
        if (action.followsSaving)
            layout->addWidget(makeFollowing(action, footer));
    }
    layout->addWidget(m_saveNext);
    layout->addWidget(m_save);
    followLook(footer, [layout] {
        layout->setContentsMargins(px(16), px(10), px(16), px(10));
        layout->setSpacing(px(8));
    });
    return footer;
}

} // namespace sijill
