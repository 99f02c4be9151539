#pragma once

#include "core/base/language.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <map>

class QStackedWidget;
class QTimer;

namespace sijill {

class BackgroundBackup;
class HelpWindow;
class IdleWatch;
class LoginPage;
class Navigation;
class NoticeStrip;
class Page;
class PageStack;
class StartScreen;
class StatusLine;
class TopBar;

/// The one window: hosts the start screen or the pages of an open file, and carries them to each other. Knows
/// how pages are called, not what is in them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, LanguageSwitch& language, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens an office file; the refusal is shown on the start screen.
    bool openFile(const QString& path, QDate today = {});
    void closeFile();
    Workspace* workspace() const { return m_workspace.get(); }
    void showPage(const QString& code);
    QString currentPage() const;
    Page* page(const QString& code);
    void setLanguage(const QString& language);
    void setZoom(int percent);
    /// The help, in its own window, at what is shown here: F1.
    HelpWindow* openHelp();
    /// Covers the pages until the password is given again; what is being typed stays. Nothing without login.
    void lock();
    bool isLocked() const;
    void setPasswordCost(PasswordCost cost) { m_passwordCost = cost; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Whole { kStart, kPages, kLogin }; ///< What fills the window.
    void build();
    void addShortcuts();
    void connectUser();
    void work(std::unique_ptr<OpenOffice> office);
    void askWho();
    void signIn(const QString& login, const QString& password);
    void enter(const QString& login, const Status& signedIn);
    void leaveLogin();
    void logOut();
    void changePassword();
    void followOffice();
    void showOpenFile();
    void openRecord(const QString& kind, qint64 id);
    void openList(const RecordSet& records);
    void openPaper(const QString& paper, qint64 id);
    void goBack();
    void foldNavigation();
    void rememberPlace();
    void showBanner();
    void fail(const Error& error);
    void copyTo();
    void countWarnings();
    void startBackup();
    void retranslate();

    Theme& m_theme;
    LanguageSwitch& m_language;
    Preferences m_preferences;
    std::unique_ptr<Workspace> m_workspace;
    QStackedWidget* m_whole; ///< Start screen, or the frame of an open file.
    StartScreen* m_start;
    LoginPage* m_login;
    IdleWatch* m_idle;
    std::unique_ptr<OpenOffice> m_waiting; ///< Open, but nobody has signed in yet.
    PasswordCost m_passwordCost;
    TopBar* m_top;
    Navigation* m_navigation;
    NoticeStrip* m_banner;
    NoticeStrip* m_problem;
    QTimer* m_problemTimer;
    PageStack* m_pages;
    StatusLine* m_status;
    std::map<QString, Page*> m_made;
    struct Place {
        QString page;
        QString kind;
        qint64 id = 0;
    };
    std::vector<Place> m_history;
    bool m_goingBack = false;
    std::unique_ptr<BackgroundBackup> m_backup;
    QPointer<HelpWindow> m_help;
};

} // namespace sijill
