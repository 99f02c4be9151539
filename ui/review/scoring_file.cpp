#include "ui/review/scoring_file.h"

#include "core/base/format.h"
#include "core/domain/edition.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
#include "core/services/proposal_service.h"
#include "ui/calls/call_ui.h"
#include "ui/records/part_table.h"
#include "ui/review/scoring_comparison.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace sijill {
namespace {

/// A widget that scrolls in the card without a ground of its own.
QScrollArea* scrolled(QWidget* inner)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

} // namespace

ScoringFile::ScoringFile(Workspace& workspace, const ScoringDesk& desk, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_ui(proposalUi())
{
    setObjectName(u"scoringFile"_s);
    build();
    followLook(this, [this] { retranslate(); });
}

void ScoringFile::build()
{
    m_receipt = new TextLabel(TextRole::Caption, &Tokens::text2, this);
    m_title = new TextLabel(TextRole::PaneTitle, &Tokens::text, this);
    m_title->setWordWrap(true);
    m_closed = new TextLabel(TextRole::Body, &Tokens::text2, this);
    m_closed->setWordWrap(true);
    m_content = new QWidget(this);
    m_chips = new QWidget(m_content);
    new FlowLayout(m_chips);
    m_overlaps = new QWidget(m_content);
    auto* overlaps = new QVBoxLayout(m_overlaps);
    overlaps->setContentsMargins(0, 0, 0, 0);
    m_tabs = new TabBar(m_content);
    m_tabs->setObjectName(u"fileTabs"_s);
    m_tabs->setGround(QPalette::Base);
    m_pages = new QStackedWidget(m_content);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    m_comparison = new ScoringComparison(m_workspace, m_desk);
    m_pages->addWidget(scrolled(buildProject()));
    m_pages->addWidget(scrolled(buildDocuments()));
    m_pages->addWidget(scrolled(m_comparison));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_chips, m_overlaps, m_tabs})
        content->addWidget(widget);
    content->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_receipt);
    layout->addWidget(m_title);
    layout->addWidget(m_closed);
    layout->addWidget(m_content, 1);
    layout->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    followLook(m_content, [layout, content, overlaps] {
        layout->setContentsMargins(px(16), px(12), px(16), px(8));
        layout->setSpacing(px(4));
        content->setSpacing(px(6));
        overlaps->setSpacing(px(2));
    });
}

QWidget* ScoringFile::buildProject()
{
    auto* page = new QWidget;
    m_facts = new TextLabel(TextRole::TableCell, &Tokens::text2, page);
    m_facts->setWordWrap(true);
    m_aboutTitle = new SectionTitle(QString(), page);
    m_about = new TextLabel(TextRole::TableCell, &Tokens::text, page);
    m_about->setWordWrap(true);
    m_phasesTitle = new SectionTitle(QString(), page);
    m_phases = new PartTable(m_ui, "phases", m_workspace, page);
    m_requestsTitle = new SectionTitle(QString(), page);
    m_requests = new PartTable(m_ui, "requests", m_workspace, page);
    m_cost = new TextLabel(TextRole::CellBold, &Tokens::text, page);
    m_cost->setObjectName(u"cost"_s);
    m_cost->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_facts, m_aboutTitle, m_about, m_phasesTitle, m_phases, m_requestsTitle, m_requests, m_cost})
        layout->addWidget(widget);
    layout->addStretch(1);
    followLook(page, [layout] {
        layout->setContentsMargins(0, px(8), 0, px(8));
        layout->setSpacing(px(6));
    });
    return page;
}

QWidget* ScoringFile::buildDocuments()
{
    auto* page = new QWidget;
    m_documents = new PartTable(m_ui, "documents", m_workspace, page);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_documents);
    layout->addStretch(1);
    followLook(page, [layout] { layout->setContentsMargins(0, px(8), 0, px(8)); });
    return page;
}

void ScoringFile::retranslate()
{
    m_tabs->setTabText(0, tr("The project"));
    m_tabs->setTabText(1, tr("Documents"));
    m_tabs->setTabText(2, tr("Comparison"));
    m_tabs->setAccessibleName(tr("Parts of the file"));
    m_aboutTitle->setTitle(tr("What is proposed"));
    m_phasesTitle->setTitle(tr("Phases"));
    m_requestsTitle->setTitle(tr("Jobs asked for"));
    showFile(m_proposal);
}

void ScoringFile::showFile(ProposalId proposal)
{
    m_proposal = proposal;
    const DeskFile* file = m_desk.find(proposal);
    setVisible(file != nullptr);
    if (!file)
        return;
    showHead(*file);
    const bool isOpen = file->isOpen();
    m_content->setVisible(isOpen);
    m_closed->setVisible(!isOpen);
    m_closed->setText(file->stage == SheetStage::Withheld
            ? tr("This file is withheld: an interest in it was declared.")
            : tr("The file opens once the member has declared to have no interest in it."));
    const std::optional<Proposal> record =
        isOpen ? m_workspace.office().records().find<Proposal>(proposal) : std::nullopt;
    if (!record)
        return;
    showChips(*record);
    showOverlaps(*file);
    showProject(*record);
    m_documents->setRecord(Record::of(*record));
    m_tabs->setCount(1, qint64(record->documents.size()));
    m_comparison->showFile(proposal);
}

void ScoringFile::showHead(const DeskFile& file)
{
    //: Over the title of a file: %1 its receipt, %2 the moment of its deposit, %3 its version.
    m_receipt->setText(
        tr("%1 · handed in on %2 · version %3")
            .arg(Format::isolated(file.file().receipt), Format().dateTime(file.file().receivedAt))
            .arg(file.file().version));
    m_title->setText(file.file().title.text());
}

void ScoringFile::showChips(const Proposal& proposal)
{
    qDeleteAll(m_chips->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const RecordService records = m_workspace.office().records();
    const auto add = [&](const RecordType& type, qint64 id, Icon icon) {
        const std::optional<Record> record = records.find(type, id);
        if (!record)
            return;
        const QString name = record->name();
        auto* chip = new StateChip({name.isEmpty() ? record->key() : name, Tone::Neutral, icon}, m_chips);
        m_chips->layout()->addWidget(chip);
        chip->show();
    };
    add(recordType<Sector>(), proposal.sector.value, Icon::Worksites);
    for (const ProposalMarker& marker : proposal.markers)
        add(recordType<Marker>(), marker.marker.value, Icon::Star);
    add(recordType<Territory>(), proposal.commune.value, Icon::Territories);
}

void ScoringFile::showOverlaps(const DeskFile& file)
{
    qDeleteAll(m_overlaps->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_overlaps->setVisible(!file.ranked.overlaps.isEmpty());
    if (file.ranked.overlaps.isEmpty())
        return;
    auto* strip = new NoticeStrip(m_overlaps);
    strip->setMessage(Tone::Warning,
        tr("%n file(s) of the same commune have a similar title.", nullptr, int(file.ranked.overlaps.size())),
        u"C12"_s);
    m_overlaps->layout()->addWidget(strip);
    for (const QString& receipt : file.ranked.overlaps) {
        //: %1 is the number of a receipt.
        auto* link = new Button(
            Button::Kind::Link, tr("Open %1").arg(Format::isolated(receipt)), Icon::None, m_overlaps);
        link->setObjectName(u"overlap"_s);
        link->setSmall(true);
        connect(
            link, &QPushButton::clicked, this, [this, receipt] { Q_EMIT fileWanted(receipt); },
            Qt::QueuedConnection);
        m_overlaps->layout()->addWidget(link);
    }
}

QString ScoringFile::factsOf(const Proposal& proposal) const
{
    QStringList lines;
    const auto add = [&](const char* key) {
        const Field& field = recordType<Proposal>().at(key);
        const Value value = field.get(&proposal);
        if (!isBlank(value))
            //: A fact of a file: %1 the field, %2 what stands in it.
            lines << tr("%1: %2").arg(field.title(), displayText(field, value, m_workspace.fieldContext()));
    };
    for (const char* key : {"partner", "place", "starts_on", "months", "fewest_slots", "service"})
        add(key);
    return lines.join(u'\n');
}

void ScoringFile::showProject(const Proposal& proposal)
{
    m_facts->setText(factsOf(proposal));
    const QString about = proposal.description.text();
    m_about->setText(about.isEmpty() ? tr("The file says nothing about it.") : about);
    const Record record = Record::of(proposal);
    m_phases->setRecord(record);
    m_requests->setRecord(record);
    const auto cost = ProposalService(m_workspace.office().books()).costOf(proposal);
    m_cost->setVisible(cost.has_value());
    if (!cost)
        return;
    const Format format;
    //: Under the jobs of a file: %3 is an amount with its currency.
    m_cost->setText(tr("Jobs: %1 · person-months: %2 · cost (P1): %3")
                        .arg(format.integer(cost->slotCount), format.integer(cost->personMonths),
                            format.money(cost->amount) + u' ' + m_workspace.fieldContext().currency));
}

} // namespace sijill
