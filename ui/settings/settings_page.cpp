#include "ui/settings/settings_page.h"

#include "ui/records/record_pages.h"
#include "ui/settings/accounts_page.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/bin_page.h"
#include "ui/settings/edition_ui.h"
#include "ui/settings/office_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace sijill {

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_tabs(new TabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_accounts(new AccountsPage(workspace, this))
{
    setObjectName(u"settings"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    const auto add = [this](Page* page, const char* title) {
        m_pages.emplace_back(page, title);
        m_tabs->addTab(QString());
        m_stack->addWidget(page);
        connect(page, &Page::hintChanged, this, &Page::hintChanged);
    };
    add(new OfficePage(workspace, this), QT_TR_NOOP("Office"));
    add(new RecordPages({editionUi(), programmeUi()}, workspace, this), QT_TR_NOOP("Editions and rules"));
    add(new RecordPages({sectorUi(), markerUi(), tradeUi()}, workspace, this), QT_TR_NOOP("Code lists"));
    add(m_accounts, QT_TR_NOOP("Accounts"));
    add(new BinPage(workspace, this), QT_TR_NOOP("Bin"));
    add(new BackupPage(workspace, this), QT_TR_NOOP("Backups"));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_tabs, 1);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    followLook(this, [this, line] {
        line->setContentsMargins(px(16), px(4), px(16), 0);
        retranslate();
    });
}

void SettingsPage::retranslate()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(int(i), tr(m_pages[i].second));
    m_tabs->setAccessibleName(tr("Settings"));
}

Page* SettingsPage::current() const
{
    return m_pages[std::size_t(std::max(0, m_tabs->currentIndex()))].first;
}

bool SettingsPage::showRecord(const QString& kind, qint64 id)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].first->showRecord(kind, id)) {
            m_tabs->setCurrentIndex(int(i));
            return true;
        }
    }
    return false;
}

bool SettingsPage::showList(const RecordSet& records)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].first->showList(records)) {
            m_tabs->setCurrentIndex(int(i));
            return true;
        }
    }
    return false;
}

std::pair<QString, qint64> SettingsPage::place() const
{
    return current()->place();
}

void SettingsPage::startNew()
{
    current()->startNew();
}

void SettingsPage::print()
{
    current()->print();
}

void SettingsPage::exportShown()
{
    current()->exportShown();
}

bool SettingsPage::hasUnsavedWork() const
{
    return std::any_of(
        m_pages.begin(), m_pages.end(), [](const auto& entry) { return entry.first->hasUnsavedWork(); });
}

void SettingsPage::showAccounts()
{
    m_tabs->setCurrentIndex(m_stack->indexOf(m_accounts));
}

void SettingsPage::showBackups()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

} // namespace sijill
