#include "ui/reports/reports_page.h"

#include "ui/figures/figures_page.h"
#include "ui/records/record_page.h"
#include "ui/reports/issued_papers_page.h"
#include "ui/reports/paper_desk.h"
#include "ui/reports/report_ui.h"
#include "ui/reports/template_page.h"

namespace sijill {

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : TabbedPage(
        u"reportTabs"_s, [] { return tr("Reports"); }, workspace, parent)
    , m_figures(new FiguresPage(workspace, this))
    , m_desk(new PaperDesk(workspace, this))
{
    setObjectName(u"reports"_s);
    RecordUi ui = reportUi();
    ui.prepare = [desk = m_desk](Record& draft, Workspace&) {
        desk->makeReady(); // The texts are those of the paper on the desk.
        draft = Record::of(desk->newTexts());
    };
    m_texts = new RecordPage(std::move(ui), workspace, this);
    m_templates = new TemplatePage(workspace, this);
    m_issued = new IssuedPapersPage(workspace, this);
    addTab(m_figures, [] { return tr("Figures"); });
    addTab(m_desk, [] { return tr("Make a paper"); });
    addTab(m_texts, [] { return tr("Texts of reports"); });
    addTab(m_templates, [] { return tr("Templates"); });
    addTab(m_issued, [] { return tr("Issued papers"); });
    connect(m_desk, &PaperDesk::textsRequested, this, &ReportsPage::writeTexts);
    connect(
        m_desk, &PaperDesk::issuedRequested, this, [this](qint64 id) { showRecord(u"issued_paper"_s, id); });
}

void ReportsPage::showPaper(const QString& paper, qint64 id)
{
    bringToFront(m_desk);
    m_desk->showPaper(paper, id);
}

void ReportsPage::showTemplate(WordedPaper paper, PaperLanguage language)
{
    bringToFront(m_templates);
    m_templates->open(paper, language);
}

void ReportsPage::writeTexts(qint64 report)
{
    bringToFront(m_texts);
    if (report == 0)
        m_texts->startNew();
    else if (m_texts->showRecord(u"report"_s, report))
        m_texts->edit();
}

} // namespace sijill
