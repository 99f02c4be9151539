#include "ui/records/record_pages.h"

#include "ui/records/import_page.h"
#include "ui/records/record_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace sijill {

RecordPages::RecordPages(const std::vector<RecordUi>& uis, Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_tabs(new TabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_import(new ImportPage(workspace, this))
{
    for (const RecordUi& ui : uis) {
        auto* page = new RecordPage(ui, workspace, this);
        connect(page, &RecordPage::importRequested, this, &RecordPages::startImport);
        connect(page, &RecordPage::paperRequested, this, &RecordPages::paperRequested);
        connect(page, &Page::hintChanged, this, &Page::hintChanged);
        m_pages.push_back(page);
        m_tabs->addTab(QString());
        m_stack->addWidget(page);
    }
    m_stack->addWidget(m_import);
    m_tabs->setObjectName(u"areaTabs"_s);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_stack->setCurrentIndex(tab); });
    connect(m_import, &ImportPage::closed, this, [this] {
        m_stack->setCurrentIndex(m_tabs->currentIndex());
        m_tabs->setVisible(m_pages.size() > 1);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    followLook(this, [this, layout] {
        layout->setContentsMargins(0, 0, 0, 0);
        m_tabs->setContentsMargins(px(16), 0, px(16), 0);
        retranslate();
    });
    m_tabs->setVisible(m_pages.size() > 1);
}

void RecordPages::retranslate()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(int(i), m_pages[i]->ui().type->pluralTitle());
    m_tabs->setAccessibleName(tr("Registers of this area"));
}

RecordPage* RecordPages::current() const
{
    return m_pages[std::size_t(std::max(0, m_tabs->currentIndex()))];
}

RecordPage* RecordPages::page(const QString& plural) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const RecordPage* page) { return page->ui().list == plural; });
    return found == m_pages.end() ? nullptr : *found;
}

void RecordPages::startImport(const QString& plural, const QString& pasted)
{
    m_tabs->hide();
    m_stack->setCurrentWidget(m_import);
    m_import->start(plural, pasted);
}

bool RecordPages::showRecord(const QString& kind, qint64 id)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->showRecord(kind, id)) {
            m_tabs->setCurrentIndex(int(i));
            return true;
        }
    }
    return false;
}

bool RecordPages::showList(const RecordSet& records)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->showList(records)) {
            m_tabs->setCurrentIndex(int(i));
            return true;
        }
    }
    return false;
}

std::pair<QString, qint64> RecordPages::place() const
{
    return current()->place();
}

void RecordPages::startNew()
{
    current()->startNew();
}

void RecordPages::duplicate()
{
    current()->duplicate();
}

void RecordPages::print()
{
    current()->print();
}

void RecordPages::exportShown()
{
    current()->exportShown();
}

QString RecordPages::helpTopic() const
{
    return m_stack->currentWidget() == m_import ? u"import"_s : current()->helpTopic();
}

bool RecordPages::hasUnsavedWork() const
{
    return std::any_of(
        m_pages.begin(), m_pages.end(), [](const RecordPage* page) { return page->hasUnsavedWork(); });
}

} // namespace sijill
