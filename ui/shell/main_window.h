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
class Navigation;
class NoticeStrip;
class Page;
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

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addShortcuts();
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
    TopBar* m_top;
    Navigation* m_navigation;
    NoticeStrip* m_banner;
    NoticeStrip* m_problem;
    QTimer* m_problemTimer;
    QStackedWidget* m_pages;
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
