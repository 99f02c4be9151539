#include "core/storage/account_store.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/background_work.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/login_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QDialog>
#include <QStackedWidget>

namespace sijill {
namespace {

/// Menus and dialogs would stand over the lock.
void closeEverythingOpen(const QWidget* window)
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog* dialog : window->findChildren<QDialog*>())
        dialog->reject();
}

/// Keeping a password safe takes most of a second by design.
class WaitCursor {
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

} // namespace

void MainWindow::connectUser()
{
    connect(m_login, &LoginPage::entered, this, &MainWindow::signIn);
    connect(m_login, &LoginPage::left, this, &MainWindow::leaveLogin, Qt::QueuedConnection);
    connect(m_login, &LoginPage::languageChosen, this, &MainWindow::setLanguage);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_top, &TopBar::lockRequested, this, &MainWindow::lock);
    connect(m_top, &TopBar::logOutRequested, this, &MainWindow::logOut, Qt::QueuedConnection);
    connect(m_top, &TopBar::passwordRequested, this, &MainWindow::changePassword);
    connect(m_top, &TopBar::accountsRequested, this, [this] {
        showPage(u"settings"_s);
        if (auto* settings = qobject_cast<SettingsPage*>(page(u"settings"_s)))
            settings->showAccounts();
    });
}

void MainWindow::work(std::unique_ptr<OpenOffice> office)
{
    m_workspace = std::make_unique<Workspace>(std::move(office));
    showOpenFile();
}

void MainWindow::askWho()
{
    const auto people = m_waiting->database().read([this]() -> Result<std::vector<Account>> {
        return AccountStore(m_waiting->database()).active(m_waiting->today());
    });
    const Office office = m_waiting->office();
    m_language.use(m_language.current(), office.workingLanguages());
    m_login->ask(office.names, people ? *people : std::vector<Account>(), m_waiting->isLoginRequired());
    m_whole->setCurrentIndex(kLogin);
}

void MainWindow::signIn(const QString& login, const QString& password)
{
    OpenOffice& office = m_waiting ? *m_waiting : m_workspace->office();
    if (m_waiting && !office.isLoginRequired())
        return enter(login, office.signIn(login, password));
    const Result<SignInTry> begun = office.accounts().beginSignIn(login);
    if (!begun)
        return enter(login, tl::unexpected(begun.error()));
    m_login->setChecking(true);
    inBackground(
        this,
        [attempt = *begun, password] {
            SignInTry checked = attempt;
            checked.check(password);
            return checked;
        },
        [this, login, visit = m_login->visit()](const SignInTry& checked) {
            if (visit != m_login->visit())
                return; // Whoever typed it has left.
            m_login->setChecking(false);
            if (m_waiting)
                return enter(login, m_waiting->finishSignIn(checked));
            const Result<Account> self = m_workspace->office().accounts().finishSignIn(checked);
            enter(login, self ? Status() : tl::unexpected(self.error()));
        });
}

/// Lets in whom the file knows now; the page says why not.
void MainWindow::enter(const QString& login, const Status& signedIn)
{
    if (!signedIn) {
        OpenOffice& office = m_waiting ? *m_waiting : m_workspace->office();
        return m_login->refuse(signedIn.error(), office.accounts().wait(login));
    }
    if (m_waiting)
        return work(std::move(m_waiting));
    m_whole->setCurrentIndex(kPages);
    followOffice();
    if (Page* shown = page(currentPage()))
        shown->setFocus();
}

bool MainWindow::isLocked() const
{
    return m_workspace && m_whole->currentIndex() == kLogin;
}

void MainWindow::lock()
{
    const std::optional<Account> self =
        m_workspace && !isLocked() ? m_workspace->office().account() : std::nullopt;
    if (!self)
        return;
    if (!m_workspace->office().isLoginRequired())
        return m_workspace->say(tr("Nobody signs in to this file: see Accounts in the settings."));
    closeEverythingOpen(this);
    m_workspace->prepareToClose(); // Should the computer stop meanwhile, drafts are in the file.
    m_login->lock(m_workspace->office().office().names, *self);
    m_whole->setCurrentIndex(kLogin);
}

/// From the lock to the login of somebody else, or from the login to the start screen.
void MainWindow::leaveLogin()
{
    if (m_workspace)
        return logOut();
    m_waiting.reset();
    m_whole->setCurrentIndex(kStart);
}

void MainWindow::logOut()
{
    if (!m_workspace)
        return;
    const QString path = m_workspace->database().path();
    const QDate today = m_workspace->office().hasWorkingDay() ? m_workspace->today() : QDate();
    closeFile();
    openFile(path, today);
}

void MainWindow::changePassword()
{
    const std::optional<Account> self = m_workspace->office().account();
    if (!self)
        return;
    PasswordDialog dialog(
        self->name.text(), true,
        [this](const QString& current, const QString& next) {
            const WaitCursor cursor;
            return m_workspace->office().accounts().changePassword(current, next);
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace->say(tr("The new password is set."));
}

void MainWindow::followOffice()
{
    const Office office = m_workspace->office().office();
    m_idle->setMinutes(office.loginRequired ? office.idleMinutes : 0);
    retranslate();
}

} // namespace sijill
