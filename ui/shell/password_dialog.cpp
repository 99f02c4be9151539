#include "ui/shell/password_dialog.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace sijill {

PasswordDialog::PasswordDialog(const QString& person, bool asksCurrent, Set set, QWidget* parent)
    : QDialog(parent)
    , m_set(std::move(set))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Password"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(6));
    setMinimumWidth(px(400));
    //: %1 is a person's name.
    auto* title = new TextLabel(tr("Password of %1").arg(person), TextRole::PaneTitle, &Tokens::text, this);
    title->setWordWrap(true);
    column->addWidget(title);
    if (asksCurrent)
        m_current = addLine(u"current"_s, tr("Password of now"));
    m_next = addLine(u"next"_s, tr("New password"));
    m_again = addLine(u"again"_s, tr("Once more"));
    auto* floor = new TextLabel(tr("At least ten characters, not the login name. A short sentence is easy to "
                                   "remember. Nobody can read it back: if it is forgotten, an administrator "
                                   "sets another one."),
        TextRole::Caption, &Tokens::text2, this);
    floor->setWordWrap(true);
    column->addWidget(floor);
    m_problem = new NoticeStrip(this);
    m_problem->setObjectName(u"passwordProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_ok = new Button(Button::Kind::Primary, tr("Set the password"), Icon::Done, this);
    m_ok->setObjectName(u"setPassword"_s);
    m_ok->setDefault(true);
    auto* cancel = new Button(Button::Kind::Secondary, tr("Cancel"), Icon::None, this);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &PasswordDialog::submit);
}

LineEdit* PasswordDialog::addLine(const QString& name, const QString& label)
{
    auto* line = new LineEdit(LineEdit::Stand::Left, this);
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(label);
    layout()->addWidget(new TextLabel(label, TextRole::Label, &Tokens::text2, this));
    layout()->addWidget(line);
    return line;
}

void PasswordDialog::submit()
{
    Status done = m_next->text() == m_again->text()
        ? Status()
        : refusal(u"U3"_s, QCoreApplication::translate("Accounts", "The two passwords are not the same."),
            u"again"_s);
    if (done)
        done = m_set(m_current ? m_current->text() : QString(), m_next->text());
    if (done)
        return accept();
    m_problem->setMessage(Tone::Refused, done.error().message, done.error().rule);
    m_problem->show();
    adjustSize();
    QWidget* wrong = done.error().field == "current"_L1 && m_current ? m_current : m_next;
    wrong->setFocus();
}

} // namespace sijill
