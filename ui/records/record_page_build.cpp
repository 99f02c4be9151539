#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_pane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace sijill {

QWidget* RecordPage::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, head);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_count = new TextLabel(TextRole::Body, &Tokens::text2, head);
    m_import = new Button(Button::Kind::Flat, QString(), Icon::Import, head);
    m_import->setObjectName(u"import"_s);
    m_export = new Button(Button::Kind::Flat, QString(), Icon::Export, head);
    m_export->setObjectName(u"export"_s);
    m_print = new Button(Button::Kind::Flat, QString(), Icon::Print, head);
    m_print->setObjectName(u"print"_s);
    m_columns = new Button(Button::Kind::Flat, QString(), Icon::Columns, head);
    m_columns->setObjectName(u"columns"_s);
    m_new = new Button(Button::Kind::Primary, QString(), Icon::Add, head);
    m_new->setObjectName(u"new"_s);
    m_new->setEnabled(!workspace().isReadOnly());
    m_import->setEnabled(!workspace().isReadOnly());
    m_import->setVisible(m_ui.isTyped() && !m_ui.bringIn && (mayWrite() || workspace().isReadOnly()));
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(m_ui.list, {}); });
    connect(m_export, &QPushButton::clicked, this, &RecordPage::exportShown);
    connect(m_print, &QPushButton::clicked, this, &RecordPage::print);
    connect(m_new, &QPushButton::clicked, this, &RecordPage::startNew);
    connect(m_columns, &QPushButton::clicked, this,
        [this] { m_table->columnMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    for (Button* button : {m_import, m_export, m_print, m_columns, m_new})
        layout->addWidget(button);
    followLook(head, [layout] { layout->setSpacing(px(10)); });
    return head;
}

QWidget* RecordPage::buildChips()
{
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    auto* chips = new QWidget(holder);
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const FilterPreset& preset : m_ui.presets) {
        auto* chip = new FilterChip(QString(), preset.icon, chips);
        chip->setObjectName(QString::fromLatin1(preset.title));
        connect(chip, &FilterChip::clicked, this, [this, filter = preset.filter] {
            m_table->clearFilters();
            applyFilter(filter);
        });
        m_chips.push_back(chip);
        flow->addWidget(chip);
    }
    m_saved = new FilterChip(QString(), Icon::Pin, holder);
    m_saved->setOpensMenu(true);
    m_saved->setObjectName(u"savedFilters"_s);
    connect(m_saved, &FilterChip::clicked, this, &RecordPage::openSavedFilters);
    line->addWidget(chips, 1);
    line->addWidget(m_saved, 0, Qt::AlignTop);
    return holder;
}

QWidget* RecordPage::buildBody()
{
    m_table = new ListTable(this);
    m_table->setObjectName(u"list"_s);
    m_table->setModel(m_model);
    if (m_ui.purpose) {
        auto* empty = new EmptyState(m_ui.icon, QString());
        connect(empty, &EmptyState::actionRequested, this, &RecordPage::startNew);
        followLook(empty, [this, empty] {
            empty->setTexts(QCoreApplication::translate("Form", m_ui.purpose),
                m_ui.newTitle && mayWrite() ? QCoreApplication::translate("Form", m_ui.newTitle) : QString());
        });
        m_table->setEmptyState(empty);
    }
    m_paneCard = new Card(this);
    m_pane = new RecordPane(m_ui, workspace(), m_paneCard);
    m_form = new RecordForm(m_ui, workspace(), m_paneCard);
    m_paneStack = new QStackedWidget(m_paneCard);
    m_paneStack->addWidget(m_pane);
    m_paneStack->addWidget(m_form);
    auto* paneLayout = new QVBoxLayout(m_paneCard);
    paneLayout->setContentsMargins(1, 1, 1, 1);
    paneLayout->addWidget(m_paneStack);
    m_paneCard->hide();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_paneCard);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    followLook(m_splitter, [this] {
        m_splitter->setHandleWidth(px(8));
        sizePane();
    });
    connect(m_table, &ListTable::currentChanged, this, [this] {
        if (!m_restoring && !m_form->isVisible())
            showCurrent();
    });
    connect(m_table, &ListTable::selectionChanged, this, &RecordPage::updateSelection);
    connect(m_table, &ListTable::filterChanged, this, [this](int column) { takeColumnFilter(column); });
    connect(m_table, &ListTable::activated, this, &RecordPage::edit);
    connect(m_table, &ListTable::pasted, this, [this](const QString& text) {
        if (!m_ui.bringIn)
            Q_EMIT importRequested(m_ui.list, text);
    });
    connect(m_pane, &RecordPane::editRequested, this, &RecordPage::edit);
    connect(m_pane, &RecordPane::duplicateRequested, this, &RecordPage::duplicate);
    connect(m_pane, &RecordPane::deleteRequested, this, &RecordPage::removeCurrent);
    connect(m_pane, &RecordPane::voidRequested, this, &RecordPage::turnVoid);
    for (QWidget* place :
        std::initializer_list<QWidget*>{m_table, m_pane}) // A form's grids have these keys too.
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), place, nullptr, nullptr,
                    Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &RecordPage::turnVoid);
    connect(m_pane, &RecordPane::paperRequested, this,
        [this](const QString& paper) { Q_EMIT paperRequested(paper, m_shown); });
    connect(m_form, &RecordForm::saved, this, [this](const Record& record, bool andNext) {
        m_shown = record.id();
        if (andNext)
            startNew();
        else
            stopEditing(record.id());
    });
    connect(m_form, &RecordForm::cancelled, this, [this] { stopEditing(m_shown); });
    return m_splitter;
}

} // namespace sijill
