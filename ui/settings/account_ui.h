#pragma once

#include "ui/records/record_ui.h"

#include <QWidget>

namespace sijill {

class Button;
class TextLabel;

/// The people who use the file: list, pane and form of their accounts.
RecordUi accountUi();

/// How an account signs in, in its pane: password, last time, end of its access.
class SignInTab final : public QWidget, public RecordTab {
    Q_OBJECT

public:
    explicit SignInTab(Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    qint64 count() const override { return -1; }

private:
    void show();
    void askPassword();
    void turnAccess();

    Workspace& m_workspace;
    Record m_record;
    bool m_isActive = false;
    QWidget* m_body; ///< Scrolled: its sentences may not make the window higher.
    TextLabel* m_password;
    TextLabel* m_last;
    TextLabel* m_weak;
    Button* m_set;
    Button* m_access;
};

/// Asks for the new password of an account and sets it; false when it was left.
bool setPasswordOf(const struct Account& account, Workspace& workspace, QWidget* window);

} // namespace sijill
