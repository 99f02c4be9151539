#pragma once

#include "core/base/error.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QListView;
class QBoxLayout;
class QStackedWidget;
class QStandardItemModel;

namespace sijill {

class Button;
class DueList;
class NoticeStrip;
class SegmentedControl;
class TextLabel;

/// Before a file is open: continue with the last one, open, create (four questions), look round the
/// demonstration, restore a backup; language and theme.
class StartScreen final : public QWidget {
    Q_OBJECT

public:
    StartScreen(Theme& theme, Preferences& preferences, QWidget* parent = nullptr);

    void reload();
    void showProblem(const Error& error);
    /// Makes the demonstration where it can stay, if it is not there yet, and opens it.
    void openDemonstration();

Q_SIGNALS:
    void openRequested(const QString& path);
    void languageChosen(const QString& language);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    QWidget* buildSide();
    QWidget* buildRecent();
    void retranslate();
    void chooseFile();
    void restoreBackup();
    void continueWithLast();

    Theme& m_theme;
    Preferences& m_preferences;
    QStackedWidget* m_stack;
    class NewOfficeForm* m_newOffice;
    std::vector<class StartTile*> m_tiles;
    TextLabel* m_slogan;
    TextLabel* m_recentTitle;
    DueList* m_recent;
    QStandardItemModel* m_recentModel;
    Button* m_continue;
    NoticeStrip* m_problem;
    QString m_problemLanguage;
    NoticeStrip* m_promise;
    SegmentedControl* m_language;
    SegmentedControl* m_look;
    TextLabel* m_version;
    QWidget* m_side;
    QWidget* m_recentCard;
    QBoxLayout* m_switches;
};

} // namespace sijill
