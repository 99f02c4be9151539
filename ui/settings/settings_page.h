#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace sijill {

class AccountsPage;
class RecordPages;
class TabBar;

/// What an office sets up: itself and its letterhead, editions with their dated parameters, code lists, the
/// bin and the backups.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);

    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override;
    void startNew() override;
    void print() override;
    void exportShown() override;
    bool hasUnsavedWork() const override;
    /// Opens the tab of the backups.
    void showBackups();
    void showAccounts();

private:
    Page* current() const;
    void retranslate();

    TabBar* m_tabs;
    QStackedWidget* m_stack;
    AccountsPage* m_accounts;
    std::vector<std::pair<Page*, const char*>> m_pages;
};

} // namespace sijill
