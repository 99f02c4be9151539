#include "ui/settings/settings_page.h"

#include "ui/records/record_pages.h"
#include "ui/settings/accounts_page.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/bin_page.h"
#include "ui/settings/edition_ui.h"
#include "ui/settings/office_page.h"

namespace sijill {

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : TabbedPage(
        u"settingsTabs"_s, [] { return tr("Settings"); }, workspace, parent)
    , m_accounts(new AccountsPage(workspace, this))
    , m_backups(new BackupPage(workspace, this))
{
    setObjectName(u"settings"_s);
    addTab(new OfficePage(workspace, this), [] { return tr("Office"); });
    addTab(new RecordPages({editionUi(), programmeUi()}, workspace, this),
        [] { return tr("Editions and rules"); });
    addTab(new RecordPages({sectorUi(), markerUi(), tradeUi()}, workspace, this),
        [] { return tr("Code lists"); });
    addTab(m_accounts, [] { return tr("Accounts"); });
    addTab(new BinPage(workspace, this), [] { return tr("Bin"); });
    addTab(m_backups, [] { return tr("Backups"); });
}

void SettingsPage::showAccounts()
{
    bringToFront(m_accounts);
}

void SettingsPage::showBackups()
{
    bringToFront(m_backups);
}

} // namespace sijill
