#include "ui/reports/issued_papers_page.h"

#include "core/base/format.h"
#include "ui/records/record_page.h"
#include "ui/reports/issued_paper_ui.h"
#include "ui/reports/paper_changes_view.h"
#include "ui/reports/paper_verifier.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTableView>

namespace sijill {

IssuedPapersPage::IssuedPapersPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_verifier(new PaperVerifier(workspace, this))
    , m_papers(new RecordPage(describedUi(), workspace, this))
    , m_changes(new PaperChangesView(workspace, this))
{
    setObjectName(u"issuedPapers"_s);
    m_papers->makeReady();
    m_papers->table()->view()->sortByColumn(
        0, Qt::DescendingOrder); // The last ones issued are asked for most.
    auto* register_ = new QWidget(this);
    auto* column = new QVBoxLayout(register_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verifier);
    column->addWidget(m_papers, 1);
    m_stack->addWidget(register_);
    m_stack->addWidget(m_changes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_verifier, &PaperVerifier::found, this,
        [this](qint64 id) { m_papers->showRecord(u"issued_paper"_s, id); });
    connect(m_papers, &Page::hintChanged, this, &Page::hintChanged);
    connect(m_changes, &PaperChangesView::closed, this, [this] { m_stack->setCurrentIndex(0); });
}

RecordUi IssuedPapersPage::describedUi()
{
    RecordUi ui = issuedPaperUi();
    ui.actions = {
        {"openPdf", QT_TRANSLATE_NOOP("Form", "Open the PDF"), Icon::Open,
            [this](const Record& paper) { openStoredPdf(workspace(), paper.as<IssuedPaper>()); }},
        {"compare", QT_TRANSLATE_NOOP("Form", "What changed since"), Icon::Compare,
            [this](const Record& paper) { compare(paper.as<IssuedPaper>()); }},
        {"savePdf", QT_TRANSLATE_NOOP("Form", "Save the PDF"), Icon::Download,
            [this](const Record& paper) { saveStoredPdf(this, workspace(), paper.as<IssuedPaper>()); }},
        {"printPdf", QT_TRANSLATE_NOOP("Form", "Print the PDF"), Icon::Print,
            [this](const Record& paper) { printStoredPdf(this, workspace(), paper.as<IssuedPaper>()); }},
        {"showAbout", QT_TRANSLATE_NOOP("Form", "Open the record it is about"), Icon::Link,
            [this](const Record& paper) { showAbout(paper.as<IssuedPaper>()); }},
    };
    return ui;
}

void IssuedPapersPage::showAbout(const IssuedPaper& paper)
{
    if (!paper.aboutKind.isEmpty())
        workspace().openRecord(paper.aboutKind, paper.aboutId);
    else if (paper.session)
        workspace().openRecord(u"session"_s, paper.session.value);
    else
        workspace().openRecord(u"edition"_s, paper.edition.value);
}

void IssuedPapersPage::compare(const IssuedPaper& paper)
{
    m_stack->setCurrentWidget(m_changes);
    m_changes->showPaper(paper);
}

bool IssuedPapersPage::showRecord(const QString& kind, qint64 id)
{
    if (!m_papers->showRecord(kind, id))
        return false;
    m_stack->setCurrentIndex(0);
    return true;
}

bool IssuedPapersPage::showList(const RecordSet& records)
{
    if (!m_papers->showList(records))
        return false;
    m_stack->setCurrentIndex(0);
    return true;
}

std::pair<QString, qint64> IssuedPapersPage::place() const
{
    return m_papers->place();
}

void IssuedPapersPage::print()
{
    m_stack->currentIndex() == 0 ? m_papers->print() : m_changes->print();
}

void IssuedPapersPage::exportShown()
{
    m_stack->currentIndex() == 0 ? m_papers->exportShown() : m_changes->exportShown();
}

} // namespace sijill
