#include "ui/journal/journal_page.h"

#include "core/base/format.h"
#include "ui/journal/entry_card.h"
#include "ui/journal/journal_check.h"
#include "ui/journal/journal_filter.h"
#include "ui/records/filter_words.h"
#include "ui/records/list_output.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
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
    , m_filter(new JournalFilter(workspace, this))
    , m_entry(new EntryCard(workspace, this))
{
    setObjectName(u"journal"_s);
    build();
    connectParts();
    refresh();
}

JournalPage::~JournalPage() = default;

void JournalPage::build()
{
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, this);
    m_count = new TextLabel(TextRole::Body, &Tokens::text2, this);
    m_count->setObjectName(u"journalCount"_s);
    m_verify = new Button(Button::Kind::Primary, QString(), Icon::Shield, this);
    m_verify->setObjectName(u"verify"_s);
    m_export = new Button(Button::Kind::Flat, QString(), Icon::Export, this);
    m_print = new Button(Button::Kind::Flat, QString(), Icon::Print, this);
    m_verdict = new NoticeStrip(this);
    m_verdict->hide();
    m_progress = new ProgressStrip(this);
    m_progress->hide();
    m_table->setObjectName(u"journalList"_s);
    m_table->setFiltersVisible(false);
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
    splitter->addWidget(m_entry);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_filter);
    layout->addWidget(m_progress);
    layout->addWidget(m_verdict);
    layout->addWidget(splitter, 1);
    followLook(this, [this, layout, head, splitter] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        head->setSpacing(px(10));
        m_entry->setMinimumWidth(px(364));
        splitter->setHandleWidth(px(8));
        splitter->setSizes({px(690), px(440)});
        m_title->setText(tr("Journal"));
        m_table->setTitle(tr("Journal"));
        m_verify->setText(tr("Verify the journal"));
        m_export->setText(tr("Export"));
        m_print->setText(tr("Print"));
        m_verdict->hide(); // It was about the journal as it stood, in the language of then.
        m_progress->setTask(tr("Verifying the journal"));
    });
}

void JournalPage::connectParts()
{
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportShown);
    connect(m_print, &QPushButton::clicked, this, &JournalPage::print);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_check)
            m_check->requestInterruption();
    });
    connect(m_table, &ListTable::currentChanged, this,
        [this](const QModelIndex& index) { m_entry->showEntry(index.data(kRecordIdRole).toLongLong()); });
    connect(m_filter, &JournalFilter::changed, this, &JournalPage::applyFilter);
    connect(m_entry, &EntryCard::recordWanted, m_filter, &JournalFilter::showRecord);
    connect(&workspace(), &Workspace::recordsChanged, this, [this] {
        m_verdict->hide();
        m_filter->reload();
        refresh();
    });
}

void JournalPage::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    refresh();
}

void JournalPage::refresh()
{
    m_model->reload();
    const Format format;
    const qint64 shown = m_model->totals().count;
    m_count->setText(shown == m_model->wholeCount()
            ? format.integer(shown)
            //: How many entries a filter leaves: "12 of 61".
            : tr("%1 of %2").arg(format.integer(shown), format.integer(m_model->wholeCount())));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_entry->showEntry(m_table->currentIndex().data(kRecordIdRole).toLongLong());
}

void JournalPage::verify()
{
    if (m_check && m_check->isRunning())
        return;
    m_verdict->hide();
    m_check = std::make_unique<JournalCheck>(workspace().office().file());
    const qint64 whole = m_model->wholeCount();
    connect(m_check.get(), &JournalCheck::progressed, this,
        [this, whole](qint64 done) { m_progress->setProgress(done, whole); });
    connect(m_check.get(), &QThread::finished, this, &JournalPage::giveVerdict);
    m_progress->setProgress(0, whole);
    m_progress->show();
    m_check->start();
}

void JournalPage::giveVerdict()
{
    m_progress->hide();
    if (m_check->wasStopped())
        return;
    const Result<std::optional<JournalBreak>>& found = m_check->found();
    if (!found)
        return workspace().report(found.error());
    if (*found)
        m_verdict->setMessage(Tone::Refused,
            tr("The journal is broken at entry %1: it was changed with another program. Compare with a "
               "backup.")
                .arg((*found)->sequence),
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
