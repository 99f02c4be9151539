#include "core/services/account_service.h"
#include "tests/support/test_window.h"
#include "ui/help/help_window.h"
#include "ui/records/record_form.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/login_page.h"
#include "ui/shell/password_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QThreadPool>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kPassword = u"a long enough sentence"_s;

/// The demonstration with login on: its own person is the administrator, Karim is a clerk.
class Staffed {
public:
    Staffed()
    {
        window.window().setPasswordCost(PasswordCost::least());
        const Account self = *office().account();
        administrator = self.login;
        REQUIRE(accounts().setPassword(self.id, kPassword));
        REQUIRE(accounts().requireLogin(true));
        add(u"karim"_s, AccountRole::Clerk);
        settle();
    }

    OpenOffice& office() { return window.workspace().office(); }
    AccountService accounts() { return AccountService(office().books(), PasswordCost::least()); }
    void add(const QString& login, AccountRole role)
    {
        const Result<Account> saved =
            office().records().save(Account{.login = login, .name = {{u"en"_s, u"Karim"_s}}, .role = role});
        REQUIRE(saved);
        REQUIRE(accounts().setPassword(saved->id, kPassword));
    }
    void signOut()
    {
        click(window.visible<Button>(u"user"_s));
        choose(openMenu(), u"Sign out"_s);
        settle();
    }
    void signIn(const QString& name, const QString& password)
    {
        window.visible<QComboBox>(u"who"_s)->setEditText(name);
        auto* line = window.visible<QLineEdit>(u"password"_s);
        line->setFocus();
        type(password);
        press(Qt::Key_Return);
        waitForAnswer();
    }
    void waitForAnswer()
    {
        REQUIRE(waitFor([&] { return !login().isChecking(); }));
        settle();
    }
    LoginPage& login() { return *window.window().findChild<LoginPage*>(); }
    bool isOpen() const { return window.window().workspace() != nullptr; }

    TestWindow window;
    QString administrator;
};

} // namespace

TEST_CASE("a file with login shows its pages only to who signs in", "[ui][window][accounts]")
{
    Staffed staffed;
    staffed.signOut();
    CHECK_FALSE(staffed.isOpen());
    staffed.signIn(u"Karim"_s, u"not the password"_s);
    CHECK_FALSE(staffed.isOpen());
    CHECK_FALSE(staffed.window.visible<NoticeStrip>(u"loginProblem"_s)->message().isEmpty());
    staffed.signIn(u"Karim"_s, kPassword);
    REQUIRE(staffed.isOpen());
    CHECK(staffed.office().books().actor() == u"karim"_s);
}

TEST_CASE("while a password is looked at the page waits, and takes no second try", "[ui][window][accounts]")
{
    Staffed staffed;
    staffed.window.window().setPasswordCost(PasswordCost::interactive()); // It is hashed anew at that cost.
    staffed.signOut();
    int tries = 0;
    QObject::connect(&staffed.login(), &LoginPage::entered, qApp, [&] { ++tries; });
    staffed.window.visible<QComboBox>(u"who"_s)->setEditText(u"Karim"_s);
    auto* line = staffed.window.visible<QLineEdit>(u"password"_s);
    line->setFocus();
    type(kPassword);
    press(Qt::Key_Return);
    REQUIRE(staffed.login().isChecking());
    CHECK_FALSE(staffed.isOpen());
    CHECK_FALSE(staffed.window.visible<Button>(u"enter"_s)->isEnabled());
    CHECK(line->isReadOnly());
    press(Qt::Key_Return);
    staffed.waitForAnswer();
    CHECK(staffed.isOpen());
    CHECK(tries == 1);
}

TEST_CASE("who leaves while the password is looked at is not let in", "[ui][window][accounts]")
{
    Staffed staffed;
    staffed.window.window().setPasswordCost(PasswordCost::interactive());
    staffed.signOut();
    staffed.window.visible<QComboBox>(u"who"_s)->setEditText(u"Karim"_s);
    staffed.window.visible<QLineEdit>(u"password"_s)->setFocus();
    type(kPassword);
    press(Qt::Key_Return);
    REQUIRE(staffed.login().isChecking());
    click(staffed.window.visible<Button>(u"leave"_s));
    settle();
    QThreadPool::globalInstance()->waitForDone();
    settle();
    CHECK_FALSE(staffed.isOpen());
    CHECK_FALSE(staffed.login().isVisible());
    CHECK_FALSE(staffed.login().isChecking());
}

TEST_CASE("F1 opens the section about signing in where a name is asked for", "[ui][window][accounts][help]")
{
    Staffed staffed;
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    REQUIRE(staffed.window.window().isLocked());
    CHECK(staffed.window.window().openHelp()->topic() == u"accounts#login");
}

TEST_CASE("locking covers the pages and keeps what is being typed", "[ui][window][accounts]")
{
    Staffed staffed;
    staffed.window.show(u"agreements"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    auto* form = staffed.window.visible<RecordForm>(u"recordForm"_s);
    type(u"اتفاقية"_s);
    const Record typed = form->draft();
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    CHECK(staffed.window.window().isLocked());
    CHECK_FALSE(form->isVisible());
    CHECK(staffed.window.number(u"SELECT COUNT(*) FROM form_draft"_s) == 1);
    auto* line = staffed.window.visible<QLineEdit>(u"password"_s);
    line->setFocus();
    type(u"wrong one"_s);
    press(Qt::Key_Return);
    staffed.waitForAnswer();
    CHECK(staffed.window.window().isLocked());
    type(kPassword);
    press(Qt::Key_Return);
    staffed.waitForAnswer();
    CHECK_FALSE(staffed.window.window().isLocked());
    CHECK(form->isVisible());
    CHECK(form->draft() == typed);
}

TEST_CASE("the window locks by itself when nobody works", "[ui][window][accounts]")
{
    Staffed staffed;
    staffed.window.window().findChild<IdleWatch*>()->setMilliseconds(30);
    CHECK(waitFor([&] { return staffed.window.window().isLocked(); }));
}

TEST_CASE("keys of the pages do nothing while the window is locked", "[ui][window][accounts]")
{
    Staffed staffed;
    staffed.window.show(u"partners"_s);
    const qint64 entries = staffed.window.number(u"SELECT COUNT(*) FROM journal_entry"_s);
    staffed.window.window().lock();
    settle();
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_N, Qt::Key_E, Qt::Key_K})
        press(key, Qt::ControlModifier);
    settle();
    CHECK(staffed.window.window().isLocked());
    CHECK(staffed.window.number(u"SELECT COUNT(*) FROM journal_entry"_s) == entries);
}

TEST_CASE("nothing is locked where nobody signs in", "[ui][window][accounts]")
{
    TestWindow window;
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    CHECK_FALSE(window.window().isLocked());
}

TEST_CASE("what the role does not write has no button", "[ui][window][accounts]")
{
    Staffed staffed;
    staffed.signOut();
    staffed.signIn(u"karim"_s, kPassword); // A login may be typed as well.
    REQUIRE(staffed.isOpen());
    const auto isNewOffered = [&](const QString& area, const QString& plural) {
        return staffed.window.show(area, plural).findChild<Button*>(u"new"_s)->isVisible();
    };
    CHECK(isNewOffered(u"partners"_s, u"partners"_s));
    CHECK_FALSE(isNewOffered(u"council"_s, u"sessions"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(staffed.window.show(u"council"_s, u"sessions"_s).form()->isVisible());
}

TEST_CASE("login is switched on in the settings, with one's own password first", "[ui][window][accounts]")
{
    TestWindow window;
    window.window().setPasswordCost(PasswordCost::least());
    window.window().showPage(u"settings"_s);
    qobject_cast<SettingsPage*>(window.window().page(u"settings"_s))->showAccounts();
    settle();
    int asked = 0;
    whenAsked<PasswordDialog>([&](PasswordDialog& dialog) {
        ++asked;
        auto* next = dialog.findChild<QLineEdit*>(u"next"_s);
        auto* again = dialog.findChild<QLineEdit*>(u"again"_s);
        next->setText(u"short"_s);
        again->setText(u"short"_s);
        click(dialog.findChild<Button*>(u"setPassword"_s));
        CHECK(dialog.findChild<NoticeStrip*>(u"passwordProblem"_s)->isVisible());
        next->setText(kPassword);
        again->setText(kPassword);
        click(dialog.findChild<Button*>(u"setPassword"_s));
    });
    click(window.visible<Button>(u"turnLogin"_s));
    settle();
    CHECK(asked == 1);
    CHECK(window.workspace().office().isLoginRequired());
    CHECK(window.lastVerbs(2) == QStringList{u"office.login_on"_s, u"account.password"_s});
}
