#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QHBoxLayout;

namespace sijill {

class Button;
class OfficeSwitch;
class SearchBox;
class SegmentedControl;

/// Office and edition, the search field, undo and redo with what they would do, the language. Knows no page.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Null between files.
    void setWorkspace(Workspace* workspace);
    SearchBox* search() const { return m_search; }
    void refresh();

Q_SIGNALS:
    void languageChosen(const QString& language);
    void copyRequested();
    void closeRequested();
    void helpRequested();
    /// Of the menu under the name of whoever is signed in.
    void lockRequested();
    void logOutRequested();
    void passwordRequested();
    void accountsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openOfficeMenu();
    void openUserMenu();
    void showUser();
    void showStack();
    bool isRoomy() const; ///< Wide enough for words beside the pictures.

    Workspace* m_workspace = nullptr;
    OfficeSwitch* m_office;
    SearchBox* m_search;
    Button* m_undo;
    Button* m_redo;
    SegmentedControl* m_language;
    Button* m_help;
    Button* m_user;
};

} // namespace sijill
