#pragma once

#include "ui/shell/tabbed_page.h"

namespace sijill {

class AccountsPage;
class BackupPage;

/// What an office sets up: itself and its letterhead, editions with their dated parameters, code lists, the
/// bin and the backups.
class SettingsPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Opens the tab of the backups.
    void showBackups();
    void showAccounts();

private:
    AccountsPage* m_accounts;
    BackupPage* m_backups;
};

} // namespace sijill
