#include "ui/settings/account_ui.h"

#include "core/base/format.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace sijill {
namespace {

AccountStanding standingOf(Workspace& workspace, qint64 id)
{
    for (const AccountStanding& standing : workspace.office().accounts().standings()) {
        if (standing.account.id.value == id)
            return standing;
    }
    return {};
}

std::optional<PaneNotice> noticeOf(const Record& record, Workspace& workspace)
{
    const AccountStanding standing = standingOf(workspace, record.id());
    if (!standing.isActive)
        return PaneNotice{Tone::Neutral, SignInTab::tr("The access of this account has ended."), {}};
    if (workspace.office().isLoginRequired() && !standing.hasPassword)
        return PaneNotice{Tone::Warning,
            SignInTab::tr("No password yet: this person cannot sign in. Set one under “Signing in”."), {}};
    return std::nullopt;
}

} // namespace

RecordUi accountUi()
{
    RecordUi ui;
    ui.type = &recordType<Account>();
    ui.list = u"accounts"_s;
    ui.icon = Icon::Users;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New account");
    ui.help = "accounts";
    ui.purpose = QT_TRANSLATE_NOOP("Form", "The people who use this file, each with a role.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Account"),
        .sections = {{"", {{"name", 12}, {"login", 6}, {"role", 6}, {"active_from", 6}, {"active_to", 6}}}}}};
    ui.facts = {"login", "name", "role", "active_from", "active_to"};
    ui.notice = noticeOf;
    ui.prepare = [](Record& draft, Workspace&) { draft.as<Account>().role = AccountRole::Clerk; };
    ui.extraTab = [](Workspace& workspace, QWidget* parent) -> QWidget* {
        return new SignInTab(workspace, parent);
    };
    ui.extraTabTitle = QT_TRANSLATE_NOOP("Form", "Signing in");
    return ui;
}

bool setPasswordOf(const Account& account, Workspace& workspace, QWidget* window)
{
    PasswordDialog dialog(
        account.name.text(), false,
        [&](const QString&, const QString& next) {
            return workspace.office().accounts().setPassword(account.id, next);
        },
        window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    workspace.say(SignInTab::tr("The password of %1 is set.").arg(account.name.text()));
    return true;
}

SignInTab::SignInTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_record(recordType<Account>())
    , m_body(new QWidget)
    , m_password(new TextLabel(TextRole::Body, &Tokens::text, m_body))
    , m_last(new TextLabel(TextRole::Body, &Tokens::text2, m_body))
    , m_weak(new TextLabel(TextRole::Caption, &Tokens::warnText, m_body))
    , m_set(new Button(Button::Kind::Primary, QString(), Icon::Locked, m_body))
    , m_access(new Button(Button::Kind::Secondary, QString(), Icon::None, m_body))
{
    m_set->setObjectName(u"setPasswordOf"_s);
    m_access->setObjectName(u"turnAccess"_s);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::Base);
    area->setWidget(m_body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto* layout = new QVBoxLayout(m_body);
    for (TextLabel* label : {m_password, m_last, m_weak}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    for (Button* button : {m_set, m_access})
        layout->addWidget(button, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_set, &QPushButton::clicked, this, &SignInTab::askPassword);
    connect(m_access, &QPushButton::clicked, this, &SignInTab::turnAccess);
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(12), px(16), px(12));
        layout->setSpacing(px(8));
        show();
    });
}

void SignInTab::setRecord(const Record& record)
{
    m_record = record;
    show();
}

void SignInTab::show()
{
    const AccountStanding standing = standingOf(m_workspace, m_record.id());
    m_isActive = standing.isActive;
    m_password->setText(standing.hasPassword
            ? tr("This account has a password.")
            : tr("This account has no password: nobody can sign in with it."));
    const Format format;
    m_last->setText(standing.signedInAt.isValid()
            //: %1 is a day and hour.
            ? tr("Signed in last on %1.").arg(format.dateTime(standing.signedInAt))
            : tr("Has not signed in yet."));
    m_weak->setText(tr("The password was kept with less work than wanted, because the computer had little "
                       "memory free. It is kept anew at the next signing in."));
    m_weak->setVisible(standing.isWeak);
    m_set->setText(standing.hasPassword ? tr("Set another password…") : tr("Set a password…"));
    m_access->setText(m_isActive ? tr("End the access") : tr("Open the access again"));
    const bool mayWrite = m_workspace.mayWrite(u"account"_s);
    m_set->setVisible(mayWrite && m_isActive);
    m_access->setVisible(mayWrite);
}

void SignInTab::askPassword()
{
    setPasswordOf(m_record.as<Account>(), m_workspace, window());
    show();
}

void SignInTab::turnAccess()
{
    const Status done = m_workspace.office().accounts().setActive(m_record.as<Account>().id, !m_isActive);
    if (!done)
        m_workspace.report(done.error());
}

} // namespace sijill
