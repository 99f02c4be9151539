#include "ui/records/record_pane.h"

#include "core/base/format.h"
#include "core/domain/merged.h"
#include "core/domain/state_verbs.h"
#include "ui/attachments/attachment_tab.h"
#include "ui/records/part_table.h"
#include "ui/records/record_tabs.h"
#include "ui/records/verb_panel.h"
#include "ui/records/void_panel.h"
#include "ui/shell/state_look.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_bar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace sijill {
namespace {

/// The verb that takes a record forward: the one filled button. What needs a motive stops or turns back, and
/// is in the menu.
const StateVerb* nextOf(const std::vector<const StateVerb*>& verbs)
{
    const auto found = std::find_if(
        verbs.begin(), verbs.end(), [](const StateVerb* verb) { return (verb->needs & NeedsMotive) == 0; });
    return found == verbs.end() ? nullptr : *found;
}

} // namespace

RecordPane::RecordPane(const RecordUi& ui, Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_workspace(workspace)
    , m_record(*ui.type)
    , m_shown(m_record)
{
    setObjectName(u"recordPane"_s);
    m_tabs = new TabBar(this);
    m_tabs->setObjectName(u"paneTabs"_s);
    m_tabs->setGround(QPalette::Base);
    m_stack = new QStackedWidget(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_verbPanel = new VerbPanel(workspace, this);
    layout->addWidget(m_verbPanel);
    m_voidPanel = new VoidPanel(workspace, this);
    layout->addWidget(m_voidPanel);
    auto* tabLine = new QHBoxLayout;
    tabLine->addWidget(m_tabs, 1);
    layout->addLayout(tabLine);
    layout->addWidget(m_stack, 1);
    addTab("RecordPane", QT_TRANSLATE_NOOP("RecordPane", "Facts"), scrolled(buildFacts()));
    if (ui.extraTab) {
        QWidget* extra = ui.extraTab(workspace, this);
        m_extra = dynamic_cast<RecordTab*>(extra);
        m_extraTab = m_stack->count();
        addTab("Form", ui.extraTabTitle, extra);
    }
    for (const char* part : ui.tabParts) {
        auto* table = new PartTable(ui, part, workspace, this);
        connect(table, &PartTable::verbChosen, this,
            [this](const StateVerb* verb, qint64 id) { askVerb(*verb, id); });
        m_partTabs.emplace_back(m_stack->count(), table);
        addTab("Record", ui.type->part(QString::fromLatin1(part))->type->pluralLabel, scrolled(table));
    }
    for (const RelatedRecords& related : ui.related) {
        auto* tab = new RelatedTab(
            workspace, QString::fromLatin1(related.plural), QString::fromLatin1(related.column), this);
        m_related.emplace_back(m_stack->count(), tab);
        addTab("Form", related.title, tab);
    }
    m_attachments = new AttachmentTab(workspace, this);
    m_attachmentTab = m_stack->count();
    addTab("RecordPane", QT_TRANSLATE_NOOP("RecordPane", "Files"), scrolled(m_attachments));
    m_history = new HistoryTab(workspace, this);
    m_historyTab = m_stack->count();
    addTab("RecordPane", QT_TRANSLATE_NOOP("RecordPane", "History"), scrolled(m_history));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_attachments, &AttachmentTab::countChanged, this, &RecordPane::updateCounts);
    followLook(this, [this, tabLine] {
        tabLine->setContentsMargins(px(16), px(4), px(16), 0);
        m_stack->setMinimumHeight(px(96)); // A panel that asks something has its room; the tabs scroll.
        retranslate();
    });
}

void RecordPane::addTab(const char* context, const char* title, QWidget* page)
{
    m_tabTitles.emplace_back(context, title);
    m_tabs->addTab(QString());
    m_stack->addWidget(page);
}

QWidget* RecordPane::scrolled(QWidget* content)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->addWidget(content);
    layout->addStretch(1);
    followLook(holder, [layout] { layout->setContentsMargins(px(16), px(12), px(16), px(12)); });
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(holder);
    area->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::TabFocus);
    return area;
}

QWidget* RecordPane::buildHead()
{
    auto* head = new QWidget(this);
    m_key = new TextLabel(TextRole::TableCell, &Tokens::text2, head);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new StateChip({}, head);
    m_title = new TextLabel(TextRole::PaneTitle, &Tokens::text, head);
    m_title->setWordWrap(true);
    m_actions = new QWidget(head);
    m_notice = new NoticeStrip(head);
    auto* line = new QHBoxLayout;
    line->addWidget(m_key);
    line->addStretch(1);
    line->addWidget(m_state);
    auto* layout = new QVBoxLayout(head);
    layout->addLayout(line);
    layout->addWidget(m_title);
    layout->addWidget(m_actions);
    layout->addWidget(m_notice);
    if (m_ui.banner) {
        QWidget* banner = m_ui.banner(m_workspace, {}, head);
        m_banner = dynamic_cast<RecordTab*>(banner);
        layout->addWidget(banner);
    }
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    followLook(head, [layout, actions] {
        layout->setContentsMargins(px(16), px(12), px(16), px(4));
        layout->setSpacing(px(8));
        actions->setSpacing(px(8));
    });
    return head;
}

QWidget* RecordPane::buildFacts()
{
    auto* facts = new QWidget;
    m_factLayout = new QVBoxLayout(facts);
    m_factLayout->setContentsMargins(0, 0, 0, 0);
    m_factList = new QWidget(facts);
    m_factLayout->addWidget(m_factList);
    for (const char* key : m_ui.factParts) {
        auto* title = new TextLabel(TextRole::SectionTitle, &Tokens::text, facts);
        const RecordType* type = m_ui.type->part(QString::fromLatin1(key))->type;
        auto* table = new PartTable(m_ui, key, m_workspace, facts);
        connect(table, &PartTable::verbChosen, this,
            [this](const StateVerb* verb, qint64 id) { askVerb(*verb, id); });
        m_parts.push_back(table);
        m_factLayout->addWidget(title);
        m_factLayout->addWidget(table);
        followLook(title, [title, type] {
            title->setText(type->pluralTitle());
            title->setContentsMargins(0, px(10), 0, px(4));
        });
    }
    return facts;
}

void RecordPane::showRecord(const Record& record)
{
    const bool same = m_record.id() == record.id();
    m_record = record;
    const ReadingGate gate = m_workspace.office().reading();
    m_withheld = gate.reason(record);
    m_shown = gate.shown(record);
    if (!same) {
        m_verbPanel->hide();
        m_voidPanel->hide();
        m_tabs->setCurrentIndex(0);
    }
    retranslate();
    for (PartTable* table : m_parts)
        table->setRecord(m_shown);
    for (const auto& [tab, table] : m_partTabs)
        table->setRecord(m_shown);
    for (const auto& [tab, related] : m_related)
        related->setRecord(record.id());
    if (m_extra)
        m_extra->setRecord(m_shown);
    if (m_banner)
        m_banner->setRecord(record);
    m_attachments->setRecord(record.type().kindName(), record.id());
    m_history->setRecord(record.type().kindName(), record.id());
    updateCounts();
}

void RecordPane::retranslate()
{
    for (std::size_t i = 0; i < m_tabTitles.size(); ++i) {
        m_tabs->setTabText(int(i), QCoreApplication::translate(m_tabTitles[i].first, m_tabTitles[i].second));
        m_stack->widget(int(i))->setAccessibleName(m_tabs->tabText(int(i)));
    }
    m_tabs->setAccessibleName(tr("Parts of the record"));
    const QString name = m_record.name();
    m_key->setText(name.isEmpty() ? QString() : Format::isolated(m_record.key()));
    m_key->setVisible(!name.isEmpty()); // What has no name is called by its number, in the title.
    m_title->setText(name.isEmpty() ? m_record.key() : Format::capitalised(name));
    m_state->setVisible(m_ui.stateField != nullptr);
    if (m_ui.stateField) {
        const Field& state = m_record.type().at(m_ui.stateField);
        m_state->setState(stateWord(state.name(), state.choices, integerOf(state.get(m_record.data()))));
    }
    if (m_record.isVoid()) {
        m_state->setState(voidWord());
        m_state->setVisible(true);
    }
    rebuildActions();
    rebuildFacts();
    showNotice();
}

void RecordPane::updateCounts()
{
    for (const auto& [tab, table] : m_partTabs)
        m_tabs->setCount(tab, table->rowCount());
    for (const auto& [tab, related] : m_related)
        m_tabs->setCount(tab, related->count());
    if (m_extra)
        m_tabs->setCount(m_extraTab, m_extra->count());
    m_tabs->setCount(m_attachmentTab, m_attachments->count());
    m_tabs->setCount(m_historyTab, m_history->count());
}

void RecordPane::rebuildFacts()
{
    delete m_factList;
    m_factList = new QWidget;
    m_factLayout->insertWidget(0, m_factList);
    auto* grid = new QGridLayout(m_factList);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    const FieldContext context = m_workspace.fieldContext();
    int row = 0;
    for (const char* key : m_ui.facts) {
        const Field& field = m_record.type().at(key);
        const Value value = field.get(m_shown.data());
        const bool isZero = field.kind == FieldKind::Money && integerOf(value) == 0;
        if (isBlank(value) || isZero)
            continue;
        auto* label = new TextLabel(field.title(), TextRole::TableCell, &Tokens::text2, m_factList);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setWordWrap(true);
        label->setFixedWidth(px(124));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        const QString text = displayText(field, value, context);
        if (field.kind == FieldKind::Reference) {
            auto* link = new Button(Button::Kind::Link, text, Icon::None, m_factList);
            link->setSmall(true);
            const QString kind = QString::fromLatin1(field.refersTo);
            connect(link, &QPushButton::clicked, this,
                [this, kind, id = integerOf(value)] { m_workspace.openRecord(kind, id); });
            link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            link->setToolTip(text);
            grid->addWidget(link, row++, 1);
            continue;
        }
        const bool isNumber = field.kind == FieldKind::Money;
        auto* shown = new TextLabel(
            text, isNumber ? TextRole::CellBold : TextRole::TableCell, &Tokens::text, m_factList);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(shown, row++, 1);
    }
}

void RecordPane::rebuildActions()
{
    auto* layout = qobject_cast<QHBoxLayout*>(m_actions->layout());
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool writable = !m_workspace.isReadOnly() && m_record.id() != 0;
    const std::vector<const StateVerb*> verbs =
        writable ? m_workspace.office().verbs().available(m_record) : std::vector<const StateVerb*>();
    m_nextVerb = nextOf(verbs);
    if (m_nextVerb) {
        auto* next = new Button(Button::Kind::Primary, m_nextVerb->verb.title(), Icon::None, m_actions);
        next->setObjectName(QString::fromLatin1(m_nextVerb->verb.code));
        connect(next, &QPushButton::clicked, this, [this, verb = m_nextVerb] { askVerb(*verb); });
        layout->addWidget(next);
    }
    m_edit = new Button(Button::Kind::Secondary, tr("Edit"), Icon::Edit, m_actions);
    m_edit->setObjectName(u"edit"_s);
    m_edit->setEnabled(writable);
    const bool isOffered = m_ui.isTyped() && !isMerged(m_record)
        && (m_workspace.isReadOnly() || m_workspace.mayWrite(m_ui.type->kindName()));
    m_edit->setVisible(isOffered && !m_record.isVoid());
    connect(m_edit, &QPushButton::clicked, this, &RecordPane::editRequested);
    layout->addWidget(m_edit);
    addOwnActions(*layout);
    addTakeBack(*layout);
    addPapers(*layout);
    m_more = new Button(Button::Kind::Secondary, QString(), Icon::More, m_actions);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setObjectName(u"more"_s);
    connect(m_more, &QPushButton::clicked, this, &RecordPane::openMore);
    m_more->setVisible(isOffered || verbs.size() > 1);
    layout->addWidget(m_more);
    layout->addStretch(1);
}

void RecordPane::askVerb(const StateVerb& verb, qint64 partId)
{
    m_voidPanel->hide();
    m_verbPanel->ask(verb, m_record, partId);
}

} // namespace sijill
