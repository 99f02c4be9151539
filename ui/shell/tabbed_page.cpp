#include "ui/shell/tabbed_page.h"

#include "ui/shell/theme.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>

namespace sijill {

TabbedPage::TabbedPage(
    const QString& name, std::function<QString()> accessibleName, Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_accessibleName(std::move(accessibleName))
    , m_tabs(new TabBar(this))
    , m_stack(new PageStack(this))
{
    m_tabs->setObjectName(name);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_isReady)
            current()->makeReady();
        m_stack->setCurrentIndex(tab);
    });
    auto* line = new QHBoxLayout;
    line->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    followLook(this, [this, line] {
        line->setContentsMargins(px(16), 0, px(16), 0);
        retranslate();
    });
}

void TabbedPage::addTab(Page* page, std::function<QString()> title)
{
    m_pages.push_back({page, std::move(title)});
    m_stack->addPage(page);
    m_tabs->addTab(m_pages.back().title());
    m_tabs->setVisible(m_pages.size() > 1);
    connect(page, &Page::hintChanged, this, &Page::hintChanged);
}

void TabbedPage::makeReady()
{
    m_isReady = true;
    current()->makeReady();
}

void TabbedPage::retranslate()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(int(i), m_pages[i].title());
    m_tabs->setAccessibleName(m_accessibleName());
}

Page* TabbedPage::current() const
{
    return m_pages[std::size_t(std::max(0, m_tabs->currentIndex()))].page;
}

void TabbedPage::bringToFront(Page* page)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(page));
}

void TabbedPage::addCover(QWidget* widget)
{
    m_stack->addPage(widget);
}

void TabbedPage::cover(QWidget* widget)
{
    m_tabs->setVisible(!widget && m_pages.size() > 1);
    if (widget)
        m_stack->setCurrentWidget(widget);
    else
        m_stack->setCurrentIndex(m_tabs->currentIndex());
}

bool TabbedPage::showRecord(const QString& kind, qint64 id)
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const Tab& tab) { return tab.page->showRecord(kind, id); });
    if (found == m_pages.end())
        return false;
    bringToFront(found->page);
    return true;
}

bool TabbedPage::showList(const RecordSet& records)
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const Tab& tab) { return tab.page->showList(records); });
    if (found == m_pages.end())
        return false;
    bringToFront(found->page);
    return true;
}

bool TabbedPage::hasUnsavedWork() const
{
    return std::any_of(
        m_pages.begin(), m_pages.end(), [](const Tab& tab) { return tab.page->hasUnsavedWork(); });
}

} // namespace sijill
