#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"

#include <QWidget>

#include <chrono>
#include <vector>

class QComboBox;
class QTimer;

namespace sijill {

class Button;
class Card;
class LineEdit;
class NoticeStrip;
class SegmentedControl;
class TextLabel;

/// Asks who is there: before the pages of a file, or over them while they are locked. Knows how names and
/// passwords are typed, not whether they are right.
class LoginPage final : public QWidget {
    Q_OBJECT

public:
    explicit LoginPage(QWidget* parent = nullptr);

    /// Before the pages. Without login only the name is asked.
    void ask(const LocalizedText& office, const std::vector<Account>& people, bool needsPassword);
    /// Over the pages of the one who works.
    void lock(const LocalizedText& office, const Account& self);
    /// Why not; the sentence counts down while the next try must wait.
    void refuse(const Error& error, std::chrono::seconds wait);
    bool isLock() const { return m_isLock; }
    /// While a password is looked at, nothing is typed or sent; leaving stays possible.
    void setChecking(bool isChecking);
    bool isChecking() const { return m_isChecking; }
    /// Grows when the page asks anew or is left: an answer to an earlier one is for nobody.
    int visit() const { return m_visit; }

Q_SIGNALS:
    void entered(const QString& login, const QString& password);
    /// Closes the file, or leaves it to somebody else.
    void left();
    void languageChosen(const QString& language);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void start();
    void submit();
    void retranslate();
    void fillNames();
    void sayWait();
    void sayEnter();
    void endVisit();
    void noteKey(const QString& text, Qt::KeyboardModifiers modifiers);
    QString login() const;

    LocalizedText m_officeName;
    std::vector<Account> m_people;
    bool m_isLock = false;
    bool m_isChecking = false;
    int m_visit = 0;
    bool m_needsPassword = true;
    int m_wait = 0; ///< Seconds.
    Card* m_card;
    TextLabel* m_title;
    TextLabel* m_hint;
    TextLabel* m_whoLabel;
    QComboBox* m_who;
    TextLabel* m_passwordLabel;
    LineEdit* m_password;
    TextLabel* m_keyboard;
    NoticeStrip* m_problem;
    Button* m_enter;
    Button* m_leave;
    TextLabel* m_honest;
    SegmentedControl* m_language;
    QTimer* m_countdown;
};

} // namespace sijill
