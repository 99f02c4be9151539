#include "ui/reports/paper_changes_view.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/reporting/issued/paper_service.h"
#include "core/storage/journal_store.h"
#include "ui/records/list_output.h"
#include "ui/reports/paper_changes_model.h"
#include "ui/reports/paper_trial.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QTableView>

namespace sijill {

PaperChangesView::PaperChangesView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new PaperChangesModel(this))
    , m_table(new ListTable(this))
{
    setObjectName(u"paperChanges"_s);
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, this);
    m_title->setElided(true);
    m_back = new Button(Button::Kind::Secondary, QString(), Icon::Previous, this);
    m_back->setObjectName(u"back"_s);
    m_export = new Button(Button::Kind::Flat, QString(), Icon::Export, this);
    m_print = new Button(Button::Kind::Flat, QString(), Icon::Print, this);
    m_summary = new NoticeStrip(this);
    m_summary->setObjectName(u"summary"_s);
    m_progress = new ProgressStrip(this);
    m_progress->hide();
    m_table->setObjectName(u"changes"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_export);
    head->addWidget(m_print);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDetail());
    connectParts();
    followLook(this, [this, layout, head] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        head->setSpacing(px(10));
        retranslate();
    });
}

PaperChangesView::~PaperChangesView() = default;

void PaperChangesView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_trial.reset(); // Who goes back no longer waits for it.
        Q_EMIT closed();
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_trial)
            m_trial->requestInterruption();
    });
    connect(m_export, &QPushButton::clicked, this, &PaperChangesView::exportShown);
    connect(m_print, &QPushButton::clicked, this, &PaperChangesView::print);
    connect(m_table, &ListTable::currentChanged, this, &PaperChangesView::showChosen);
    connect(m_table, &ListTable::activated, this, [this](const QModelIndex& index) {
        const PaperChange* change = m_model->changeAt(index.row());
        if (change && !change->causes.empty() && change->causes.front().exists)
            m_workspace.openRecord(change->causes.front().kind, change->causes.front().id);
    });
}

QWidget* PaperChangesView::buildDetail()
{
    m_card = new Card(this);
    m_place = new TextLabel(TextRole::SectionTitle, &Tokens::text, m_card);
    m_before = new TextLabel(TextRole::TableCell, &Tokens::text2, m_card);
    m_now = new TextLabel(TextRole::TableCell, &Tokens::text, m_card);
    m_because = new TextLabel(TextRole::TableCell, &Tokens::text2, m_card);
    m_detail = new QVBoxLayout(m_card);
    for (TextLabel* label : {m_place, m_before, m_now, m_because}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_detail->addWidget(label);
    }
    followLook(m_card, [this] {
        m_detail->setContentsMargins(px(16), px(12), px(16), px(12));
        m_detail->setSpacing(px(6));
    });
    m_card->hide();
    return m_card;
}

void PaperChangesView::showPaper(const IssuedPaper& paper)
{
    m_paper = paper;
    compare();
    retranslate();
}

void PaperChangesView::compare()
{
    m_isCompared = false;
    m_model->setChanges({});
    for (QWidget* part : std::initializer_list<QWidget*>{m_card, m_table, m_summary})
        part->hide();
    if (const Status may = PaperService(m_workspace.office().books()).mayRead(requestOf(*m_paper)); !may) {
        m_summary->setMessage(Tone::Refused, may.error().message, may.error().rule);
        return m_summary->show();
    }
    m_progress->setProgress(0, 0);
    m_progress->show();
    m_trial = std::make_unique<PaperTrial>(m_workspace.office().file(), *m_paper);
    connect(m_trial.get(), &PaperTrial::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_trial.get(), &QThread::finished, this, &PaperChangesView::showFound);
    m_trial->start();
}

void PaperChangesView::showFound()
{
    if (!m_trial || !m_trial->isFinished())
        return; // Word of a trial that nobody waits for any more.
    m_progress->hide();
    Result<PaperChanges>& changes = m_trial->found();
    m_isCompared = changes.has_value();
    m_summary->show();
    if (!changes) {
        if (changes.error().code == ErrorCode::Cancelled)
            m_summary->setMessage(Tone::Warning, tr("Stopped: it is not known what changed."));
        else
            m_summary->setMessage(Tone::Refused, changes.error().message, changes.error().rule);
        Q_EMIT compared();
        return;
    }
    m_model->setChanges(std::move(*changes));
    m_table->setVisible(m_model->rowCount() > 0);
    showSummary();
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    }
    Q_EMIT compared();
}

void PaperChangesView::showSummary()
{
    const PaperChanges& changes = m_model->changes();
    if (changes.cells.empty())
        return m_summary->setMessage(Tone::Good,
            tr("Nothing: made today of the same days, the paper would say the same. %n record(s) changed "
               "since, "
               "none of them shows in it.",
                nullptr, int(changes.changedRecords)));
    m_summary->setMessage(Tone::Warning,
        //: Of an issued paper: cells, lines and bars that would be printed otherwise.
        tr("%n place(s) of this paper would say something else today. Each is listed with the records that "
           "make the difference.",
            nullptr, int(changes.cells.size())));
}

QString PaperChangesView::tableTitle() const
{
    //: %1 is the code of an issued paper.
    return m_paper ? tr("What changed since %1").arg(Format::isolated(m_paper->code)) : QString();
}

void PaperChangesView::retranslate()
{
    m_back->setText(tr("Back to the papers"));
    m_export->setText(tr("Export"));
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Print"));
    m_title->setText(tableTitle());
    m_progress->setTask(tr("Looking for the records behind each change"));
    m_table->setTitle(tableTitle());
    if (!m_paper)
        return;
    if (m_isCompared)
        showSummary();
    showChosen();
}

void PaperChangesView::showChosen()
{
    const PaperChange* change = m_model->changeAt(m_table->currentIndex().row());
    m_card->setVisible(change != nullptr);
    if (!change)
        return;
    const QString nothing(u'–');
    m_place->setText(change->cell.place);
    //: %1 is what an issued paper says in one place.
    m_before->setText(
        tr("On the paper: %1").arg(change->cell.before.isEmpty() ? nothing : change->cell.before));
    //: %1 is what it would say today.
    m_now->setText(tr("Today: %1").arg(change->cell.after.isEmpty() ? nothing : change->cell.after));
    addCauses(*change);
}

void PaperChangesView::addCauses(const PaperChange& change)
{
    delete m_causes;
    m_causes = new QWidget(m_card);
    auto* flow = new FlowLayout(m_causes);
    flow->setContentsMargins(0, 0, 0, 0);
    m_because->setText(change.causes.empty() ? m_model->because(change)
            : change.isTogether              ? tr("Because of these records together:")
                                             : tr("Because of:"));
    const Format format;
    for (const PaperCause& cause : change.causes) {
        const auto entry = m_workspace.database().read([&]() -> Result<std::optional<JournalEntry>> {
            return JournalStore(m_workspace.database()).find(cause.entry);
        });
        const RecordType* type = findRecordType(cause.kind);
        const QString name = u"%1 %2"_s.arg(type ? type->title() : cause.kind, Format::isolated(cause.label));
        auto* link = new Button(Button::Kind::Link, name, Icon::None, m_causes);
        link->setSmall(true);
        link->setEnabled(cause.exists);
        if (entry && *entry)
            //: A line of the journal: %1 day and hour, %2 who, %3 the verb.
            link->setToolTip(
                tr("%1 · %2 · %3")
                    .arg(format.dateTime((*entry)->recordedAt),
                        m_workspace.office().nameOfActor((*entry)->actor), (*entry)->verbTitle()));
        connect(link, &QPushButton::clicked, this,
            [this, kind = cause.kind, id = cause.id] { m_workspace.openRecord(kind, id); });
        flow->addWidget(link);
    }
    m_detail->addWidget(m_causes);
}

void PaperChangesView::print()
{
    printTable(this, m_model->table(tableTitle()), m_workspace);
}

void PaperChangesView::exportShown()
{
    exportTable(this, m_model->table(tableTitle()), u"changes"_s, m_workspace);
}

} // namespace sijill
