#include "ui/shell/login_page.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace sijill {

LoginPage::LoginPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"login"_s);
    build();
    connectParts();
    followLook(this, [this] {
        m_card->setFixedWidth(px(440));
        m_card->layout()->setContentsMargins(px(28), px(24), px(28), px(24));
        m_card->layout()->setSpacing(px(8));
        retranslate();
    });
}

void LoginPage::build()
{
    m_card = new Card(this);
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, m_card);
    m_title->setWordWrap(true);
    m_hint = new TextLabel(TextRole::Body, &Tokens::text2, m_card);
    m_hint->setWordWrap(true);
    m_whoLabel = new TextLabel(TextRole::Label, &Tokens::text2, m_card);
    m_who = new QComboBox(m_card);
    m_who->setObjectName(u"who"_s);
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->completer()->setFilterMode(Qt::MatchContains);
    m_who->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_passwordLabel = new TextLabel(TextRole::Label, &Tokens::text2, m_card);
    m_password = new LineEdit(LineEdit::Stand::Left, m_card);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_password->installEventFilter(this);
    m_keyboard = new TextLabel(TextRole::Caption, &Tokens::warnText, m_card);
    m_keyboard->setObjectName(u"keyboard"_s);
    m_keyboard->setWordWrap(true);
    m_problem = new NoticeStrip(m_card);
    m_problem->setObjectName(u"loginProblem"_s);
    m_enter = new Button(Button::Kind::Primary, QString(), Icon::Unlocked, m_card);
    m_enter->setObjectName(u"enter"_s);
    m_leave = new Button(Button::Kind::Secondary, QString(), Icon::None, m_card);
    m_leave->setObjectName(u"leave"_s);
    m_honest = new TextLabel(TextRole::Caption, &Tokens::text2, m_card);
    m_honest->setWordWrap(true);
    m_language = new SegmentedControl(this);
    m_countdown = new QTimer(this);
    m_countdown->setInterval(1000);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_enter);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_card);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_title, m_hint, m_whoLabel, m_who, m_passwordLabel, m_password, m_keyboard, m_problem})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_honest);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto* middle = new QHBoxLayout; // An alignment would not ask the sentences how high they are.
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addWidget(m_language, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void LoginPage::connectParts()
{
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::submit);
    connect(m_who->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_needsPassword)
            m_password->setFocus();
        else
            submit();
    });
    connect(m_leave, &QPushButton::clicked, this, &LoginPage::left);
    connect(m_language, &SegmentedControl::chosen, this,
        [this](const QVariant& language) { Q_EMIT languageChosen(language.toString()); });
    connect(m_countdown, &QTimer::timeout, this, [this] {
        --m_wait;
        sayWait();
    });
}

void LoginPage::ask(const LocalizedText& office, const std::vector<Account>& people, bool needsPassword)
{
    m_officeName = office;
    m_people = people;
    m_isLock = false;
    m_needsPassword = needsPassword;
    start();
    m_who->setFocus();
}

void LoginPage::lock(const LocalizedText& office, const Account& self)
{
    m_officeName = office;
    m_people = {self};
    m_isLock = true;
    m_needsPassword = true;
    start();
    m_password->setFocus();
}

void LoginPage::endVisit()
{
    ++m_visit;
    setChecking(false);
}

void LoginPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // A window that is only put away comes back.
        endVisit();
}

void LoginPage::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    if (isChecking && m_needsPassword)
        m_password->setFocus(); // Not the button that leaves: the next Return would press it.
    m_who->setEnabled(!isChecking);
    m_password->setReadOnly(isChecking);
    m_enter->setEnabled(!isChecking);
    if (isChecking)
        m_card->setCursor(Qt::BusyCursor);
    else
        m_card->unsetCursor();
    sayEnter();
}

void LoginPage::sayEnter()
{
    m_enter->setText(m_isChecking ? tr("Checking …") : m_isLock ? tr("Unlock") : tr("Sign in"));
}

void LoginPage::start()
{
    endVisit();
    m_wait = 0;
    m_countdown->stop();
    m_password->clear();
    m_keyboard->hide();
    m_problem->hide();
    m_whoLabel->setVisible(!m_isLock);
    m_who->setVisible(!m_isLock);
    m_password->setVisible(m_needsPassword);
    m_passwordLabel->setVisible(m_needsPassword);
    fillNames();
    m_who->setCurrentIndex(m_people.size() == 1 ? 0 : -1);
    retranslate();
}

void LoginPage::fillNames()
{
    const int chosen = m_who->currentIndex();
    const QString typed = m_who->currentText();
    m_who->clear();
    for (const Account& person : m_people)
        m_who->addItem(person.name.text(), person.login);
    m_who->setCurrentIndex(chosen);
    if (chosen < 0)
        m_who->setEditText(typed);
}

/// The login of the name that is chosen or typed; a login may be typed as well.
QString LoginPage::login() const
{
    if (m_isLock)
        return m_people.front().login;
    const QString typed = m_who->currentText().trimmed();
    const int found = m_who->findText(typed, Qt::MatchFixedString);
    return found >= 0 ? m_who->itemData(found).toString() : typed;
}

void LoginPage::submit()
{
    if (m_isChecking)
        return;
    const QString password = m_password->text();
    m_password->clear();
    if (login().isEmpty())
        return m_who->setFocus();
    Q_EMIT entered(login(), password);
}

void LoginPage::refuse(const Error& error, std::chrono::seconds wait)
{
    m_problem->setMessage(Tone::Refused, error.message, error.rule);
    m_problem->show();
    m_wait = int(wait.count());
    if (m_wait > 0) {
        sayWait();
        m_countdown->start();
    }
    (m_needsPassword ? static_cast<QWidget*>(m_password) : m_who)->setFocus();
}

void LoginPage::sayWait()
{
    if (m_wait <= 0) {
        m_countdown->stop();
        m_problem->hide();
        return;
    }
    m_problem->setMessage(Tone::Warning,
        QCoreApplication::translate("Accounts",
            "Too many wrong passwords: the next try is possible in %n second(s).", nullptr, m_wait),
        u"U4"_s);
    m_problem->show();
}

void LoginPage::noteKey(const QString& text, Qt::KeyboardModifiers modifiers)
{
    if (text.isEmpty() || !text.front().isLetter())
        return;
    const QChar letter = text.front();
    const bool isShifted = modifiers.testFlag(Qt::ShiftModifier);
    QString hint;
    if (letter.script() == QChar::Script_Arabic)
        hint = tr("The keyboard writes Arabic letters.");
    else if ((letter.isUpper() && !isShifted) || (letter.isLower() && isShifted))
        hint = tr("Caps lock is on.");
    m_keyboard->setText(hint);
    m_keyboard->setVisible(!hint.isEmpty());
}

bool LoginPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        noteKey(key->text(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void LoginPage::retranslate()
{
    m_title->setText(m_officeName.text());
    const QString self = m_isLock ? m_people.front().name.text() : QString();
    m_hint->setText(m_isLock //: %1 is a person's name.
            ? tr("Locked for %1. What was being typed is kept.").arg(self)
            : tr("Say who you are: the journal keeps who did what."));
    m_whoLabel->setText(tr("Name or login"));
    m_who->setAccessibleName(m_whoLabel->text());
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(m_passwordLabel->text());
    sayEnter();
    m_leave->setText(m_isLock ? tr("Somebody else") : tr("Close the file"));
    m_honest->setText(tr("Signing in keeps apart who did what. It does not encrypt the file: whoever can "
                         "copy the file can read it. Lock the computer too."));
    m_language->setSegments(
        {{u"ar"_s, u"العربية"_s, {}}, {u"fr"_s, u"Français"_s, {}}, {u"en"_s, u"English"_s, {}}});
    m_language->setValue(Format::language());
    m_language->setAccessibleName(QCoreApplication::translate("sijill::TopBar", "Language"));
    if (!m_people.empty())
        fillNames();
    if (m_wait > 0)
        sayWait();
    else
        m_problem->hide(); // Its sentence is of the language before.
}

void LoginPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
}

} // namespace sijill
