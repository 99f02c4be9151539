#include "ui/journal/journal_page.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/storage/journal_store.h"
#include "ui/records/filter_words.h"
#include "ui/records/list_filter_bridge.h"
#include "ui/records/list_output.h"
#include "ui/records/record_tabs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

namespace sijill {

JournalPage::JournalPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new ListModel(workspace, u"journal"_s, this))
    , m_table(new ListTable(this))
    , m_card(new Card(this))
{
    setObjectName(u"journal"_s);
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, this);
    m_count = new TextLabel(TextRole::Body, &Tokens::text2, this);
    m_verify = new Button(Button::Kind::Primary, QString(), Icon::Shield, this);
    m_verify->setObjectName(u"verify"_s);
    m_export = new Button(Button::Kind::Flat, QString(), Icon::Export, this);
    m_print = new Button(Button::Kind::Flat, QString(), Icon::Print, this);
    m_verdict = new NoticeStrip(this);
    m_verdict->hide();
    m_entryTitle = new TextLabel(TextRole::PaneTitle, &Tokens::text, m_card);
    m_entryTitle->setWordWrap(true);
    m_entryDetail = new TextLabel(TextRole::TableCell, &Tokens::text2, m_card);
    m_entryDetail->setWordWrap(true);
    m_changes = new TextLabel(TextRole::TableCell, &Tokens::text, m_card);
    m_changes->setWordWrap(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open = new Button(Button::Kind::Secondary, QString(), Icon::Open, m_card);
    auto* cardLayout = new QVBoxLayout(m_card);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_entryTitle, m_entryDetail, m_changes})
        cardLayout->addWidget(widget);
    cardLayout->addWidget(m_open, 0, Qt::AlignLeading);
    cardLayout->addStretch(1);
    m_table->setModel(m_model);
    m_table->view()->sortByColumn(0, Qt::DescendingOrder);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    for (Button* button : {m_export, m_print, m_verify})
        head->addWidget(button);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_verdict);
    layout->addWidget(splitter, 1);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportShown);
    connect(m_print, &QPushButton::clicked, this, &JournalPage::print);
    connect(
        m_open, &QPushButton::clicked, this, [this] { this->workspace().openRecord(m_openKind, m_openId); });
    connect(m_table, &ListTable::currentChanged, this, &JournalPage::showEntry);
    connect(m_table, &ListTable::filterChanged, this, [this](int column) {
        ListFilter filter = m_model->filter();
        const QString key = m_model->columnAt(column).name();
        filter.columns.erase(key);
        if (const ColumnCondition condition = conditionOf(m_table->filters().value(column));
            !condition.isEmpty())
            filter.columns[key] = condition;
        m_model->setFilter(filter);
    });
    connect(&workspace, &Workspace::recordsChanged, this, &JournalPage::refresh);
    followLook(this, [this, layout, head, cardLayout, splitter] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        head->setSpacing(px(10));
        cardLayout->setContentsMargins(px(16), px(12), px(16), px(12));
        cardLayout->setSpacing(px(8));
        m_card->setMinimumWidth(px(364));
        splitter->setHandleWidth(px(8));
        splitter->setSizes({px(716), px(414)});
        m_title->setText(tr("Journal"));
        m_table->setTitle(tr("Journal"));
        m_verify->setText(tr("Verify the journal"));
        m_export->setText(tr("Export"));
        m_print->setText(tr("Print"));
        m_open->setText(tr("Open the record"));
        refresh();
    });
}

void JournalPage::refresh()
{
    m_verdict->hide(); // It was about the journal as it stood, in the language of then.
    m_model->reload();
    m_count->setText(Format().integer(m_model->totals().count));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEntry();
}

void JournalPage::showEntry()
{
    const qint64 sequence = m_table->currentIndex().data(kRecordIdRole).toLongLong();
    const FieldContext context = workspace().fieldContext();
    QStringList lines;
    m_openId = 0;
    const auto entry = workspace().database().read([&]() -> Result<std::optional<JournalEntry>> {
        const JournalStore journal(workspace().database());
        journal.forEachChange(sequence, false, [&](const JournalChange& change) {
            const RecordType* type = findRecordType(change.kind);
            const Record shown = type
                ? recordFromJson(change.after.isEmpty() ? change.before : change.after, *type)
                : Record();
            if (m_openId == 0) {
                m_openKind = change.kind;
                m_openId = change.recordId;
            }
            if (!shown.isNull())
                lines << u"%1 %2"_s.arg(type->title(), Format::isolated(shown.key()));
            for (const QString& line : differences(change.kind, change.before, change.after, context))
                lines << u"  • "_s + line;
            return lines.size() < 200;
        });
        return journal.find(sequence);
    });
    const bool found = entry && *entry;
    m_card->setVisible(found);
    if (!found)
        return;
    const Format format;
    m_entryTitle->setText((*entry)->verbTitle());
    m_entryDetail->setText(tr("Entry %1 · %2 · %3")
                               .arg(format.integer(sequence), format.dateTime((*entry)->recordedAt),
                                   workspace().office().nameOfActor((*entry)->actor))
        + ((*entry)->motive.isEmpty() ? QString() : u"\n"_s + tr("Motive: %1").arg((*entry)->motive)));
    m_changes->setText(lines.join(u'\n'));
    m_open->setVisible(m_openId != 0);
}

void JournalPage::verify()
{
    const auto broken = workspace().database().read([&]() -> Result<std::optional<JournalBreak>> {
        return JournalStore(workspace().database()).verify();
    });
    if (!broken)
        return workspace().report(broken.error());
    if (*broken)
        m_verdict->setMessage(Tone::Refused,
            tr("The journal is broken at entry %1: it was changed with another program. Compare with a "
               "backup.")
                .arg((*broken)->sequence),
            u"J1"_s);
    else
        m_verdict->setMessage(Tone::Good, tr("The journal holds: every entry fits the one before it."));
    m_verdict->show();
}

Table JournalPage::shownTable() const
{
    std::vector<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_table->view()->isColumnHidden(column))
            columns.push_back(column);
    }
    return listTable(*m_model, columns, tr("Journal"));
}

void JournalPage::print()
{
    printTable(this, shownTable(), workspace(), filterWords(*m_model));
}

void JournalPage::exportShown()
{
    exportTable(this, shownTable(), u"journal"_s, workspace());
}

} // namespace sijill
