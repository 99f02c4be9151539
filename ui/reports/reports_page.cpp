#include "ui/reports/reports_page.h"

#include "ui/figures/figures_page.h"
#include "ui/records/record_page.h"
#include "ui/reports/paper_desk.h"
#include "ui/reports/report_ui.h"
#include "ui/reports/template_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace sijill {
namespace {

enum Tab { Numbers, Desk, Texts, Templates };

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_tabs(new TabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_figures(new FiguresPage(workspace, this))
    , m_desk(new PaperDesk(workspace, this))
{
    setObjectName(u"reports"_s);
    RecordUi ui = reportUi();
    ui.prepare = [desk = m_desk](Record& draft, Workspace&) { draft = Record::of(desk->newTexts()); };
    m_texts = new RecordPage(std::move(ui), workspace, this);
    m_templates = new TemplatePage(workspace, this);
    for (Page* page : std::initializer_list<Page*>{m_figures, m_desk, m_texts, m_templates}) {
        m_stack->addWidget(page);
        m_tabs->addTab(QString());
    }
    m_tabs->setObjectName(u"reportTabs"_s);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_desk, &PaperDesk::textsRequested, this, &ReportsPage::writeTexts);
    connect(m_texts, &Page::hintChanged, this, &Page::hintChanged);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_tabs, 1);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    followLook(this, [this, line] {
        line->setContentsMargins(px(16), 0, px(16), 0);
        retranslate();
    });
}

void ReportsPage::retranslate()
{
    m_tabs->setTabText(Numbers, tr("Figures"));
    m_tabs->setTabText(Desk, tr("Make a paper"));
    m_tabs->setTabText(Texts, tr("Texts of reports"));
    m_tabs->setTabText(Templates, tr("Templates"));
    m_tabs->setAccessibleName(tr("Reports"));
}

Page* ReportsPage::current() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void ReportsPage::showPaper(const QString& paper, qint64 id)
{
    m_tabs->setCurrentIndex(Desk);
    m_desk->showPaper(paper, id);
}

void ReportsPage::showTemplate(WordedPaper paper, PaperLanguage language)
{
    m_tabs->setCurrentIndex(Templates);
    m_templates->open(paper, language);
}

void ReportsPage::writeTexts(qint64 report)
{
    m_tabs->setCurrentIndex(Texts);
    if (report == 0)
        m_texts->startNew();
    else if (m_texts->showRecord(u"report"_s, report))
        m_texts->edit();
}

bool ReportsPage::showRecord(const QString& kind, qint64 id)
{
    if (m_templates->showRecord(kind, id)) {
        m_tabs->setCurrentIndex(Templates);
        return true;
    }
    if (!m_texts->showRecord(kind, id))
        return false;
    m_tabs->setCurrentIndex(Texts);
    return true;
}

bool ReportsPage::showList(const RecordSet& records)
{
    if (!m_texts->showList(records))
        return false;
    m_tabs->setCurrentIndex(Texts);
    return true;
}

std::pair<QString, qint64> ReportsPage::place() const
{
    return current()->place();
}

void ReportsPage::startNew()
{
    current()->startNew();
}

void ReportsPage::print()
{
    current()->print();
}

void ReportsPage::exportShown()
{
    current()->exportShown();
}

bool ReportsPage::hasUnsavedWork() const
{
    return m_texts->hasUnsavedWork() || m_templates->hasUnsavedWork();
}

} // namespace sijill
