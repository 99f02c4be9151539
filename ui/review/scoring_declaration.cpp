#include "ui/review/scoring_declaration.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace sijill {

ScoringDeclaration::ScoringDeclaration(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::PaneTitle, &Tokens::text, this))
    , m_sentence(new TextLabel(TextRole::TableCell, &Tokens::text2, this))
    , m_none(new Button(Button::Kind::Primary, QString(), Icon::Done, this))
    , m_some(new Button(Button::Kind::Secondary, QString(), Icon::Locked, this))
    , m_natureLabel(new TextLabel(TextRole::Label, &Tokens::text2, this))
    , m_nature(new LineEdit(LineEdit::Stand::ByText, this))
    , m_problem(new NoticeStrip(this))
    , m_confirm(new Button(Button::Kind::Primary, QString(), Icon::Locked, this))
    , m_back(new Button(Button::Kind::Secondary, QString(), Icon::None, this))
{
    setObjectName(u"declaration"_s);
    m_none->setObjectName(u"declareNone"_s);
    m_some->setObjectName(u"declareInterest"_s);
    m_nature->setObjectName(u"nature"_s);
    m_confirm->setObjectName(u"confirmInterest"_s);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_title, m_sentence, m_none, m_some, m_natureLabel, m_nature, m_problem, m_confirm, m_back})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_none, &QPushButton::clicked, this, &ScoringDeclaration::declaredNone);
    connect(m_some, &QPushButton::clicked, this, [this] {
        askNature(true);
        setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT declaredInterest(m_nature->text()); });
    connect(m_nature, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_isChange || (!m_receipt.isEmpty() && !m_nature->isVisible()))
            return Q_EMIT left();
        askNature(false);
        setFocus();
    });
    setFocusProxy(m_none);
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(16), px(16), px(16));
        layout->setSpacing(px(10));
        retranslate();
    });
    askNature(false);
}

void ScoringDeclaration::retranslate()
{
    m_title->setText(m_isChange ? tr("Change the declaration") : tr("First, the declaration"));
    m_sentence->setText(sentence());
    m_none->setText(tr("No interest in this file"));
    m_some->setText(tr("There is an interest…"));
    m_natureLabel->setText(tr("Nature of the interest"));
    m_nature->setGhost(tr("Treasurer of the association"));
    m_nature->setAccessibleName(m_natureLabel->text());
    m_confirm->setText(tr("Declare the interest"));
    m_back->setText(m_isChange ? tr("Leave it as it is") : tr("Back"));
}

QString ScoringDeclaration::sentence() const
{
    if (!m_receipt.isEmpty())
        //: %1 is the number of a receipt, %2 a committee member.
        return tr("%2 does not mark file %1. Does %2 have an interest in it or in its partner: as member, "
                  "employee, relative, competitor? The file opens once the answer is no.")
            .arg(Format::isolated(m_receipt), m_member);
    return m_isChange
        //: %1 is a committee member.
        ? tr("The sheet of %1 is withdrawn, and the file is withheld until the selection is decided.")
              .arg(m_member)
        //: %1 is a committee member.
        : tr("Does %1 have an interest in this file or in its partner: as member, employee, relative, "
             "competitor? The file opens once the answer is no.")
              .arg(m_member);
}

void ScoringDeclaration::askBefore(const QString& member, const QString& receipt)
{
    m_receipt = receipt;
    ask(member, false);
    setFocus();
}

void ScoringDeclaration::ask(const QString& member, bool isChange)
{
    m_member = member;
    m_isChange = isChange;
    m_nature->clear();
    retranslate();
    askNature(isChange);
}

void ScoringDeclaration::askNature(bool isAsked)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_natureLabel, m_nature, m_confirm})
        widget->setVisible(isAsked);
    m_back->setVisible(isAsked || !m_receipt.isEmpty());
    m_none->setVisible(!isAsked);
    m_some->setVisible(!isAsked);
    m_problem->hide();
    setFocusProxy(isAsked ? static_cast<QWidget*>(m_nature) : m_none);
}

void ScoringDeclaration::showProblem(const Error& error)
{
    m_problem->setMessage(Tone::Refused, error.message, error.rule);
    m_problem->show();
    m_nature->setFocus();
}

void ScoringDeclaration::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & Qt::ControlModifier) && button)
        return button->click();
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        return m_back->click();
    QWidget::keyPressEvent(event);
}

} // namespace sijill
