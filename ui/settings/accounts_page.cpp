#include "ui/settings/accounts_page.h"

#include "core/domain/office.h"
#include "ui/records/record_pages.h"
#include "ui/settings/account_ui.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"

#include <QBoxLayout>

namespace sijill {

AccountsPage::AccountsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_card(new Card(this))
    , m_state(new TextLabel(TextRole::BodyBold, &Tokens::text, m_card))
    , m_honest(new TextLabel(TextRole::Caption, &Tokens::text2, m_card))
    , m_turn(new Button(Button::Kind::Secondary, QString(), Icon::Locked, m_card))
    , m_idle(makeField(recordType<Office>().at("idle_minutes"), workspace.fieldContext(), m_card))
    , m_problem(new NoticeStrip(this))
    , m_pages(new RecordPages({accountUi()}, workspace, this))
{
    setObjectName(u"accountsPage"_s);
    m_turn->setObjectName(u"turnLogin"_s);
    m_problem->setObjectName(u"accountsProblem"_s);
    m_problem->hide();
    m_state->setElided(true);
    m_honest->setElided(true);
    auto* words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_state);
    words->addWidget(m_honest);
    words->addStretch(1);
    auto* line = new QHBoxLayout(m_card);
    line->addLayout(words, 1);
    line->addWidget(m_idle);
    line->addWidget(m_turn);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->addWidget(m_card);
    top->addWidget(m_problem);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    connect(m_turn, &QPushButton::clicked, this, &AccountsPage::turnLogin);
    connect(m_idle, &FormField::left, this, &AccountsPage::saveIdle);
    connect(m_pages, &Page::hintChanged, this, &Page::hintChanged);
    connect(&workspace, &Workspace::recordsChanged, this, &AccountsPage::refresh);
    followLook(this, [this, layout, top, line] {
        layout->setContentsMargins(0, 0, 0, 0);
        top->setContentsMargins(px(16), px(12), px(16), 0);
        top->setSpacing(px(8));
        line->setContentsMargins(px(16), px(10), px(16), px(10));
        line->setSpacing(px(16));
        m_idle->setFixedWidth(px(190));
        refresh();
    });
}

void AccountsPage::refresh()
{
    const Office office = workspace().office().office();
    m_state->setText(office.loginRequired
            ? tr("People sign in with a password.")
            : tr("Nobody signs in: the office's only account acts, and roles are not asked about."));
    m_state->setToolTip(m_state->text());
    m_honest->setText(tr("Roles keep work in order; whoever can copy the file can still read it."));
    m_honest->setToolTip(
        tr("Roles keep work in order. They do not encrypt the file: whoever can copy it can read it with "
           "another program. Use the computer's own accounts and an encrypted disk too."));
    m_turn->setText(office.loginRequired ? tr("Switch login off") : tr("Switch login on…"));
    const bool mayWrite = workspace().mayWrite(u"account"_s);
    m_turn->setVisible(mayWrite);
    m_idle->setVisible(mayWrite && office.loginRequired);
    m_idle->setValue(qint64(office.idleMinutes));
}

void AccountsPage::refuse(const Status& done)
{
    m_problem->setVisible(!done);
    if (!done)
        m_problem->setMessage(Tone::Refused, done.error().message, done.error().rule);
}

/// Switching on asks for one's own password first: otherwise nobody could sign in.
void AccountsPage::turnLogin()
{
    AccountService accounts = workspace().office().accounts();
    const bool isOn = workspace().office().isLoginRequired();
    const std::optional<Account> self = workspace().office().account();
    const std::vector<AccountStanding> all = accounts.standings();
    const auto own = std::find_if(all.begin(), all.end(),
        [&](const AccountStanding& standing) { return self && standing.account.id == self->id; });
    const bool needsPassword = !isOn && own != all.end() && !own->hasPassword;
    if (needsPassword && !setPasswordOf(*self, workspace(), window()))
        return;
    refuse(accounts.requireLogin(!isOn));
}

void AccountsPage::saveIdle()
{
    Office office = workspace().office().office();
    const auto minutes = int(integerOf(m_idle->value()));
    if (office.idleMinutes == minutes)
        return;
    office.idleMinutes = minutes;
    const Result<Office> saved = workspace().office().records().save(office);
    refuse(saved ? Status() : tl::unexpected(saved.error()));
}

void AccountsPage::makeReady()
{
    m_pages->makeReady();
}

bool AccountsPage::showRecord(const QString& kind, qint64 id)
{
    return m_pages->showRecord(kind, id);
}

bool AccountsPage::showList(const RecordSet& records)
{
    return m_pages->showList(records);
}

std::pair<QString, qint64> AccountsPage::place() const
{
    return m_pages->place();
}

void AccountsPage::startNew()
{
    m_pages->startNew();
}

void AccountsPage::print()
{
    m_pages->print();
}

void AccountsPage::exportShown()
{
    m_pages->exportShown();
}

bool AccountsPage::hasUnsavedWork() const
{
    return m_pages->hasUnsavedWork();
}

} // namespace sijill
