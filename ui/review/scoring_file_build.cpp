#include "ui/calls/call_ui.h"
#include "ui/records/part_table.h"
#include "ui/review/scoring_comparison.h"
#include "ui/review/scoring_file.h"
#include "ui/shell/theme.h"
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
    , m_ui(proposalUi(workspace))
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

} // namespace sijill
